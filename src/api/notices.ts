/** What is worth saying of an order beside its outcome: it never changes one. */
import { codes } from "../../spec/codes.ts"
import { armSegments, legSegments } from "../../spec/studies.ts"
import { contradictory, knowledge } from "../charts/knowledge.ts"
import type { Notice } from "../determination.ts"
import type { Citation } from "../language/criterion.ts"
import type { ChoiceFact } from "../language/fact.ts"
import type { Profile } from "../language/profile.ts"
import { answersIn } from "../language/render.ts"
import type { Request } from "../request/request.ts"
import { study } from "../request/service.ts"
import { contrastSafety, mri } from "../request/work-up.ts"
import { cited } from "./grounds.ts"

const limbs: ReadonlyArray<string> = [
  ...armSegments,
  "shoulder",
  "elbow",
  "wrist",
  ...legSegments,
  "hip",
  "knee",
  "ankle"
]

/** What is worth saying of the order itself: it never changes the outcome. */
export const orderNotices = (request: Request, profile: Profile, service: number): ReadonlyArray<Notice> => {
  const only = (fact: unknown): string | boolean | undefined => {
    const asked = fact as ChoiceFact<string | boolean>
    const believed = contradictory(request, service) ? "described" : undefined
    const { possible } = knowledge(request, profile, asked, { service, indication: 0 }, believed)
    const answers = answersIn(asked, possible)
    return answers.length === 1 ? answers[0] : undefined
  }
  const notices: Array<Notice> = []
  const say = (says: string, ...cites: ReadonlyArray<Citation>) => notices.push({ says, ...cited(cites) })
  const [modality, region, contrast] = [only(study.modality), only(study.region), only(study.contrast)]
  const magnetic = modality === "MRI" || modality === "MRN"
  if (magnetic && only(mri.feasibility) === "contraindicated") {
    say("An MRI is ordered although MRI is on file as contraindicated.", "R-51")
  }
  if (contrast !== undefined && contrast !== "without") {
    if (modality === "CT" && only(contrastSafety.iodinated) === "allergy") {
      say("A study with iodinated contrast is ordered although an allergy to it is on file.", "R-51")
    }
    if (magnetic && only(contrastSafety.gadolinium) === "allergy") {
      say("A study with gadolinium contrast is ordered although an allergy to it is on file.", "R-51")
    }
  }
  if (region !== undefined && only(study.side) !== undefined && !limbs.includes(String(region))) {
    say(
      "The region shows both sides; the side stated is ignored.",
      ...(region === "chest" || region === "neck" ? (["PN-4.c16"] as const) : []),
      "R-28"
    )
  }
  const code = request.services[service]?.code
  if (code !== undefined && !Object.hasOwn(codes, code)) {
    say("The code map does not know the code; the study is judged as described.", "R-41")
  }
  if (contradictory(request, service)) say("The code names another study than the description.", "R-41")
  return notices
}
