/** A checklist in lines, plain or in Markdown. It words what was found; it finds nothing. */
import { edition } from "../../../spec/edition.ts"
import type { Checklist, ChecklistItem, ToDocument } from "../checklist.ts"
import { supportedInWords } from "../what-if-words.ts"
import { guidelineInWords, indicationNames, list, or } from "../words.ts"

/** How the parts of a list are marked. */
interface Marks {
  readonly title: (text: string) => string
  readonly heading: (text: string) => ReadonlyArray<string>
  readonly item: (text: string) => string
  readonly detail: (text: string) => string
  readonly row: (text: string) => string
  readonly route: (letter: string, text: string) => string
  readonly path: (text: string) => string
}

const text: Marks = {
  title: (title) => title,
  heading: (heading) => ["", heading],
  item: (item) => `  [ ] ${item}`,
  detail: (detail) => `      ${detail}`,
  row: (row) => `  ${row}`,
  route: (letter, route) => `  ${letter}  ${route}`,
  path: (path) => path
}

const markdown: Marks = {
  title: (title) => `# ${title}`,
  heading: (heading) => ["", `## ${heading}`, ""],
  item: (item) => `- [ ] ${item}`,
  detail: (detail) => `  - ${detail}`,
  row: (row) => `- ${row}`,
  route: (letter, route) => `- **${letter}**: ${route}`,
  path: (path) => `\`${path}\``
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
const letter = (route: number): string => letters[route] ?? `${route + 1}`

const cite = (clauses: ReadonlyArray<string>): string => (clauses.length === 0 ? "" : ` (${clauses.join(", ")})`)

/** What a fact must say, after its path; of a number the words after its label. */
const answersInWords = ({ answers, says }: ToDocument): string =>
  answers.length === 0
    ? says.slice(says.lastIndexOf(": ") + 1).trim()
    : or(answers.map((answer) => (typeof answer === "boolean" ? (answer ? "true" : "false") : `"${answer}"`)))

const needInWords = (need: ToDocument, { path }: Marks): string =>
  need.fact === undefined ? need.says : `${path(need.fact)}: ${answersInWords(need)}`

/** A fact by its label, with where to put it and what would do. */
const labelled = (need: ToDocument, marks: Marks): string =>
  need.fact === undefined ? need.says : `${need.label} [${needInWords(need, marks)}]`

const itemInWords = ({ clauses, criterion, ways }: ChecklistItem, marks: Marks): ReadonlyArray<string> => {
  const [[need, ...more], ...others] = ways
  if (others.length + more.length === 0) {
    const said = criterion.startsWith(`${need.label}: `) ? need.label : criterion
    const whole = need.fact === undefined ? need.says : `${said} [${needInWords(need, marks)}]`
    return [marks.item(`${whole}${cite(clauses)}`)]
  }
  const details =
    others.length === 0
      ? ways[0].map((one) => needInWords(one, marks))
      : ways.map((way, at) => `${at === 0 ? "either " : "or "}${list(way.map((one) => needInWords(one, marks)))}`)
  return [marks.item(`${criterion}${cite(clauses)}`), ...details.map(marks.detail)]
}

/** What all routes have in common. */
const shared = ({ routes }: Checklist) => ({
  when: routes[0]!.when.filter((need) =>
    routes.every(({ when }) => when.some((other) => JSON.stringify(other) === JSON.stringify(need)))
  ),
  clauses: routes[0]!.clauses.filter((clause) => routes.every(({ clauses }) => clauses.includes(clause)))
})

/** What chooses between the routes, by the one fact if it is one. */
const routesInWords = (found: Checklist, marks: Marks): ReadonlyArray<string> => {
  const common = shared(found)
  const says = new Set(common.when.map(({ says }) => says))
  const routes = found.routes.map(({ clauses, when }) => ({
    clauses: clauses.filter((clause) => !common.clauses.includes(clause)),
    when: when.filter((need) => !says.has(need.says))
  }))
  const chooser = routes[0]!.when[0]
  const one = routes.every(({ when }) => when.length === 1 && when[0]!.fact === chooser?.fact)
  return [
    ...marks.heading(
      one ? `One of these routes, by ${chooser!.label} [${marks.path(chooser!.fact!)}]` : "One of these routes"
    ),
    ...routes.map(({ clauses, when }, at) => {
      const said = one ? answersInWords(when[0]!) : list(when.map((need) => labelled(need, marks)))
      return marks.route(letter(at), `${said === "" ? "in any other case" : said}${cite(clauses)}`)
    })
  ]
}

const criteriaInWords = (found: Checklist, marks: Marks): ReadonlyArray<string> => {
  const { items, routes } = found
  const groups = new Map<string, ReadonlyArray<ChecklistItem>>()
  for (const item of items) {
    const key = item.routes.length === routes.length ? "" : or(item.routes.map(letter)).replace(" or ", " and ")
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  const { clauses, when } = shared(found)
  const always = groups.get("") ?? []
  const inWords = (some: ReadonlyArray<ChecklistItem>) => some.flatMap((item) => itemInWords(item, marks))
  return [
    ...marks.heading("To document and send"),
    ...inWords(always.filter(({ kind }) => kind === "prerequisite")),
    ...when.map((need) => marks.item(labelled(need, marks))),
    ...inWords(always.filter(({ kind }) => kind !== "prerequisite")),
    ...(clauses.length === 0 ? [] : [marks.row(`The study is listed by ${clauses.join(", ")}.`)]),
    ...(routes.length === 1 ? [] : routesInWords(found, marks)),
    ...[...groups]
      .filter(([key]) => key !== "")
      .flatMap(([key, some]) => [
        ...marks.heading(`For route${key.length > 1 ? "s" : ""} ${key} also`),
        ...inWords(some)
      ])
  ]
}

const outcomeWords = {
  CriteriaNotMet: "not met",
  ClinicalReview: "a reviewer's judgment",
  Referred: "another guideline",
  NotGoverned: "not decided by this edition"
} as const

const noRoute = ({ comesTo, instead, referral }: Checklist, marks: Marks): ReadonlyArray<string> => [
  ...marks.heading("No path of the policy leads to CriteriaMet for this study."),
  marks.row(
    `Whatever is documented, it comes to: ${or(
      comesTo.map((outcome) =>
        outcome === "Referred"
          ? `${outcomeWords.Referred}, ${or(referral.map(guidelineInWords))}`
          : outcomeWords[outcome]
      )
    )}.`
  ),
  ...(instead.length === 0
    ? [marks.row("No study meets the criteria under this indication.")]
    : [
        ...marks.heading("Studies that can meet the criteria under this indication"),
        ...instead.map((one) => marks.row(supportedInWords(one)))
      ])
]

/**
 * A checklist in words, a line each, as `pnd checklist` prints it.
 *
 * @param found a checklist
 * @param format plain text, or Markdown with boxes to tick
 *
 * **Example** (The title names study and indication)
 *
 * ```ts
 * import { checklist, checklistInWords } from "pnd-policy"
 *
 * const lines = checklistInWords(checklist("MeralgiaParesthetica", { code: "72195" }), "md")
 * lines[0] // => "# MRI of the pelvis, without contrast (72195), for meralgia paresthetica"
 * ```
 */
export const checklistInWords = (found: Checklist, format: "text" | "md" = "text"): ReadonlyArray<string> => {
  const marks = format === "md" ? markdown : text
  const { assumptions, indication, routes, study } = found
  const assumed = assumptions.map(({ assumed, fact }) => `${marks.path(fact)}: ${assumed}`)
  return [
    marks.title(`${or(study.map(supportedInWords))}, for ${indicationNames[indication]}`),
    ...(routes.length === 0 ? noRoute(found, marks) : criteriaInWords(found, marks)),
    "",
    ...(assumed.length === 0 || routes.length === 0 ? [] : [`Assumed unless stated otherwise: ${list(assumed)}.`]),
    `Edition ${edition.id}, for a date of service outside the public health emergency. ${edition.notices.criteriaOnly} ${edition.notices.superseded}`
  ]
}
