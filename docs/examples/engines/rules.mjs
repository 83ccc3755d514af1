/**
 * PN-6.1, imaging of the chest in disorders of the neuromuscular junction, as rules for json-rules-engine: the rule with
 * the highest priority that fires decides, and what no rule decides is pended. To see where it decides otherwise, from a
 * checkout of this package:
 *
 *   pnd verify --section PN-6.1 --against 'node docs/examples/engines/rules.mjs' --mapping docs/examples/engines/mapping.json
 *
 * An example of what verification is for. Not for use.
 */
import { readFileSync } from "node:fs"
import { createInterface } from "node:readline"
import { Engine } from "json-rules-engine"

const rules = JSON.parse(readFileSync(new URL("pn-6-1.rules.json", import.meta.url), "utf8"))
const engine = new Engine(rules)
const sections = ["MyastheniaGravis", "LEMS", "StiffPersonSyndrome"]

/** What the rules are about; what is not on file is unknown, but for what may be assumed. */
const factsOf = ({ contrastSafety, coverage, dateOfService, evaluation, indications, services }) => {
  const [{ _tag: indication, ...history }] = indications
  const [{ coverage: own, previous, study }] = services
  const unknown = "unknown"
  return {
    dateOfService: Number(dateOfService.replaceAll("-", "")),
    editionInForce: coverage?.editionInForce ?? true,
    administered: coverage?.administered ?? true,
    reviewed: own?.reviewed ?? true,
    mandate: own?.mandate ?? "silent",
    planDocument: own?.planDocument ?? "silent",
    services: services.length,
    indications: indications.length,
    indication,
    modality: study?.modality ?? unknown,
    region: study?.region ?? unknown,
    contrast: study?.contrast ?? unknown,
    contact: evaluation?.contact ?? unknown,
    neurologicalExamination: evaluation?.neurologicalExamination ?? "done",
    iodinated: contrastSafety?.iodinated ?? unknown,
    previous: previous?.result ?? unknown,
    monthsAgo: previous?.monthsAgo ?? unknown,
    diagnosis: history.diagnosis ?? unknown,
    suspicionPersists: history.suspicionPersists ?? unknown,
    chestMassSymptoms: history.chestMassSymptoms ?? unknown,
    risingTiters: history.risingTiters ?? unknown,
    preoperativeNeed: history.preoperativeNeed ?? unknown
  }
}

const decide = async (request) => {
  if (!sections.includes(request.indications[0]._tag)) return "PEND"
  const { results } = await engine.run(factsOf(request))
  const [first] = results.toSorted((a, b) => b.priority - a.priority)
  return first?.event.type ?? "PEND"
}

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line)
  process.stdout.write(`${JSON.stringify({ id: request.id, decision: await decide(request) })}\n`)
}
