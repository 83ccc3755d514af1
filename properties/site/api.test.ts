/** The API reference stands by task: every module that the public interface exports from serves one. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { ArrayType, IntrinsicType, LiteralType, ReferenceType, type SomeType, TupleType, UnionType } from "typedoc"
import { expect, it } from "vitest"
import { printed } from "../../docs/plugin/shape.ts"
import { taskOf, tasks } from "../../docs/plugin/tasks.ts"
import { root } from "../examples.ts"

const modules = [...readFileSync(join(root, "src/index.ts"), "utf8").matchAll(/from "(.+)"/g)].map(([, path = ""]) =>
  join("src", path)
)

it("every module of the public interface serves a task, and every task has a module", () => {
  expect(modules.length).toBeGreaterThan(20)
  expect(new Set(modules.map(taskOf))).toEqual(new Set(tasks))
})

it("a module without a task is an error that says where to give it one", () => {
  expect(() => taskOf("src/show/draw.ts")).toThrow(
    "src/show/draw.ts serves no task: give it one in docs/plugin/tasks.ts"
  )
})

it("types of one shape have one text, and others another", () => {
  const words = (...all: ReadonlyArray<string>): SomeType => new UnionType(all.map((word) => new LiteralType(word)))
  const named = (name: string): SomeType => ReferenceType.createBrokenReference(name, undefined as never, undefined)
  const text = new IntrinsicType("string")
  expect(printed(words("left", "right"))).toBe(printed(words("right", "left")))
  expect(printed(words("left", "right"))).not.toBe(printed(words("left", "both")))
  expect(printed(new ArrayType(words("a", "b")))).not.toBe(
    printed(new UnionType([new LiteralType("a"), new ArrayType(new LiteralType("b"))]))
  )
  expect(printed(new TupleType([text, text]))).not.toBe(printed(new ArrayType(text)))
  expect(printed(named("Study"))).not.toBe(printed(named("StudyRef")))
})
