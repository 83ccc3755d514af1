/**
 * The decision of the grid in CQL, as the ELM that its engine runs, made here node by node because no translator is at
 * hand: each request is a patient with the facts as elements. It knows no policy.
 */
import { thresholds } from "../../../spec/thresholds.ts"
import { asEngine, type Engine, peer, versioned } from "../engine.ts"
import type { FactName, PartialFacts, Said } from "../grid.ts"

/** What is used of the package. */
interface Cql {
  readonly default: {
    readonly Library: new (elm: object) => object
    readonly Executor: new (
      library: object
    ) => { readonly exec_expression: (expression: string, source: object) => Promise<Results> }
  }
}
interface Results {
  readonly patientResults: Readonly<Record<string, Readonly<Record<string, Said>>>>
  readonly localIdPatientResultsMap: Readonly<Record<string, unknown>>
}

/** An expression; its parts are told apart by ids where the results of all of them are wanted. */
type Elm = Readonly<Record<string, unknown>>

/** A patient, as the engine asks a data provider for one. */
class Request {
  readonly #facts: PartialFacts
  readonly #id: string
  constructor(facts: PartialFacts, id: number) {
    this.#facts = facts
    this.#id = String(id)
  }
  getId(): string {
    return this.#id
  }
  get(name: FactName): unknown {
    return this.#facts[name]
  }
  findRecords(): ReadonlyArray<this> {
    return [this]
  }
}

const sourceOf = (inputs: ReadonlyArray<PartialFacts>): object => {
  let at = -1
  const current = () => (at < inputs.length ? new Request(inputs[at]!, at) : undefined)
  at = 0
  return {
    currentPatient: current,
    nextPatient: () => {
      at += 1
      return current()
    }
  }
}

const libraryOf = (withIds: boolean): object => {
  let ids = 0
  const node = (type: string, rest: object): Elm => ({ type, ...(withIds ? { localId: String(++ids) } : {}), ...rest })
  const literal = (value: string | number): Elm =>
    node("Literal", {
      valueType: `{urn:hl7-org:elm-types:r1}${typeof value === "string" ? "String" : "Integer"}`,
      value: String(value)
    })
  const ref = (name: string): Elm => node("ExpressionRef", { name })
  const fact = (path: FactName): Elm => node("Property", { path, source: ref("Patient") })
  const is = (name: FactName, value: string): Elm => node("Equal", { operand: [fact(name), literal(value)] })
  const not = (operand: Elm): Elm => node("Not", { operand })
  const both = (type: "And" | "Or", [first, ...rest]: ReadonlyArray<Elm>): Elm =>
    rest.reduce((one, other) => node(type, { operand: [one, other] }), first!)
  const all = (...of: ReadonlyArray<Elm>): Elm => both("And", of)
  const any = (...of: ReadonlyArray<Elm>): Elm => both("Or", of)
  const iff = (condition: Elm, then: Elm, otherwise: Elm): Elm => node("If", { condition, then, else: otherwise })
  const isNull = (operand: Elm): Elm => node("IsNull", { operand })

  const tos = is("cause", "neurogenic thoracic outlet syndrome")
  const longEnough = node("GreaterOrEqual", {
    operand: [fact("trialMonths"), literal(thresholds.conservativeTrial.value)]
  })
  const definitions: Readonly<Record<string, Elm>> = {
    Referred: is("cause", "vascular thoracic outlet syndrome"),
    Criteria: all(
      any(is("contact", "in person"), is("contact", "remote, established patient")),
      any(is("cause", "malignant infiltration"), not(is("emgNcv", "not done"))),
      not(is("cause", "another cause")),
      any(not(tos), all(is("conservativeTrial", "failed"), longEnough, fact("surgeryConsidered"))),
      any(not(is("cause", "preoperative study")), fact("surgeryConsidered")),
      any(not(is("region", "neck")), fact("upperTrunk")),
      any(not(is("region", "upper arm")), is("affectedSide", "left"))
    ),
    Met: all(ref("Criteria"), any(is("modality", "MRI"), is("feasibility", "contraindicated"))),
    Review: all(ref("Criteria"), is("modality", "CT"), is("feasibility", "not available")),
    Outcome: iff(
      ref("Referred"),
      literal("Referred"),
      iff(ref("Met"), literal("CriteriaMet"), iff(ref("Review"), literal("ClinicalReview"), literal("CriteriaNotMet")))
    ),
    OutcomeOrNull: iff(
      any(isNull(ref("Referred")), isNull(ref("Met")), isNull(ref("Review"))),
      literal("asks"),
      ref("Outcome")
    )
  }
  const patient = {
    name: "Patient",
    context: "Patient",
    expression: { type: "SingletonFrom", operand: { type: "Retrieve", dataType: "Patient" } }
  }
  const statements = Object.entries(definitions).map(([name, expression]) => ({
    name,
    context: "Patient",
    ...(withIds ? { localId: name } : {}),
    expression
  }))
  return {
    library: {
      identifier: { id: "PN4", version: "1" },
      schemaIdentifier: { id: "urn:hl7-org:elm", version: "r1" },
      usings: { def: [{ localIdentifier: "System", uri: "urn:hl7-org:elm-types:r1" }] },
      statements: { def: [patient, ...statements] }
    }
  }
}

export const load = async (): Promise<Engine> => {
  const { Executor, Library } = (await peer<Cql>("cql-execution")).default
  const executor = new Executor(new Library(libraryOf(false)))
  const explaining = new Executor(new Library(libraryOf(true)))
  const deciding =
    (expression: string) =>
    async (inputs: ReadonlyArray<PartialFacts>, into: Array<Said>): Promise<void> => {
      const { patientResults } = await executor.exec_expression(expression, sourceOf(inputs))
      for (let at = 0; at < inputs.length; at++) into[at] = patientResults[at]![expression]!
    }
  return asEngine<PartialFacts>({
    name: "cql-execution",
    packaged: versioned("cql-execution"),
    absent: "null; a condition that is null is not met",
    input: (facts) => facts,
    decide: deciding("Outcome"),
    account: "the result of every part of the logic",
    explain: async (inputs, into) => {
      const { localIdPatientResultsMap } = await explaining.exec_expression("Outcome", sourceOf(inputs))
      into[0] = localIdPatientResultsMap
    },
    alsoTaken: { "a definition that is null is a question": deciding("OutcomeOrNull") }
  })
}
