/**
 * An engine as it might be written by hand from a first reading of the policy, with ten classic mistakes in it, each marked
 * with its number. It approves, refuses or pends, a request a line. To see them found, from a checkout of this package:
 *
 *   pnd verify --against 'node docs/examples/engines/naive.mjs' --mapping docs/examples/engines/mapping.json
 *
 * With --http and a port, 0 for any that is free, it prints the port and answers there, a request a POST.
 *
 * An example of what verification is for. Not for use.
 */
import { createServer } from "node:http"
import { createInterface } from "node:readline"

const arm = ["upper arm", "elbow", "forearm", "wrist", "hand"]

const isStudy = (
  { contrast, modality, region },
  wanted,
  regions,
  contrasts = ["without", "with", "without and with"]
) => modality === wanted && regions.includes(region) && (modality === "ultrasound" || contrasts.includes(contrast))

// ── gates ───────────────────────────────────────────────────────────────────────────────────────────────────────────
// Mistake 1: a remote contact counts for new patients too; it needs an established one.
const evaluated = ({ evaluation }) => evaluation?.contact !== undefined && evaluation.contact !== "none"

const emgWasDone = ({ electrodiagnostics }) => !["not done", undefined].includes(electrodiagnostics?.emgNcv)

// Mistake 2: whoever waives EMG/NCV, and whenever, it is waived; only in the emergency, and only some may.
const emgPassed = (request) =>
  emgWasDone(request) || !["nobody", undefined].includes(request.electrodiagnostics?.waivedBy)

const mriIsOut = ({ mri }) => mri?.feasibility === "contraindicated"
const allergic = ({ contrastSafety }) => contrastSafety?.iodinated === "allergy"

// ── PN-2 ────────────────────────────────────────────────────────────────────────────────────────────────────────────
const carpalTunnel = (request, { clinicallyUncertain, surgeryConsidered }, study) => {
  if (!isStudy(study, "ultrasound", ["wrist"]) && !isStudy(study, "MRI", ["wrist"], ["without"])) return false
  const unclear = request.electrodiagnostics?.emgNcv === "equivocal"
  // Mistake 3: an unclear picture or an unclear EMG/NCV; all three conditions must hold together.
  return surgeryConsidered === true && emgWasDone(request) && (unclear || clinicallyUncertain === true)
}

const ulnar = (request, { clinicallyUncertain, complex, surgeryConsidered, uncertainAfterTests }, study) => {
  if (!emgPassed(request)) return false
  const unclear = ["equivocal", "non-diagnostic"].includes(request.electrodiagnostics?.emgNcv)
  if (isStudy(study, "ultrasound", arm)) return clinicallyUncertain === true && unclear
  const ultrasound = ["diagnostic", "equivocal", "non-diagnostic"].includes(request.ultrasound?.result)
  const difficult = complex === true && uncertainAfterTests === true && ultrasound && emgWasDone(request)
  return (
    isStudy(study, "MRI", ["elbow", "upper arm", "forearm"], ["without"]) && (surgeryConsidered === true || difficult)
  )
}

const radial = (request, { severe, surgeryConsidered, tumorSuspected }, study) => {
  if (!emgPassed(request)) return false
  if (isStudy(study, "MRI", ["upper arm", "forearm"], ["without"])) return severe === true && surgeryConsidered === true
  return isStudy(study, "MRI", ["upper arm", "forearm"], ["without and with"]) && tumorSuspected === true
}

const sciatic = (request, _, study) => {
  if (!emgPassed(request)) return false
  if (isStudy(study, "MRI", ["pelvis"], ["without"])) return true
  // Mistake 4: an allergy or a bar to MRI; CT of the pelvis without contrast needs both.
  return isStudy(study, "CT", ["pelvis"], ["without"]) && (allergic(request) || mriIsOut(request))
}

const femoral = (_, __, study) => isStudy(study, "MRI", ["pelvis"], ["without"])

const meralgia = (request, { diagnosisUncertain, surgeryConsidered }, study) => {
  const reason = surgeryConsidered === true || diagnosisUncertain === true
  if (isStudy(study, "MRI", ["pelvis"], ["without"])) return reason
  return isStudy(study, "CT", ["pelvis"], ["without"]) && reason && allergic(request) && mriIsOut(request)
}

const peroneal = (request, { severe, surgeryConsidered }, study) =>
  isStudy(study, "MRI", ["knee", "thigh", "lower leg", "foot"], ["without"]) &&
  emgPassed(request) &&
  severe === true &&
  surgeryConsidered === true

