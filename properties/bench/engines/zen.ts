/**
 * The decision of the grid as a decision table for ZEN: what is approved row by row, first hit, and a last row that
 * refuses the rest. It knows no policy.
 */
import { thresholds } from "../../../spec/thresholds.ts"
import { asEngine, type Engine, peer, versioned } from "../engine.ts"
import type { FactName, PartialFacts, Said } from "../grid.ts"

/** What is used of the package. */
interface Zen {
  readonly ZenEngine: new () => { readonly createDecision: (content: object) => Decision }
}
interface Decision {
  readonly evaluate: (
    context: object,
    options?: { readonly trace: boolean }
  ) => Promise<{ readonly result: { readonly outcome: Said }; readonly trace?: unknown }>
}

type Cells = Partial<Record<FactName, string>>

const columns: ReadonlyArray<FactName> = [
  "cause",
  "contact",
  "emgNcv",
  "region",
  "upperTrunk",
  "affectedSide",
  "modality",
  "feasibility",
  "conservativeTrial",
  "trialMonths",
  "surgeryConsidered"
]

const causes: ReadonlyArray<Cells> = [
  { cause: '"malignant infiltration"' },
  { cause: '"radiation plexitis", "brachial plexitis", "traumatic injury"', emgNcv: '$ != "not done"' },
  {
    cause: '"neurogenic thoracic outlet syndrome"',
    emgNcv: '$ != "not done"',
    conservativeTrial: '"failed"',
    trialMonths: `>= ${thresholds.conservativeTrial.value}`,
    surgeryConsidered: "true"
  },
  { cause: '"preoperative study"', emgNcv: '$ != "not done"', surgeryConsidered: "true" }
]
const places: ReadonlyArray<Cells> = [
  { region: '"neck"', upperTrunk: "true" },
  { region: '"chest"' },
  { region: '"upper arm"', affectedSide: '"left"' }
]
const studies: ReadonlyArray<readonly [Cells, Said]> = [
  [{ modality: '"MRI"' }, "CriteriaMet"],
  [{ modality: '"CT"', feasibility: '"contraindicated"' }, "CriteriaMet"],
  [{ modality: '"CT"', feasibility: '"not available"' }, "ClinicalReview"]
]

const rows: ReadonlyArray<readonly [Cells, Said]> = [
  [{ cause: '"vascular thoracic outlet syndrome"' }, "Referred"],
  ...causes.flatMap((cause) =>
    places.flatMap((place) =>
      studies.map(([study, said]): readonly [Cells, Said] => [
        { contact: '"in person", "remote, established patient"', ...cause, ...place, ...study },
        said
      ])
    )
  ),
  [{}, "CriteriaNotMet"]
]

const model = {
  nodes: [
    { id: "in", name: "request", type: "inputNode" },
    {
      id: "table",
      name: "PN-4",
      type: "decisionTableNode",
      content: {
        hitPolicy: "first",
        inputs: columns.map((field) => ({ id: field, name: field, field })),
        outputs: [{ id: "outcome", name: "outcome", field: "outcome" }],
        rules: rows.map(([cells, said], row) => ({
          _id: `row ${row}`,
          ...Object.fromEntries(columns.map((column) => [column, cells[column] ?? ""])),
          outcome: JSON.stringify(said)
        }))
      }
    },
    { id: "out", name: "response", type: "outputNode" }
  ],
  edges: [
    { id: "1", sourceId: "in", targetId: "table", type: "edge" },
    { id: "2", sourceId: "table", targetId: "out", type: "edge" }
  ]
}

export const load = async (): Promise<Engine> => {
  const { ZenEngine } = await peer<Zen>("@gorules/zen-engine")
  const decision = new ZenEngine().createDecision(model)
  return asEngine<PartialFacts>({
    name: "zen",
    packaged: versioned("@gorules/zen-engine"),
    absent: "null, which no answer equals",
    input: (facts) => facts,
    decide: async (inputs, into) => {
      for (let at = 0; at < inputs.length; at++) into[at] = (await decision.evaluate(inputs[at]!)).result.outcome
    },
    account: "its trace: the row that was hit",
    explain: async (inputs, into) => {
      for (let at = 0; at < inputs.length; at++) into[0] = (await decision.evaluate(inputs[at]!, { trace: true })).trace
    }
  })
}
