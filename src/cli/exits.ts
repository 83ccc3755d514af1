/**
 * Every way in which the command can end other than well: a closed union of values with data, and one table that turns
 * each into an exit code and a message. It imports nothing that an old Node could fail to load, and it never sees the
 * content of a request, so that no message can contain any.
 */
import { oldestNode } from "./node-version.ts"
import { printable } from "./printable.ts"

/** Why a file could not be read as requests. */
export interface Unread {
  readonly file: string
  readonly why: string
}

/** How far a run had got when it was stopped. */
export interface Stopped {
  readonly records: number
  /** The file that would have been written. */
  readonly file?: string
}

/** How the command can fail. */
export type Failure =
  | { readonly _tag: "InvalidRecords"; readonly invalid: number; readonly records: number }
  | { readonly _tag: "Unread"; readonly inputs: ReadonlyArray<Unread> }
  | { readonly _tag: "Usage"; readonly says: ReadonlyArray<string>; readonly command: string }
  | { readonly _tag: "UnknownFields"; readonly fields: ReadonlyArray<string>; readonly valid: ReadonlyArray<string> }
  | { readonly _tag: "SeveralRequests"; readonly file: string }
  | { readonly _tag: "ProfileRefused"; readonly file: string; readonly problems: ReadonlyArray<string> }
  | { readonly _tag: "PolicyRefused"; readonly file: string; readonly problems: ReadonlyArray<string> }
  | { readonly _tag: "CasesDiffer" }
  | { readonly _tag: "Rejected"; readonly rejected: number; readonly records: number }
  | { readonly _tag: "Unchecked"; readonly unchecked: number; readonly records: number }
  | { readonly _tag: "Differs" }
  | { readonly _tag: "PolicyUnsound"; readonly findings: number }
  | { readonly _tag: "LawsRefuted"; readonly refuted: number; readonly laws: number }
  | { readonly _tag: "Unexercised"; readonly errors: number }
  | {
      readonly _tag: "EngineDiffers"
      readonly broken: number
      readonly otherwise: number
      readonly unanswered: number
    }
  | { readonly _tag: "EngineFailed"; readonly why: string }
  | { readonly _tag: "NoParquet"; readonly isInstalled: boolean }
  | { readonly _tag: "MappingRefused"; readonly file: string; readonly problems: ReadonlyArray<string> }
  | { readonly _tag: "NodeTooOld"; readonly found: string }
  | { readonly _tag: "OutputFailed"; readonly code: string; readonly file?: string }
  | ({ readonly _tag: "Interrupted" } & Partial<Stopped>)
  | ({ readonly _tag: "Terminated" } & Stopped)
  | { readonly _tag: "Defect"; readonly name: string; readonly at?: string }

/** How a file is named in messages; `-` is standard input. */
export const nameOf = (file: string): string => (file === "-" ? "(standard input)" : printable(file))

const quoted = (words: ReadonlyArray<string>): string => words.map((word) => `"${printable(word)}"`).join(", ")

const stoppedAt = ({ file, records }: Stopped): string =>
  `stopped after ${records} ${records === 1 ? "record" : "records"}` +
  `${file === undefined ? "" : `; nothing was written to ${nameOf(file)}`}`

/** What the system's code of a failed write means; the code itself is said beside it. */
const reasons: { readonly [code: string]: string } = {
  ENOSPC: "no space is left",
  EDQUOT: "no space is left",
  EFBIG: "it would be too large",
  ENOENT: "there is no such folder",
  ENOTDIR: "there is no such folder",
  EISDIR: "it is a folder",
  ESPIPE: "it is not a file",
  ENOMEM: "it needs more memory than there is for it",
  EACCES: "it may not be written",
  EPERM: "it may not be written",
  EROFS: "it may not be written"
}

interface Exit<F extends Failure> {
  readonly code: number
  /** What the code means, for the help. */
  readonly means: string
  /** The message: one line, or one for each thing wrong. */
  readonly says: (failure: F) => ReadonlyArray<string>
}

const misuse = "the command was not used as intended, or the reading profile is not one"

