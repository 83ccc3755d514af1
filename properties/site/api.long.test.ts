/**
 * The API reference as TypeDoc reads it: nothing to warn of, types by their names, lists that cannot be empty as such, and
 * no page that is a wall of text.
 */
import { join } from "node:path"
import { Application, Converter, type DeclarationReflection, LogLevel, type ProjectReflection } from "typedoc"
import { beforeAll, expect, it } from "vitest"
import { byName } from "../../docs/plugin/by-name.ts"
import { byTask, tasks } from "../../docs/plugin/tasks.ts"
import { root } from "../examples.ts"

let app: Application
let project: ProjectReflection

beforeAll(async () => {
  app = await Application.bootstrap({
    entryPoints: [join(root, "src/index.ts")],
    tsconfig: join(root, "src/tsconfig.build.json"),
    readme: "none",
    disableSources: true,
    disableGit: true,
    categorizeByGroup: false,
    logLevel: LogLevel.Error,
    validation: { invalidLink: true, notDocumented: true, notExported: true },
    packagesRequiringDocumentation: ["pnd-policy"],
    requiredToBeDocumented: [
      "Namespace",
      "Variable",
      "Function",
      "Class",
      "Interface",
      "TypeAlias",
      "Accessor",
      "Method"
    ]
  })
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    byName(context)
    byTask(context.project)
  })
  project = (await app.convert())!
  app.validate(project)
}, 120_000)

const typeOf = (name: string, field: string): string =>
  String((project.getChildByName([name, field]) as DeclarationReflection).type)

it("there is nothing to warn of", () => {
  expect(app.logger.warningCount + app.logger.validationWarningCount).toBe(0)
  expect(app.logger.errorCount).toBe(0)
})

it("types stand by their names", () => {
  expect(typeOf("RequestDetermination", "determinations")).toBe("readonly [Determination, ...Determination[]]")
  expect(typeOf("NeedsInformation", "missing")).toBe("readonly [Missing, ...Missing[]]")
  expect(typeOf("NeedsInformation", "clauses")).toBe("readonly ClauseId[]")
  expect(typeOf("NeedsInformation", "_tag")).toBe('"NeedsInformation"')
  expect(typeOf("Request", "indications")).toBe("readonly [Indication, ...Indication[]]")
  expect(String((project.getChildByName("Modality") as DeclarationReflection).type)).toContain('"ultrasound"')
})

it("a schema and its type are one, and an error shows what is its own", () => {
  const names = project.children!.map(({ name }) => name)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  const { children = [] } = project.getChildByName("InvalidRequest") as DeclarationReflection
  expect(children.map(({ name }) => name).sort()).toEqual(["_tag", "message", "problems"])
})

it("everything stands under a task, in no other category", () => {
  expect(project.categories?.map(({ title }) => title).sort()).toEqual([...tasks].sort())
})
