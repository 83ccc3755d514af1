/**
 * Domains with codes: beside a description, in place of one, and against one. Wider terms and codes for several
 * regions leave the region open, alone and together.
 */
import { ulnar } from "../../../src/request/indications/focal.ts"
import { biopsy } from "../../../src/request/indications/neuromuscular.ts"
import { study } from "../../../src/request/service.ts"
import { evaluation, mri, patient } from "../../../src/request/work-up.ts"
import { always, type Domain, domain, open, unasked } from "../domain.ts"
import { emgDone, inPerson, neurographyFails } from "./at-rest.ts"

const [arm, leg] = ["upper extremity other than joint", "lower extremity other than joint"]
const ofTheArm = [...study.region.covers[arm]!, arm]

/** For legs, for arms, and for another study altogether. */
const biopsies = ["73718", "73220", "74177"].map((code) =>
  domain(
    `planning of a muscle biopsy, code ${code}`,
    { tags: ["MuscleBiopsy"], codes: [code] },
    ...neurographyFails,
    ...emgDone,
    open(evaluation.contact, ["in person", "none"]),
    open(study.modality, ["MRI", "MRN", "CT"]),
    open(study.region, [leg, arm, "forearm", "thigh", "knee", "brachial plexus"]),
    always(biopsy.inflammatory, false),
    unasked(patient.age)
  )
)

/** For joints, for the parts between them, and a code that the map lacks. */
const ulnarStudies = ["73221", "73218", "99999"].map((code) =>
  domain(
    `ulnar neuropathy, code ${code}`,
    { tags: ["UlnarNeuropathy"], codes: [code] },
    ...neurographyFails,
    ...emgDone,
    inPerson,
    open(study.modality, ["MRI", "CT", "ultrasound"]),
    open(study.region, [...ofTheArm, "elbow", "wrist"]),
    always(study.side, "left"),
    always(ulnar.affectedSide, "left"),
    always(ulnar.clinicallyUncertain, false),
    always(ulnar.complex, false),
    unasked(ulnar.uncertainAfterTests),
    open(mri.feasibility, ["possible"])
  )
)

export const withCodes: ReadonlyArray<Domain> = [...biopsies, ...ulnarStudies]
