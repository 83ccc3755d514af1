/** The checks of consistency leave nothing out: every interval that is declared, and every date that can be stated. */
import { readdirSync } from "node:fs"
import { SchemaAST } from "effect"
import { describe, expect, it } from "vitest"
import { intervals } from "../../src/request/consistency.ts"
import { Request } from "../../src/request/request.ts"

describe("nothing is left out", () => {
  const isInterval = (value: unknown): value is { readonly id: string } =>
    typeof value === "object" && value !== null && "between" in value && "scope" in value

  it("of the numbers that dates give, wherever they are declared", async () => {
    const folder = new URL("../../src/request/", import.meta.url)
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"))
    const modules = await Promise.all(names.map((name) => import(new URL(name, folder).href)))
    const declared = modules
      .flatMap((module) => Object.values(module).flatMap((value) => Object.values(Object(value))))
      .flatMap((value) => (isInterval(value) ? [value.id] : []))
    expect([...new Set(declared)].sort()).toEqual(intervals.map(({ id }) => id).sort())
  })

  it("of the dates that a request can state", () => {
    const datesIn = (ast: SchemaAST.AST, path: ReadonlyArray<string>): ReadonlyArray<string> =>
      SchemaAST.isObjects(ast)
        ? ast.propertySignatures.flatMap(({ name, type }) => datesIn(type, [...path, String(name)]))
        : SchemaAST.isArrays(ast)
          ? ast.rest.flatMap((item) => datesIn(item, [...path.slice(0, -1)]))
          : SchemaAST.isUnion(ast)
            ? ast.types.flatMap((member) => datesIn(member, path))
            : SchemaAST.resolve(ast)?.format === "date"
              ? [path.join(".")]
              : []
    const checked = intervals.flatMap(({ between }) => between.map((path) => path.replace("/", "")))
    expect([...new Set(datesIn(Request.ast, []))].sort()).toEqual([...new Set(checked)].sort())
  })
})
