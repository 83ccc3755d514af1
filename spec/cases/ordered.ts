/**
 * Studies that the worked cases of several files order. Data only: it may not know who orders them and for what, nor how
 * a program decides.
 */
import { never } from "./on-file.ts"

export const mri = (region: string, contrast = "without") => ({ study: { modality: "MRI", region, contrast } })

/** MRI with the statement that none was done before. */
export const firstMri = (region: string, contrast = "without") => ({ ...mri(region, contrast), previous: never })

export const sidedMri = (region: string, side: string, contrast = "without") => ({
  study: { modality: "MRI", region, contrast, side }
})
export const rightMri = (region: string, contrast = "without") => sidedMri(region, "right", contrast)
export const rightUltrasound = (region: string) => ({ study: { modality: "ultrasound", region, side: "right" } })

/** One study of the pelvis, as all that is ordered. */
export const onlyPelvic = (modality: string, contrast: string) => ({
  services: [{ study: { modality, region: "pelvis", contrast } }]
})
export const onlyPelvicMri = onlyPelvic("MRI", "without")
export const onlyPlainPelvicCt = onlyPelvic("CT", "without")
export const onlyContrastPelvicCt = onlyPelvic("CT", "with")

export const chestMri = { modality: "MRI", region: "chest", contrast: "without and with" }
export const leftArmMri = { modality: "MRI", region: "upper arm", contrast: "without and with", side: "left" }
export const plainLeftArmMri = { ...leftArmMri, contrast: "without" }
export const pelvisMri = { modality: "MRI", region: "pelvis", contrast: "without and with" }

export const chestCt = { modality: "CT", region: "chest", contrast: "with" }
export const plainChestCt = { modality: "CT", region: "chest", contrast: "without" }
export const chestCtAfter = (previous: { readonly [key: string]: unknown }) => ({ study: chestCt, previous })
export const firstChestCt = chestCtAfter(never)
export const firstPlainChestCt = { study: plainChestCt, previous: never }

export const forearmMrn = { modality: "MRN", region: "forearm", contrast: "without", side: "left" }
