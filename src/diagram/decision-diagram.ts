/**
 * Ordered, reduced decision diagrams over finite facts: one level a fact, equal parts shared, a test whose outcomes agree
 * left out. In such a diagram a fact can still matter exactly when it is tested somewhere, and two diagrams of one store
 * say the same exactly when they are the same node. It knows nothing of policies: a variable has a name and a set of
 * possible answers, a leaf is any text.
 */
export type NodeId = number

/** A test of a variable: for each possible answer, in ascending order, the node it leads to. */
export interface Inner {
  readonly level: number
  readonly next: ReadonlyArray<NodeId>
}

/** A variable: its name, and its possible answers, ascending. */
export interface Level {
  readonly name: string
  readonly answers: ReadonlyArray<number>
}

/** A path of a diagram to a leaf: for each level that is tested on the way, the answers that lead along it, as bits. */
export interface Region {
  readonly where: ReadonlyMap<number, number>
  readonly leaf: string
}

/** A store of diagrams that share their parts. */
export interface Diagrams {
  /** Declares a variable with these possible answers (bits); returns its level. Declaring a name again finds it. */
  readonly variable: (name: string, possible: number) => number
  readonly levels: ReadonlyArray<Level>
  readonly leaf: (value: string) => NodeId
  /** What a node is: the text of a leaf, or a test. */
  readonly view: (node: NodeId) => Inner | string
  /** The diagram of a question, with the leaves `yes` and `no`. */
  readonly test: (level: number, yes: number) => NodeId
  /** Where the first diagram, with the leaves `yes` and `no`, says yes, the second, else the third. */
  readonly ite: (condition: NodeId, then: NodeId, otherwise: NodeId) => NodeId
  /** Combines two diagrams leaf by leaf. */
  readonly combine: (a: NodeId, b: NodeId, merge: (a: string, b: string) => string) => NodeId
  /** The diagram once a variable has its k-th possible answer. */
  readonly cofactor: (node: NodeId, level: number, k: number) => NodeId
  readonly leavesOf: (node: NodeId) => ReadonlyArray<string>
  /** The levels that are tested: those whose variables can still matter, ascending. */
  readonly support: (node: NodeId) => ReadonlyArray<number>
  /** Every path to a leaf; together they cover everything, and no two overlap. */
  readonly regions: (node: NodeId) => Generator<Region>
  /** The nodes of a diagram, leaves included. */
  readonly reach: (node: NodeId) => ReadonlySet<NodeId>
}

/** The places of the bits of a set, ascending. */
export const bitsOf = (set: number): ReadonlyArray<number> =>
  Array.from({ length: 31 }, (_, bit) => bit).filter((bit) => (set >> bit) & 1)

/** An empty store. */
export const diagrams = (): Diagrams => {
  const nodes: Array<Inner | string> = []
  const shared = new Map<string, NodeId>()
  const known = new Map<string, number>()
  const levels: Array<Level> = []
  const intern = (key: string, node: Inner | string): NodeId => {
    const found = shared.get(key)
    if (found !== undefined) return found
    shared.set(key, nodes.length)
    return nodes.push(node) - 1
  }
  const leaf = (value: string): NodeId => intern(`=${value}`, value)
  const [yes, no] = [leaf("yes"), leaf("no")]
  const make = (level: number, next: ReadonlyArray<NodeId>): NodeId =>
    next.every((node) => node === next[0]) ? next[0]! : intern(`${level}:${next.join(",")}`, { level, next })
  const levelOf = (id: NodeId): number => {
    const node = nodes[id]!
    return typeof node === "string" ? Number.POSITIVE_INFINITY : node.level
  }
  /** The part of a diagram for the k-th possible answer of a variable no lower than its top. */
  const part = (id: NodeId, level: number, k: number): NodeId => {
    const node = nodes[id]!
    return typeof node !== "string" && node.level === level ? node.next[k]! : id
  }
  const split = (level: number, of: (k: number) => NodeId): NodeId =>
    make(
      level,
      levels[level]!.answers.map((_, k) => of(k))
    )
  const ite: Diagrams["ite"] = (condition, then, otherwise) => {
    const memo = new Map<string, NodeId>()
    const go = (c: NodeId, a: NodeId, b: NodeId): NodeId => {
      if (c === yes || a === b) return a
      if (c === no) return b
      const key = `${c},${a},${b}`
      const found = memo.get(key)
      if (found !== undefined) return found
      const top = Math.min(levelOf(c), levelOf(a), levelOf(b))
      const made = split(top, (k) => go(part(c, top, k), part(a, top, k), part(b, top, k)))
      memo.set(key, made)
      return made
    }
    return go(condition, then, otherwise)
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
  const cofactor: Diagrams["cofactor"] = (root, level, k) => {
    const memo = new Map<NodeId, NodeId>()
    const go = (id: NodeId): NodeId => {
      const node = nodes[id]!
      if (typeof node === "string" || node.level > level) return id
      if (node.level === level) return node.next[k]!
      const found = memo.get(id)
      if (found !== undefined) return found
      const made = make(node.level, node.next.map(go))
      memo.set(id, made)
      return made
    }
    return go(root)
  }
  const reach = (from: NodeId): ReadonlySet<NodeId> => {
    const seen = new Set<NodeId>([from])
    for (const id of seen) {
      const node = nodes[id]!
      if (typeof node !== "string") for (const next of node.next) seen.add(next)
    }
    return seen
  }
  function* regions(id: NodeId, where: ReadonlyMap<number, number> = new Map()): Generator<Region> {
    const node = nodes[id]!
    if (typeof node === "string") return yield { where, leaf: node }
    const ways = new Map<NodeId, number>()
    node.next.forEach((next, k) => {
      ways.set(next, (ways.get(next) ?? 0) | (1 << levels[node.level]!.answers[k]!))
    })
    for (const [next, answers] of ways) yield* regions(next, new Map([...where, [node.level, answers]]))
  }
  return {
    variable: (name, possible) => {
      const found = known.get(name)
      if (found !== undefined) return found
      known.set(name, levels.length)
      return levels.push({ name, answers: bitsOf(possible) }) - 1
    },
    levels,
    leaf,
    view: (id) => nodes[id]!,
    test: (level, set) => split(level, (k) => ((set >> levels[level]!.answers[k]!) & 1 ? yes : no)),
    ite,
    combine,
    cofactor,
    leavesOf: (node) => [...reach(node)].map((id) => nodes[id]!).filter((found) => typeof found === "string"),
    support: (node) => [...new Set([...reach(node)].map(levelOf).filter(Number.isFinite))].sort((a, b) => a - b),
    regions: (node) => regions(node),
    reach
  }
}
