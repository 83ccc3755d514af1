/**
 * The studies with which an indication can meet the criteria, and what to document and send for each: from the diagrams
 * and from checklists. Neurography is left to PN-7, which decides it under every indication.
 */

import { checklistInWords } from "../../../src/api/checklist/words.ts"
import { type Checklist, checklist } from "../../../src/api/checklist.ts"
import { type SupportedStudy, supportedOf } from "../../../src/api/what-if.ts"
import { merged } from "../../../src/diagram/products.ts"
import { possibleStudies, type Studies } from "../../../src/diagram/supported-studies.ts"
import { type AnswerSet, answersAsSet, anyAnswer, type Fact } from "../../../src/language/fact.ts"
import { registerProfile } from "../../../src/language/profile.ts"
import { answersIn } from "../../../src/language/render.ts"
import type { IndicationTag } from "../../../src/request/indication.ts"
import { type Service, study } from "../../../src/request/service.ts"

type Choice = Extract<Fact, { readonly _tag: "Choice" }>
/** The facts of a study, each with answers of its own. */
const facts: Readonly<Record<keyof typeof study, Choice>> = study
type Part = keyof typeof study
const parts = Object.keys(study) as ReadonlyArray<Part>

const neurography = answersAsSet(study.modality, ["MRN"])

const listed = new Map<IndicationTag, ReadonlyArray<Studies>>()

/** The studies that can meet the criteria under an indication, without neurography. */
export const studiesOf = (tag: IndicationTag): ReadonlyArray<Studies> => {
  const found =
    listed.get(tag) ??
    possibleStudies(tag, registerProfile).flatMap((one) => {
      const modality = one.modality & ~neurography
      return modality === 0 ? [] : [{ ...one, modality }]
    })
  listed.set(tag, found)
  return found
}

/** What to document and send for some studies. */
export interface ForStudies {
  readonly studies: ReadonlyArray<SupportedStudy>
  readonly found: Checklist
}

/** The answers to a part of a study, each alone; none where any will do. */
const eachOf = (part: Part, answers: AnswerSet): ReadonlyArray<Readonly<Record<string, unknown>>> =>
  answers === anyAnswer(facts[part]) ? [{}] : answersIn(facts[part], answers).map((answer) => ({ [part]: answer }))

/** Single studies; the side stays open. */
const single = ({ contrast, modality, region }: Studies): ReadonlyArray<Service> =>
  eachOf("modality", modality).flatMap((a) =>
    eachOf("region", region).flatMap((b) =>
      eachOf("contrast", contrast).map((c) => ({ study: { ...a, ...b, ...c } }) as Service)
    )
  )

const setsOf = ({ study: described }: Service, { side }: Studies): ReadonlyArray<AnswerSet> =>
  parts.map((part) => {
    const said = part === "side" ? undefined : described?.[part]
    return part === "side" ? side : said === undefined ? anyAnswer(facts[part]) : answersAsSet(facts[part], [said])
  })

/** The checklists of an indication; studies with the same checklist have it together. */
export const checklistsOf = (tag: IndicationTag): ReadonlyArray<ForStudies> => {
  const alike = new Map<string, { readonly found: Checklist; readonly rows: Array<ReadonlyArray<AnswerSet>> }>()
  for (const studies of studiesOf(tag)) {
    for (const service of single(studies)) {
      const found = checklist(tag, service)
      const key = JSON.stringify(checklistInWords(found).slice(1))
      const group = alike.get(key) ?? { found, rows: [] }
      alike.set(key, group)
      group.rows.push(setsOf(service, studies))
    }
  }
  return [...alike.values()].map(({ found, rows }) => ({
    found,
    studies: merged(rows).flatMap((row) =>
      supportedOf(Object.fromEntries(parts.map((part, at) => [part, row[at]!])) as unknown as Studies)
    )
  }))
}

/** The checklist of neurography, whatever the indication. */
export const checklistOfNeurography = (): ForStudies => {
  const found = checklist("OtherPeripheralNerve", { study: { modality: "MRN" } })
  return { found, studies: found.study }
}
