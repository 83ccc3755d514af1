/**
 * Where a text stops being JSON, and what is wrong there, in words from closed lists. The position comes from a tolerant
 * parser, which is loaded when it is first needed, since the message of `JSON.parse` quotes the text.
 */
import type { Problem } from "../../index.ts"

/** The first place where a text is not JSON. */
export interface Break {
  /** The offset in the text, from 0. */
  readonly offset: number
  readonly problem: Problem
}

const expectations: { readonly [code: string]: string } = {
  PropertyNameExpected: "a field name in double quotes",
  ValueExpected: "a value",
  ColonExpected: "a colon",
  CommaExpected: "a comma, or the end of the object or list",
  CloseBraceExpected: "the end of the object",
  CloseBracketExpected: "the end of the list",
  EndOfFileExpected: "the end of the record"
}

const findings: { readonly [code: string]: string } = {
  InvalidSymbol: "a word that JSON does not have",
  InvalidNumberFormat: "a number of another form",
  UnexpectedEndOfNumber: "a number that is cut off",
  UnexpectedEndOfString: "a text without its closing quote",
  InvalidUnicode: "an escape that JSON does not have",
  InvalidEscapeCharacter: "an escape that JSON does not have",
  InvalidCharacter: "a character that JSON does not allow there",
  InvalidCommentToken: "a comment",
  UnexpectedEndOfComment: "a comment"
}

/** A problem of the JSON itself. */
export const jsonProblem = (found: string, expected: string): Problem => ({ path: "(JSON)", found, expected })

/** The first place where a text, which `JSON.parse` refused, is not JSON. */
export const breakOf = async (text: string): Promise<Break> => {
  const { printParseErrorCode, visit } = await import("jsonc-parser")
  let first: Break | undefined
  try {
    visit(
      text,
      {
        onError: (error, offset) => {
          const code = printParseErrorCode(error)
          const atEnd = text.slice(offset).trim() === ""
          first ??= {
            offset,
            problem: jsonProblem(
              findings[code] ?? (atEnd ? "the end of the record" : "something else"),
              expectations[code] ?? "JSON"
            )
          }
        }
      },
      { disallowComments: true }
    )
  } catch {
    // the parser recurses, so it gives up on lists nested thousands deep
  }
  return first ?? { offset: 0, problem: jsonProblem("text that is not JSON", "JSON") }
}
