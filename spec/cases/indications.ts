/**
 * Indications that the worked cases of several files state. Data only: it may not know what else is on file or what is
 * ordered, nor how a program decides.
 */

// ── focal neuropathies ──────────────────────────────────────────────────────────────────────────────────────────────

/** An ulnar neuropathy before an operation: MRI of elbow, upper arm or forearm is supported. */
export const preoperativeUlnar = (affectedSide: string) => ({
  _tag: "UlnarNeuropathy",
  affectedSide,
  surgeryConsidered: true
})

/** A carpal tunnel syndrome in doubt before an operation. */
export const preoperativeCarpalTunnel = (affectedSide: string) => ({
  _tag: "CarpalTunnelSyndrome",
  affectedSide,
  surgeryConsidered: true,
  clinicallyUncertain: true
})

/** A superficial nerve without a row of its own, before an operation. */
export const preoperativeNerve = { _tag: "OtherPeripheralNerve", course: "superficial", surgicalPlanning: true }

// ── polyneuropathies and plexus ─────────────────────────────────────────────────────────────────────────────────────

export const uncertainCidp = { _tag: "CIDP", uncertainAfterEmg: true }

export const leftBrachialPlexus = { _tag: "BrachialPlexus", affectedSide: "left" }

/** A disorder of a plexus of the leg whose part is not on file; below, the same by its part. */
export const unplacedPlexus = { _tag: "LumbosacralPlexus", cause: "metabolic disorder" }
export const lowerPlexus = { ...unplacedPlexus, part: "lumbosacral plexus" }
export const upperPlexus = { ...unplacedPlexus, part: "upper lumbar plexus" }
export const bothPlexuses = { ...unplacedPlexus, part: "both" }

// ── neuromuscular junction and muscle ───────────────────────────────────────────────────────────────────────────────

export const myasthenia = { _tag: "MyastheniaGravis", diagnosis: "established" }
/** None of what speaks for another chest CT in myasthenia gravis. */
export const noTrigger = { chestMassSymptoms: false, risingTiters: false, preoperativeNeed: false }

export const inflammatoryMyopathy = { _tag: "Myopathy", inflammatory: true, examined: true, laboratoryTested: true }

export const newGaucher = { _tag: "GaucherDisease", initialDiagnosis: true }
export const treatedGaucher = {
  _tag: "GaucherDisease",
  initialDiagnosis: false,
  management: "enzyme replacement therapy"
}
export const watchedGaucher = { ...treatedGaucher, management: "surveillance" }

// ── motor neuron disease ────────────────────────────────────────────────────────────────────────────────────────────

/** Suspected ALS with findings of both motor neurons. */
export const suspectedAls = {
  _tag: "ALS",
  diagnosis: "suspected",
  upperMotorNeuronFindings: true,
  lowerMotorNeuronFindings: true
}
export const establishedAls = { _tag: "ALS", diagnosis: "established" }

/** The history that PN-8.3 asks for, every item of it addressed. */
export const fasciculationsHistory = {
  timeCourse: true,
  areasInvolved: true,
  weakness: "present",
  pain: "absent",
  sensoryLoss: "absent",
  sphincterDysfunction: "absent"
}
/** The nine laboratory tests that PN-8.3 asks for, all done. */
export const laboratoryTests = {
  completeBloodCount: true,
  metabolicPanel: true,
  calcium: true,
  thyroidFunction: true,
  vitaminB12: true,
  sedimentationRate: true,
  antinuclearAntibodies: true,
  rheumatoidFactor: true,
  proteinElectrophoresis: true
}
/** Fasciculations with brisk reflexes, history and tests complete, no ground for a lumbar study. */
export const completeFasciculations = {
  _tag: "Fasciculations",
  ...fasciculationsHistory,
  ...laboratoryTests,
  upperMotorNeuronSigns: true,
  lowerExtremityCause: false
}
