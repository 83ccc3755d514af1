/** How a program speaks of the study that is ordered: in the policy's terms, and whether the order is one of them. */
import type { Contrast, Modality, Region } from "../../spec/studies.ts"
import { allOf, anyOf, type Criterion, is } from "../language/criterion.ts"
import type { StudySpec } from "../language/ruling.ts"
import { study } from "./service.ts"

type Regions = Region | ReadonlyArray<Region>
const list = (regions: Regions): ReadonlyArray<Region> => (typeof regions === "string" ? [regions] : regions)

const imaging =
  (modality: Modality) =>
  (regions: Regions, ...contrasts: ReadonlyArray<Contrast>): StudySpec =>
    contrasts.length === 0 ? { modality, regions: list(regions) } : { modality, regions: list(regions), contrasts }

/** An MRI of one of these regions, with one of these forms of contrast; with none named, any. */
export const mri = imaging("MRI")
/** A CT of one of these regions. */
export const ct = imaging("CT")
/** An ultrasound study of one of these regions. */
export const ultrasoundOf = (regions: Regions): StudySpec => ({ modality: "ultrasound", regions: list(regions) })
/** A study of this kind, whatever the region. */
export const anyStudy = (modality: Modality): StudySpec => ({ modality })

/** The study fields that a description compares with; another service's can be given. */
type StudyFacts = Pick<typeof study, "modality" | "region" | "contrast">

/** The study is as described. */
export const matches = (facts: StudyFacts, { contrasts, modality, regions }: StudySpec): Criterion =>
  allOf(
    is(facts.modality, modality),
    ...(regions === undefined ? [] : [is(facts.region, ...regions)]),
    ...(contrasts === undefined ? [] : [is(facts.contrast, ...contrasts)])
  )

/** The order is for one of these studies. */
export const ordered = (...studies: ReadonlyArray<StudySpec>): Criterion =>
  anyOf(...studies.map((spec) => matches(study, spec)))
