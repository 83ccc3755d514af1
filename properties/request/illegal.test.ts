/**
 * What must not compile: requests that make no sense, and sentences of the language about answers, thresholds and clauses
 * that do not exist. Every marked line is refused by the compiler; the last test runs it, since vitest does not.
 */
import { fileURLToPath } from "node:url"
import { Result } from "effect"
import ts from "typescript"
import { describe, expect, it } from "vitest"
import { by, is, meets } from "../../src/language/criterion.ts"
import { decode } from "../../src/request/decode.ts"
import { brachial } from "../../src/request/indications/plexus.ts"
import type { Request } from "../../src/request/request.ts"
import { previous, study } from "../../src/request/service.ts"
import { electrodiagnostics, patient } from "../../src/request/work-up.ts"

const dateOfService = "2022-05-10"

/** Requests that do not compile, each with the path that decoding names. */
const illegal: ReadonlyArray<readonly [name: string, path: string, request: unknown]> = [
  [
    "a field of another disorder",
    "indications[0]",
    {
      dateOfService,
      // @ts-expect-error
      indications: [{ _tag: "CIDP", conservativeTrial: "failed" }],
      services: [{}]
    } satisfies Request
  ],
  [
    "an unknown answer",
    "electrodiagnostics.emgNcv",
    {
      dateOfService,
      // @ts-expect-error
      electrodiagnostics: { emgNcv: "fine" },
      indications: [{ _tag: "CIDP" }],
      services: [{}]
    } satisfies Request
  ],
  [
    "an answer of another fact",
    "services[0].study.region",
    {
      dateOfService,
      indications: [{ _tag: "CIDP" }],
      // @ts-expect-error
      services: [{ study: { region: "left" } }]
    } satisfies Request
  ],
  [
    "a number where a yes or no belongs",
    "coverage.administered",
    {
      dateOfService,
      // @ts-expect-error
      coverage: { administered: 1 },
      indications: [{ _tag: "CIDP" }],
      services: [{}]
    } satisfies Request
  ],
  [
    "no date of service",
    "dateOfService",
    // @ts-expect-error
    { indications: [{ _tag: "CIDP" }], services: [{}] } satisfies Request
  ],
  [
    "no service",
    "services",
    {
      dateOfService,
      indications: [{ _tag: "CIDP" }],
      // @ts-expect-error
      services: []
    } satisfies Request
  ],
  [
    "no indication",
    "indications",
    {
      dateOfService,
      // @ts-expect-error
      indications: [],
      services: [{}]
    } satisfies Request
  ],
  [
    "an unknown tag",
    "indications[0]._tag",
    {
      dateOfService,
      // @ts-expect-error
      indications: [{ _tag: "Gout" }],
      services: [{}]
    } satisfies Request
  ],
  [
    "a field that is there without a value",
    "patient",
    // @ts-expect-error
    { dateOfService, patient: undefined, indications: [{ _tag: "CIDP" }], services: [{}] } satisfies Request
  ]
]

/** Sentences of the language that do not compile. */
const unsayable = [
  // @ts-expect-error no such answer
  () => is(electrodiagnostics.emgNcv, "fine"),
  // @ts-expect-error an answer of another fact
  () => is(study.modality, "left"),
  // @ts-expect-error a wider term is stated, and never asked for
  () => is(study.region, "brachial plexus"),
  // @ts-expect-error a number is asked only through its thresholds
  () => is(previous.monthsAgo, 3),
  // @ts-expect-error a threshold that the fact does not name
  () => meets(previous.monthsAgo, "earlyCourse"),
  // @ts-expect-error a threshold of another fact
  () => meets(patient.age, "conservativeTrial"),
  // @ts-expect-error no such threshold
  () => meets(brachial.trialMonths, "threeMonths"),
  // @ts-expect-error no such clause
  () => by("PN-99.c1"),
  // @ts-expect-error a clause past the end of its section
  () => by("PN-7.c3"),
  // @ts-expect-error no such reading
  () => by("R-99")
]

it.each(illegal)("a request with %s is refused by decoding too", (_, path, request) => {
  const decoded = decode(request)
  expect(Result.isFailure(decoded) && decoded.failure.problems.map((problem) => problem.path)).toEqual([path])
})

describe("the compiler", () => {
  const path = fileURLToPath(import.meta.url)
  const root = fileURLToPath(new URL("../../", import.meta.url))
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config,
    ts.sys,
    root
  )

  /** The lines of this file that do not compile, when it reads as given. */
  const linesWithErrors = (source: string): ReadonlyArray<number> => {
    const host = ts.createCompilerHost(options)
    const program = ts.createProgram([path], options, {
      ...host,
      getSourceFile: (name, version, ...rest) =>
        name === path ? ts.createSourceFile(name, source, version) : host.getSourceFile(name, version, ...rest)
    })
    const file = program.getSourceFile(path)!
    return program
      .getSemanticDiagnostics(file)
      .map(({ start = 0 }) => file.getLineAndCharacterOfPosition(start).line)
      .sort((a, b) => a - b)
  }

  it("refuses every marked line and no other", { timeout: 60_000 }, () => {
    const text = ts.sys.readFile(path) ?? ""
    const marked = text
      .split("\n")
      .flatMap((line, index) => (line.trim().startsWith("// @ts-expect-error") ? [index + 1] : []))
    expect(marked).toHaveLength(illegal.length + unsayable.length)
    expect(linesWithErrors(text.replaceAll("@ts-expect-error", "unmarked"))).toEqual(marked)
  })
})
