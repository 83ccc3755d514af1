/**
 * The API by task: which module serves what a reader wants to do. One line a module instead of a tag on each of its
 * exports, so that a type and the function that gives it stand together. A module without a task is an error.
 */
import { CommentTag, type ProjectReflection } from "typedoc"

/** The tasks, in the order of the navigation. */
export const tasks = ["Decide", "Explain", "Explore", "Verify", "Requests"] as const
export type Task = (typeof tasks)[number]

/** The first that fits, from the root of the repository. */
const modules: ReadonlyArray<readonly [place: RegExp, task: Task]> = [
  [/^src\/api\/(decide|decide-all|decide-columns|decide-outcomes|service-outcome)\.ts$/, "Decide"],
  [/^src\/(determination|version)\.ts$/, "Decide"],
  [/^src\/language\/(ruling|criterion|profile)\.ts$/, "Decide"],
  [/^spec\/(clauses|readings|guidelines|thresholds)\.ts$/, "Decide"],
  [/^src\/api\/(explain|letter|what-if)\.ts$/, "Explain"],
  [/^src\/language\/weigh\.ts$/, "Explain"],
  [/^src\/api\/(interview|checklist)(\.ts$|\/)/, "Explore"],
  [/^src\/language\/fact\.ts$/, "Explore"],
  [/^src\/diagram\/(read-)?portable\.ts$/, "Explore"],
  [/^src\/(certificate|api\/check|api\/rejection-in-words|diagram\/certificate\/\w+)\.ts$/, "Verify"],
  [/^src\/request\//, "Requests"],
  [/^spec\/(codes|studies)\.ts$/, "Requests"]
]

/** The task that a module of the repository serves. */
export const taskOf = (file: string): Task => {
  const [, task] = modules.find(([place]) => place.test(file)) ?? []
  if (task === undefined) throw new Error(`${file} serves no task: give it one in docs/plugin/tasks.ts`)
  return task
}

/** Puts everything exported under its task. */
export const byTask = (project: ProjectReflection): void => {
  for (const one of project.children ?? []) {
    const file = project.getSymbolIdFromReflection(one)?.packagePath
    if (file === undefined) continue
    const category = new CommentTag("@category", [{ kind: "text", text: taskOf(file) }])
    // what says nothing gets no tag: a tag would count as documentation
    for (const { comment } of one.signatures ?? [one]) comment?.blockTags.push(category)
  }
}
