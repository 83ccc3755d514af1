/**
 * The words in which a study is described: modality, region, contrast and side, each a closed vocabulary, and the wider
 * region terms that an order may use instead. It may not know codes, nor which study any clause supports.
 */
export const modalities = ["MRI", "MRN", "CT", "PET", "PET/CT", "ultrasound", "DXA", "radiograph"] as const
/** How a study is imaged. */
export type Modality = (typeof modalities)[number]

export const regions = [
  "brain",
  "neck",
  "cervical spine",
  "thoracic spine",
  "lumbar spine",
  "chest",
  "abdomen",
  "pelvis",
  "abdomen and pelvis",
  "shoulder",
  "upper arm",
  "elbow",
  "forearm",
  "wrist",
  "hand",
  "hip",
  "thigh",
  "knee",
  "lower leg",
  "ankle",
  "foot",
  "another region"
] as const
/** What a study images. */
export type Region = (typeof regions)[number]

export const contrasts = ["without", "with", "without and with"] as const
/** With which contrast. */
export type Contrast = (typeof contrasts)[number]

export const sides = ["left", "right", "both"] as const
/** Which side; "both" is one bilateral study. */
export type Side = (typeof sides)[number]

/** The parts of an arm that an arm study other than of a joint can show. */
export const armSegments = ["upper arm", "forearm", "hand"] as const satisfies ReadonlyArray<Region>

/** The parts of a leg that a leg study other than of a joint can show. */
export const legSegments = ["thigh", "lower leg", "foot"] as const satisfies ReadonlyArray<Region>

/** What an order may say instead of a region: each term leaves the region open among several. */
export const umbrellaRegions = {
  "upper extremity other than joint": armSegments,
  "lower extremity other than joint": legSegments,
  "brachial plexus": ["neck", "chest", ...armSegments],
  "spinal cord": ["cervical spine", "thoracic spine"]
} as const satisfies Record<string, ReadonlyArray<Region>>
/** A wider term for a region, which leaves it open among its parts. */
export type UmbrellaRegion = keyof typeof umbrellaRegions