// ── PN-4 and PN-5 ───────────────────────────────────────────────────────────────────────────────────────────────────
const brachial = (
  request,
  { cause, conservativeTrial, excludesInfiltration, surgeryConsidered, trialMonths },
  study
) => {
  // Mistake 5: PET for a plexus is approved; another guideline decides it, and only after MRI.
  if (["PET", "PET/CT"].includes(study.modality)) return true
  // Mistake 6: radiation to rule out infiltration is taken for infiltration itself; it does need EMG/NCV.
  const withoutEmg =
    cause === "malignant infiltration" || (cause === "radiation plexitis" && excludesInfiltration === true)
  if (!withoutEmg && !emgPassed(request)) return false
  const outlet = conservativeTrial === "failed" && trialMonths >= 2 && surgeryConsidered === true
  const listed =
    withoutEmg ||
    ["traumatic injury", "brachial plexitis"].includes(cause) ||
    (cause === "neurogenic thoracic outlet syndrome" && outlet)
  // Mistake 7: MRI of the neck is listed like the others; it needs the upper trunk to be involved.
  return (
    listed && isStudy(study, "MRI", ["upper arm", "forearm", "hand", "chest", "neck"], ["without", "without and with"])
  )
}

const lumbosacral = (request, { cause, excludesInfiltration, part }, study) => {
  if (cause === undefined || cause === "another cause") return false
  if (cause === "radiation plexopathy" && excludesInfiltration !== true) return false
  if (cause !== "malignant infiltration" && !emgPassed(request)) return false
  return part === "lumbosacral plexus" && isStudy(study, "MRI", ["pelvis"], ["without and with"])
}

// ── PN-6.1 ──────────────────────────────────────────────────────────────────────────────────────────────────────────
const chestCt = (study) => isStudy(study, "CT", ["chest"], ["with"])
// Mistake 8: CT only where MRI is ruled out, here too; CT of the chest looks for something else and comes first.
const chestCtNotMri = (request, study) => chestCt(study) && mriIsOut(request)

const myasthenia = (request, { chestMassSymptoms, diagnosis, preoperativeNeed, risingTiters }, study, { previous }) => {
  if (diagnosis !== "established" || !chestCtNotMri(request, study)) return false
  const trigger = [chestMassSymptoms, risingTiters, preoperativeNeed].includes(true)
  return previous?.result === "none" || (previous?.result === "negative" && trigger)
}

const lambertEaton = (_, { diagnosis, suspicionPersists }, study, { previous }) => {
  if (!["suspected", "established"].includes(diagnosis) || !chestCt(study)) return false
  // Mistake 9: a repeat at any time; it is at least three months after the first CT.
  return previous?.result === "none" || (previous?.result === "negative" && suspicionPersists === true)
}

const stiffPerson = (request, { diagnosis }, study, { previous }) =>
  ["suspected", "established"].includes(diagnosis) && previous?.result === "none" && chestCtNotMri(request, study)

const rules = {
  CarpalTunnelSyndrome: carpalTunnel,
  UlnarNeuropathy: ulnar,
  RadialNeuropathy: radial,
  SciaticNeuropathy: sciatic,
  FemoralNeuropathy: femoral,
  MeralgiaParesthetica: meralgia,
  PeronealNeuropathy: peroneal,
  BrachialPlexus: brachial,
  LumbosacralPlexus: lumbosacral,
  MyastheniaGravis: myasthenia,
  LEMS: lambertEaton,
  StiffPersonSyndrome: stiffPerson
}

// ── one request ─────────────────────────────────────────────────────────────────────────────────────────────────────
const decide = (request) => {
  const [indication] = request.indications
  const [service] = request.services
  const rule = rules[indication._tag]
  if (request.indications.length > 1 || rule === undefined || service.study?.modality === undefined) return "PEND"
  if (request.dateOfService < "2021-10-01" || request.coverage?.administered === false) return "PEND"
  if (request.coverage?.editionInForce === false || service.coverage?.reviewed === false) return "PEND"
  if (![undefined, "silent"].includes(service.coverage?.mandate)) return "PEND"
  if (![undefined, "silent"].includes(service.coverage?.planDocument)) return "PEND"
  // Mistake 10: neurography is judged as the MRI that it is billed as; it has four conditions of its own.
  const study = service.study.modality === "MRN" ? { ...service.study, modality: "MRI" } : service.study
  return evaluated(request) && rule(request, indication, study, service) ? "APPROVE" : "DENY"
}

const answer = (text) => {
  const request = JSON.parse(text)
  return `${JSON.stringify({ id: request.id, decision: decide(request) })}\n`
}

const [flag, port] = process.argv.slice(2)
if (flag === "--http") {
  const server = createServer(async (request, response) => {
    try {
      response.end(answer(Buffer.concat(await request.toArray()).toString()))
    } catch {
      response.writeHead(400).end("expected a request as JSON\n")
    }
  })
  server.listen(Number(port), "127.0.0.1", () => console.log(server.address().port))
} else {
  for await (const line of createInterface({ input: process.stdin })) process.stdout.write(answer(line))
}
