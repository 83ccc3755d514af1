/**
 * Ordered, reduced decision diagrams over finite facts: one level a fact, equal parts shared, a test whose outcomes agree
 * left out. In such a diagram a fact can still matter exactly when it is tested somewhere. It knows nothing of policies:
 * a variable is a number with a set of possible answers, a leaf is any value with a name.
 */
export type NodeId = number

interface Inner {
  readonly level: number
  /** For each possible answer, in ascending order, the node it leads to. */
  readonly next: ReadonlyArray<NodeId>
}

/** A store of diagrams that share their parts. */
export interface Diagrams {
  /** Declares a variable with these possible answers (bits); returns its level. Declaring a path again finds it. */
  readonly variable: (path: string, possible: number) => number
  readonly leaf: (value: string) => NodeId
  /** If the variable's answer lies in the set, one diagram, else the other. */
  readonly choose: (level: number, yes: number, then: NodeId, otherwise: NodeId) => NodeId
  /** Combines two diagrams leaf by leaf. */
  readonly combine: (a: NodeId, b: NodeId, merge: (a: string, b: string) => string) => NodeId
  readonly leavesOf: (node: NodeId) => ReadonlyArray<string>
  /** The paths of the variables that are tested: those that can still matter. */
  readonly support: (node: NodeId) => ReadonlyArray<string>
}

export const diagrams = (): Diagrams => {
  const nodes: Array<Inner | string> = []
  const shared = new Map<string, NodeId>()
  const levels = new Map<string, number>()
  const variables: Array<{ readonly path: string; readonly answers: ReadonlyArray<number> }> = []
  const intern = (key: string, node: Inner | string): NodeId => {
    const found = shared.get(key)
    if (found !== undefined) return found
    shared.set(key, nodes.length)
    return nodes.push(node) - 1
  }
  const make = (level: number, next: ReadonlyArray<NodeId>): NodeId =>
    next.every((node) => node === next[0]) ? next[0]! : intern(`${level}:${next.join(",")}`, { level, next })
  const levelOf = (id: NodeId): number => {
    const node = nodes[id]!
    return typeof node === "string" ? Number.POSITIVE_INFINITY : node.level
  }
  /** The part of a diagram for the k-th possible answer of a variable. */
  const part = (id: NodeId, level: number, k: number): NodeId => {
    const node = nodes[id]!
    return typeof node !== "string" && node.level === level ? node.next[k]! : id
  }
  const split = (level: number, of: (k: number) => NodeId): NodeId =>
    make(
      level,
      variables[level]!.answers.map((_, k) => of(k))
    )

  const choose: Diagrams["choose"] = (level, yes, then, otherwise) => {
    const memo = new Map<string, NodeId>()
    const go = (a: NodeId, b: NodeId): NodeId => {
      if (a === b) return a
      const top = Math.min(levelOf(a), levelOf(b))
      if (top > level) return split(level, (k) => ((yes >> variables[level]!.answers[k]!) & 1 ? a : b))
      if (top === level) {
        return split(level, (k) => part((yes >> variables[level]!.answers[k]!) & 1 ? a : b, level, k))
      }
      const key = `${a},${b}`
      const found = memo.get(key)
      if (found !== undefined) return found
      const made = split(top, (k) => go(part(a, top, k), part(b, top, k)))
      memo.set(key, made)
      return made
    }
    return go(then, otherwise)
  }
  const combine: Diagrams["combine"] = (left, right, merge) => {
    const memo = new Map<string, NodeId>()
    const go = (a: NodeId, b: NodeId): NodeId => {
      const [x, y] = [nodes[a]!, nodes[b]!]
      if (typeof x === "string" && typeof y === "string") return leaf(merge(x, y))
      const key = `${a},${b}`
      const found = memo.get(key)
      if (found !== undefined) return found
      const top = Math.min(levelOf(a), levelOf(b))
      const made = split(top, (k) => go(part(a, top, k), part(b, top, k)))
      memo.set(key, made)
      return made
    }
    return go(left, right)
  }
  const leaf = (value: string): NodeId => intern(`=${value}`, value)
  const reach = (from: NodeId): ReadonlySet<NodeId> => {
    const seen = new Set<NodeId>([from])
    for (const id of seen) {
      const node = nodes[id]!
      if (typeof node !== "string") for (const next of node.next) seen.add(next)
    }
    return seen
  }
  return {
    variable: (path, possible) => {
      const found = levels.get(path)
      if (found !== undefined) return found
      const answers = Array.from({ length: 31 }, (_, bit) => bit).filter((bit) => (possible >> bit) & 1)
      levels.set(path, variables.length)
      return variables.push({ path, answers }) - 1
    },
    leaf,
    choose,
    combine,
    leavesOf: (node) => [...reach(node)].map((id) => nodes[id]!).filter((found) => typeof found === "string"),
    support: (node) =>
      [...new Set([...reach(node)].map(levelOf).filter(Number.isFinite))]
        .sort((a, b) => a - b)
        .map((level) => variables[level]!.path)
  }
}
