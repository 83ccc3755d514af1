/** How records are to be answered, as plain data that can be handed to another thread. */
import { quickWriter } from "../../api/quick.ts"
import type { Profile } from "../../index.ts"
import { terminal } from "../output.ts"
import { type Format, nothing, type Renderer, renderer } from "../render.ts"
import type { Answering } from "./answered.ts"

/** What is asked for. */
export interface Setting {
  /** The form of the records; none where nothing of them is wanted but their number. */
  readonly format: Format | undefined
  readonly fields: ReadonlyArray<string> | undefined
  readonly profile: Profile | undefined
  readonly certificate: boolean
  readonly count: boolean
}

const rendererOf = async (format: Format | undefined, fields: Setting["fields"]): Promise<Renderer> => {
  if (format === undefined) return nothing
  if (format === "csv") return (await import("../csv.ts")).csv(fields)
  if (format === "parquet") return (await import("../parquet-rows.ts")).parquetRows(fields)
  return renderer(format, fields, terminal())
}

/** The same, ready to be used. */
export const answeringOf = async ({ certificate, count, fields, format, profile }: Setting): Promise<Answering> => {
  const options = { ...(profile === undefined ? {} : { profile }), certificate }
  const line = format === "ndjson" && fields !== undefined && !count ? quickWriter(fields, options) : undefined
  const quick =
    line === undefined
      ? undefined
      : (value: unknown): string | undefined => {
          const written = line(value)
          return written === undefined ? undefined : `${written}\n`
        }
  return { options, quick, renderer: await rendererOf(format, fields), count }
}