/** Every exit code but 0, with what it means and what is said. */
export const exits: { readonly [Tag in Failure["_tag"]]: Exit<Extract<Failure, { readonly _tag: Tag }>> } = {
  Rejected: {
    code: 1,
    means: "a determination was rejected",
    says: ({ records, rejected }) => [`${rejected} of ${records} ${records === 1 ? "record" : "records"} rejected`]
  },
  CasesDiffer: { code: 1, means: "a worked case differs", says: () => [] },
  Differs: { code: 1, means: "what diff compares differs", says: () => [] },
  PolicyUnsound: {
    code: 1,
    means: "lint found something wrong with the policy",
    says: ({ findings }) => [`${findings} ${findings === 1 ? "finding" : "findings"}`]
  },
  LawsRefuted: {
    code: 1,
    means: "a law does not hold",
    says: ({ laws, refuted }) => [`${refuted} of ${laws} ${laws === 1 ? "law" : "laws"} refuted`]
  },
  Unexercised: {
    code: 1,
    means: "trace found an operative clause that is not exercised",
    says: ({ errors }) => [`${errors} ${errors === 1 ? "error" : "errors"} in what exercises the clauses`]
  },
  EngineDiffers: {
    code: 1,
    means: "another engine breaks a law, decides otherwise, or leaves requests unanswered",
    says: ({ broken, otherwise, unanswered }) => [
      `the engine: ${broken} ${broken === 1 ? "law" : "laws"} broken, ${otherwise} ` +
        `${otherwise === 1 ? "request" : "requests"} decided otherwise, ${unanswered} unanswered`
    ]
  },
  NodeTooOld: {
    code: 1,
    means: "Node.js is too old",
    says: ({ found }) => [`needs Node.js ${oldestNode} or newer, and this is ${found}`]
  },
  InvalidRecords: {
    code: 2,
    means: "some records are invalid; the others were decided or checked",
    says: ({ invalid, records }) => [
      `${invalid} of ${records} ${records === 1 ? "record" : "records"} ${invalid === 1 ? "is" : "are"} invalid`
    ]
  },
  Unchecked: {
    code: 3,
    means:
      "a determination could not be checked: it was made under another policy, whose export is needed, or lists nothing",
    says: ({ records, unchecked }) => [`${unchecked} of ${records} ${records === 1 ? "record" : "records"} not checked`]
  },
  Usage: {
    code: 64,
    means: misuse,
    says: ({ command, says }) => [...says.map(printable), `"${command} --help" says how it is used`]
  },
  UnknownFields: {
    code: 64,
    means: misuse,
    says: ({ fields, valid }) => [`--fields: ${quoted(fields)} is not a field; the fields are ${valid.join(", ")}`]
  },
  SeveralRequests: {
    code: 64,
    means: misuse,
    says: ({ file }) => [`${nameOf(file)}: the command takes one request, and there are more`]
  },
  ProfileRefused: {
    code: 64,
    means: misuse,
    says: ({ file, problems }) => problems.map((problem) => `${nameOf(file)}: ${printable(problem)}`)
  },
  MappingRefused: {
    code: 65,
    means: "a file is not a mapping of an engine's answers or of columns",
    says: ({ file, problems }) => problems.map((problem) => `${nameOf(file)}: ${printable(problem)}`)
  },
  PolicyRefused: {
    code: 65,
    means: "a file is not a policy in portable JSON",
    says: ({ file, problems }) => problems.map((problem) => `${nameOf(file)}: ${printable(problem)}`)
  },
  Unread: {
    code: 66,
    means: "an input file is missing, unreadable, cut off or empty; the others were read",
    says: ({ inputs }) => inputs.map(({ file, why }) => `${nameOf(file)}: ${why}`)
  },
  EngineFailed: {
    code: 69,
    means: "another engine could not be used",
    says: ({ why }) => [`the engine could not be used: ${printable(why)}`]
  },
  NoParquet: {
    code: 69,
    means: "the package that Parquet needs is not installed",
    says: ({ isInstalled }) => [
      `Parquet needs the package @duckdb/node-api${isInstalled ? ", which does not load here" : ": npm install @duckdb/node-api"}`
    ]
  },
  Defect: {
    code: 70,
    means: "a defect of this program",
    says: ({ at, name }) => [
      `a defect of this program (${name})${at === undefined ? "" : ` at ${at}`}; please report it, without the request`
    ]
  },
  OutputFailed: {
    code: 74,
    means: "the output could not be written",
    says: ({ code, file }) => [
      `${file === undefined ? "" : `${nameOf(file)}: `}the output could not be written: ` +
        `${reasons[code] === undefined ? code : `${reasons[code]} (${code})`}`
    ]
  },
  Interrupted: {
    code: 130,
    means: "Ctrl-C",
    says: ({ file, records }) =>
      records === undefined ? [] : [stoppedAt({ records, ...(file === undefined ? {} : { file }) })]
  },
  Terminated: { code: 143, means: "ended by another signal", says: (stopped) => [stoppedAt(stopped)] }
}

/** A defect, by the name of its class only: its message may quote what it was about. */
export const defectOf = (error: unknown, at?: { readonly file: string; readonly line: number }): Failure => ({
  _tag: "Defect",
  name: error instanceof Error ? error.name : typeof error,
  ...(at === undefined ? {} : { at: `${nameOf(at.file)}:${at.line}` })
})

/** The exit code of a failure. */
export const exitOf = ({ _tag }: Failure): number => exits[_tag].code

/** Prints a failure on standard error. */
export const report = (failure: Failure): void => {
  const { says } = exits[failure._tag] as Exit<Failure>
  for (const line of says(failure)) process.stderr.write(`pnd: ${line}\n`)
}

/** The exit codes in words, for the help. */
export const exitsInWords = (): ReadonlyArray<string> => {
  const all = Object.values<{ readonly code: number; readonly means: string }>(exits)
  return [...new Set(all.map(({ code }) => code))].map(
    (code) => `${code} ${[...new Set(all.flatMap((exit) => (exit.code === code ? [exit.means] : [])))].join(", or ")}`
  )
}
