/** The page of the codes: which study each code that the policy prints stands for, and where such a study is listed. */
import { type Code, type CodedStudy, codes } from "../../spec/codes.ts"
import { contrasts, modalities, regions } from "../../spec/studies.ts"
import { studyInWords } from "../../src/api/words.ts"
import { possibleStudies, type Studies } from "../../src/diagram/supported-studies.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { type IndicationTag, indicationTags } from "../../src/request/indication.ts"
import { upper } from "../../src/show/words.ts"
import { type Content, html, listOf, tableOf } from "./html.ts"
import { cites } from "./links.ts"
import { noticeOn } from "./notices.ts"
import type { Page, Part } from "./page.ts"
import { command, counted, indicationLink, link, tag, termsOf } from "./pieces.ts"

const all = Object.entries(codes) as ReadonlyArray<readonly [Code, CodedStudy]>

const inWords = ({ contrast, modality, regions: open }: CodedStudy): string =>
  studyInWords({ modality, regions: open, contrasts: [contrast] })

/** The regions of a coded study with which it can meet the criteria, of some studies. */
const regionsIn = ({ contrast, modality, regions: open }: CodedStudy, studies: ReadonlyArray<Studies>) =>
  open.filter((region) =>
    studies.some(
      (one) =>
        (one.modality >> modalities.indexOf(modality)) & 1 &&
        (one.region >> regions.indexOf(region)) & 1 &&
        (one.contrast >> contrasts.indexOf(contrast)) & 1
    )
  )

/** By indication, the studies with which a request can meet the criteria at all. */
const possible: () => ReadonlyMap<IndicationTag, ReadonlyArray<Studies>> = () =>
  new Map(indicationTags.map((of) => [of, possibleStudies(of, registerProfile)]))

/** The indications under which the study of a code can meet the criteria, with the regions where only some can. */
export const listedUnder = (
  study: CodedStudy,
  studies: ReadonlyMap<IndicationTag, ReadonlyArray<Studies>>
): ReadonlyArray<readonly [IndicationTag, CodedStudy["regions"][number][]]> =>
  [...studies].flatMap(([of, some]) => {
    const found = regionsIn(study, some)
    return found.length === 0 ? [] : [[of, found] as const]
  })

const partOf = (
  [code, study]: readonly [Code, CodedStudy],
  studies: ReadonlyMap<IndicationTag, ReadonlyArray<Studies>>
): Part => {
  const under = listedUnder(study, studies)
  const indication = ([of, found]: (typeof under)[number]): Content => [
    indicationLink(of),
    found.length === study.regions.length ? undefined : `: ${found.join(", ")}`
  ]
  return {
    anchor: code,
    heading: `${code} ${upper(inWords(study))}`,
    called: code,
    preferred: 4,
    words: `code CPT ${study.modality} ${study.regions.join(" ")} ${study.contrast} contrast ${study.clauses.join(" ")}`,
    minor: true,
    body: termsOf([
      [
        "Region",
        study.regions.length === 1
          ? undefined
          : "the code leaves it open among these; a request says which, or every one of them stays possible"
      ],
      ["Printed in", cites(study.clauses)],
      ["Can meet the criteria under", under.length === 0 ? "no indication" : listOf(under.map(indication))]
    ])
  }
}

/** The page. */
export const codesPage = (): Page => {
  const studies = possible()
  return {
    url: "codes",
    title: "Codes",
    category: "Across the policy",
    lead: html`<p>The ${counted(all.length, "CPT code")} that the policy prints, each with the study that it stands for in our own
words, the clauses that print it and the indications under which such a study can meet the criteria. Use it to go from a
code on an order to the criteria. A code decides nothing by itself: the study it stands for is judged.</p>`,
    words: "CPT codes studies code map procedure",
    parts: [
      {
        anchor: "map",
        heading: "The code map",
        body: tableOf(
          "Codes and studies",
          ["Code", "Modality", "Region", "Contrast"],
          all.map(
            ([code, { contrast, modality, regions: open }]) =>
              html`<tr><th scope="row">${link(`#${code}`, code)}</th><td>${tag(modality)}</td><td>${open.join(" or ")}</td><td>${contrast}</td></tr>`
          )
        )
      },
      { anchor: "codes", heading: "Code by code", parts: all.map((one) => partOf(one, studies)) },
      {
        anchor: "notice",
        heading: "Notice on CPT",
        body: html`${noticeOn("CPT")}<p>${command("checklist BrachialPlexus 71552")} prints what to document and send for a code.</p>`
      }
    ]
  }
}
