/**
 * The entry of `pnd`. It checks the version of Node before anything else is loaded, since the rest may not even parse on
 * an older one; then it turns on Node's compile cache and runs the program, or what a thread of it does. It knows no
 * command.
 */
import { exitOf, report } from "./exits.ts"
import { nodeIsTooOld } from "./node-version.ts"

if (nodeIsTooOld(process.versions.node)) {
  const tooOld = { _tag: "NodeTooOld", found: process.versions.node } as const
  report(tooOld)
  process.exitCode = exitOf(tooOld)
} else {
  const { enableCompileCache } = await import("node:module")
  enableCompileCache()
  const { isMainThread } = await import("node:worker_threads")
  if (isMainThread) {
    const { run } = await import("./program.ts")
    await run(process.argv.slice(2), new URL(import.meta.url))
  } else {
    const { answerForever } = await import("./volume/thread.ts")
    answerForever()
  }
}
