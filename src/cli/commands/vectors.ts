/** `pnd vectors`: test vectors of the policy for any engine, complete by construction. */
import { Effect, Option } from "effect"
import { Command, Flag } from "effect/cli"
import type { Failure } from "../exits.ts"
import { described } from "../flags.ts"
import { indicationFlag, partNamed, sectionFlag } from "../policy-part.ts"
import { writeTo } from "../written.ts"

const command = "pnd vectors"

export const vectors = Command.make(
  "vectors",
  {
    sections: sectionFlag,
    indications: indicationFlag,
    coverage: Flag.Literals("coverage", ["mcdc", "paths", "boundaries"]).pipe(
      Flag.withDescription(
        "mcdc: every condition, with pairs of requests that it alone tells apart; paths: every path; boundaries: every " +
          "threshold, at it, just under and just over"
      ),
      Flag.withDefault("mcdc")
    ),
    format: Flag.Literals("format", ["ndjson", "requests", "csv"]).pipe(
      Flag.withDescription(
        "ndjson: a vector a line; requests: only the requests, to be decided; csv: an answer sheet in plain sentences"
      ),
      Flag.withDefault("ndjson")
    ),
    key: Flag.Boolean("key").pipe(
      Flag.withDescription("With --format csv: the key of the answer sheet instead"),
      Flag.withDefault(false)
    ),
    out: Flag.String("out").pipe(
      Flag.withMetavar("file"),
      Flag.withDescription("Where to write; without it, or with -, to standard output"),
      Flag.optional
    )
  },
  Effect.fn(function* ({ coverage, format, indications, key, out, sections }) {
    if (key && format !== "csv") {
      const says = ["--key goes with --format csv; the other formats have what is expected, or are to be decided"]
      return yield* Effect.fail<Failure>({ _tag: "Usage", says, command })
    }
    const part = yield* Effect.fromResult(partNamed(sections, indications, command))
    if (coverage === "boundaries" && part.tags.length === 0) {
      return yield* Effect.fail<Failure>({ _tag: "Usage", says: ["PN-0 asks for no number"], command })
    }
    // loaded here, so that no other command waits for it
    const [{ vectorsOf }, { vectorFormats }] = yield* Effect.promise(() =>
      Promise.all([import("../../vectors/vectors.ts"), import("../vectors.ts")])
    )
    const found = vectorsOf(coverage, part)
    const form = vectorFormats[key ? "key" : format]
    yield* writeTo(
      Option.getOrElse(out, () => "-"),
      [form.header, ...found.vectors.map(form.line)].filter((text) => text !== "")
    )
    const says = [...found.notCovered.map((text) => `not covered: ${text}`), ...found.counts]
    process.stderr.write(says.map((text) => `${text}\n`).join(""))
  })
).pipe(
  Command.withShortDescription("Print test vectors for any engine"),
  Command.withDescription(
    described(
      "Prints test vectors: valid requests, each with the determination that this package comes to under the readings of " +
        "the register, the clauses that decide, and what the request tells apart from which other vector. They are " +
        "computed on the decision diagrams, so that they are complete and always the same: for each condition every " +
        "two outcomes that it alone tells apart, every path, or both sides of every threshold. What no valid request can " +
        "show is listed on standard error, with the counts.",
      "The id of a vector depends on its request alone, and the request carries it, so that what another engine answers " +
        "can be joined with what is expected."
    )
  ),
  Command.withExamples([
    {
      command: "pnd vectors --section PN-4 --out pn-4.ndjson",
      description: "Every condition about the brachial plexus"
    },
    {
      command: "pnd vectors --format requests | pnd decide --fields id,_tag",
      description: "The requests, decided here; any engine can take the place of pnd decide"
    },
    {
      command: "pnd vectors --coverage boundaries --format csv --out sheet.csv",
      description: "An answer sheet; the same with --key prints the key"
    }
  ])
)
