/** Decision tables in Markdown, for pages: one table a picture, its criteria above it. It knows cells, not the policy. */
import type { TableInWords } from "./cells.ts"

const cell = (text: string): string => text.replaceAll("|", "\\|")
const line = (cells: ReadonlyArray<string>): string => `| ${cells.map(cell).join(" | ")} |`

/** A decision table in Markdown. */
export const tableInMarkdown = (
  heading: string,
  { conditional, criteria, legend, ofStudy, rows }: TableInWords,
  notes: ReadonlyArray<string>
): string => {
  const columns = [
    ...(ofStudy ? ["Study ordered"] : []),
    ...(conditional ? ["If"] : []),
    ...criteria.map(({ letter }) => letter),
    "Outcome"
  ]
  return [
    `## ${heading}`,
    ...(criteria.length === 0
      ? []
      : [
          "",
          ...criteria.map(
            ({ clauses, criterion, letter }) => `- **${letter}** ${criterion}${clauses === "" ? "" : ` (${clauses})`}`
          )
        ]),
    "",
    line(columns),
    line(columns.map(() => "---")),
    ...rows.map((row) =>
      line([...(ofStudy ? [row.study] : []), ...(conditional ? [row.conditions] : []), ...row.criteria, row.outcome])
    ),
    ...(legend.length === 0 ? [] : ["", `${legend.join("; ")}; blank: does not matter.`]),
    ...notes.flatMap((note) => ["", note])
  ].join("\n")
}
