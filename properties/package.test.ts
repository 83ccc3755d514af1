/**
 * The package as its users get it: packed, installed into an empty project outside this repository, type-checked, run.
 * It packs dist/ as it stands; `npm test` builds it first.
 */
import { execFile } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core"
import { publint } from "publint"
import { formatMessage } from "publint/utils"
import { afterAll, beforeAll, expect, it } from "vitest"

const minutes = 60_000
const root = fileURLToPath(new URL("..", import.meta.url))
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
const project = mkdtempSync(join(tmpdir(), "pnd-policy-"))

/** Of the environment, all but what `npm test` adds for this repository; Node is the one that runs this test. */
const env = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD$|NODE_PATH$|VITEST)/.test(name))
  ),
  PATH: [
    dirname(process.execPath),
    ...(process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.endsWith(join("node_modules", ".bin")))
  ].join(delimiter)
}

/** What a command printed; what it said instead, where it fails. */
const run = (cwd: string, command: string, ...args: ReadonlyArray<string>): Promise<string> =>
  new Promise((resolve, reject) => {
    const shell = process.platform === "win32" // npm and pnd are .cmd files there
    execFile(command, args, { cwd, env, shell, timeout: 3 * minutes }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout)
      else reject(new Error([`${command} ${args.join(" ")}: ${error.code}`, stdout, stderr].join("\n")))
    })
  })

const tarball = (): Uint8Array<ArrayBuffer> => {
  const packed = readdirSync(project).filter((name) => name.endsWith(".tgz"))
  expect(packed).toEqual([`${manifest.name}-${manifest.version}.tgz`])
  return new Uint8Array(readFileSync(join(project, packed[0]!)))
}

const write = (name: string, content: string | object): void =>
  writeFileSync(join(project, name), typeof content === "string" ? content : JSON.stringify(content))

beforeAll(async () => {
  for (const built of ["dist/src/index.js", "dist/cli.js"])
    if (!existsSync(join(root, built))) throw new Error(`${built} is not built: npm run prepare`)
  write("package.json", { name: "empty-project", private: true, type: "module" })
  await run(root, "npm", "pack", "--ignore-scripts", "--pack-destination", project)
  const file = `./${manifest.name}-${manifest.version}.tgz`
  await run(project, "npm", "install", "--prefer-offline", "--no-audit", "--no-fund", file)
}, 3 * minutes)

afterAll(() => rmSync(project, { recursive: true, force: true }))

it("the empty project sees no other node_modules", () => {
  const above: Array<string> = []
  for (let at = project; dirname(at) !== at; at = dirname(at)) above.push(join(dirname(at), "node_modules"))
  expect(above.filter((folder) => existsSync(folder))).toEqual([])
})

it("ten lines of TypeScript import, type-check, and decide", { timeout: 3 * minutes }, async () => {
  write(
    "ten-lines.ts",
    `import { decide } from "${manifest.name}"
const decided = decide({
  id: "x",
  dateOfService: "2024-03-01",
  indications: [{ _tag: "TarsalTunnelSyndrome" }],
  services: [{ study: { modality: "MRI", region: "ankle", contrast: "without" } }]
})
// @ts-expect-error the types resolve: a determination is not any
decided.nothing
console.log(JSON.stringify([decided.id, ...decided.determinations.map(({ _tag }) => _tag)]))
`
  )
  for (const module of ["NodeNext", "Preserve"]) {
    write("tsconfig.json", {
      // The declarations of the package itself are checked too, so its libraries' are: hence DOM, which they name.
      compilerOptions: { strict: true, noEmit: true, module, target: "ES2023", lib: ["ES2023", "DOM"], types: [] },
      files: ["ten-lines.ts"]
    })
    await run(project, process.execPath, join(root, "node_modules", "typescript", "bin", "tsc"), "-p", ".")
  }
  expect(JSON.parse(await run(project, process.execPath, "ten-lines.ts"))).toEqual(["x", "Referred"])
})

it("pnd runs where the package is installed, and prints its version", { timeout: minutes }, async () => {
  expect(await run(project, join(project, "node_modules", ".bin", "pnd"), "--version")).toContain(manifest.version)
})

it("only what users need is packed: no sources, tests or site", () => {
  const installed = readdirSync(join(project, "node_modules", manifest.name), { recursive: true, encoding: "utf8" })
  const top = new Set(installed.map((path) => path.split(/[\\/]/)[0]))
  expect([...top].sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "dist", "docs", "package.json"])
  expect(installed.filter((path) => /\.test\.|(?<!\.d)\.ts$|tsconfig/.test(path))).toEqual([])
  expect(readdirSync(join(project, "node_modules", manifest.name, "docs"))).toEqual(["NOTICE.md"])
})

it("publint finds nothing to say about the packed package", { timeout: minutes }, async () => {
  const { messages, pkg } = await publint({ level: "warning", pack: { tarball: tarball().buffer } })
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
})

it("types resolve to what runs, for whoever imports the package as a module", { timeout: minutes }, async () => {
  const analysis = await checkPackage(createPackageFromTarballData(tarball()))
  if (analysis.types === false) throw new Error("the package has no types")
  const commonJs = ["node10", "node16-cjs"] // the package is ESM only
  const problems = analysis.problems.filter((p) => !("resolutionKind" in p && commonJs.includes(p.resolutionKind)))
  expect(problems).toEqual([])
})
