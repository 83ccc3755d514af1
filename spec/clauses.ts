/**
 * The register of clauses: all 194, in the document's order, and the closed union of their ids, so that a citation of a
 * clause that does not exist does not compile. It may not know who cites them.
 */
import type { Clause } from "./clause.ts"
import { pn0 } from "./clauses/pn-0.ts"
import { pn1 } from "./clauses/pn-1.ts"
import { pn2 } from "./clauses/pn-2.ts"
import { pn3 } from "./clauses/pn-3.ts"
import { pn4 } from "./clauses/pn-4.ts"
import { pn5 } from "./clauses/pn-5.ts"
import { pn61 } from "./clauses/pn-6-1.ts"
import { pn62 } from "./clauses/pn-6-2.ts"
import { pn63 } from "./clauses/pn-6-3.ts"
import { pn7 } from "./clauses/pn-7.ts"
import { pn81 } from "./clauses/pn-8-1.ts"
import { pn82 } from "./clauses/pn-8-2.ts"
import { pn83 } from "./clauses/pn-8-3.ts"
import { pn9 } from "./clauses/pn-9.ts"

const all = [
  ...pn0,
  ...pn1,
  ...pn2,
  ...pn3,
  ...pn4,
  ...pn5,
  ...pn61,
  ...pn62,
  ...pn63,
  ...pn7,
  ...pn81,
  ...pn82,
  ...pn83,
  ...pn9
] as const

/** The id of a clause of this edition, for example `PN-4.c13`. */
export type ClauseId = (typeof all)[number]["id"]

/** A clause of this edition. */
export type KnownClause = Clause & { readonly id: ClauseId }

/** All clauses, in the document's order. */
export const clauses: ReadonlyArray<KnownClause> = all

const byId = new Map<ClauseId, KnownClause>(clauses.map((clause) => [clause.id, clause]))

/** The clause of an id; total, because the union of ids is closed. */
export const clauseOf = (id: ClauseId): KnownClause => byId.get(id) as KnownClause

export interface Section {
  readonly id: `PN-${string}`
  readonly title: string
  readonly clauses: ReadonlyArray<Clause>
}

/** The sections, in the document's order, titled in our words. */
export const sections = [
  { id: "PN-0", title: "How the policy is used", clauses: pn0 },
  { id: "PN-1", title: "General rules", clauses: pn1 },
  { id: "PN-2", title: "Single-nerve disorders", clauses: pn2 },
  { id: "PN-3", title: "Disorders of many nerves", clauses: pn3 },
  { id: "PN-4", title: "Brachial plexus", clauses: pn4 },
  { id: "PN-5", title: "Lumbar and lumbosacral plexus", clauses: pn5 },
  { id: "PN-6.1", title: "Neuromuscular junction", clauses: pn61 },
  { id: "PN-6.2", title: "Muscle", clauses: pn62 },
  { id: "PN-6.3", title: "Gaucher disease", clauses: pn63 },
  { id: "PN-7", title: "Magnetic resonance neurography (MRN)", clauses: pn7 },
  { id: "PN-8.1", title: "Amyotrophic lateral sclerosis (ALS)", clauses: pn81 },
  { id: "PN-8.2", title: "Spinal muscular atrophy (SMA)", clauses: pn82 },
  { id: "PN-8.3", title: "Fasciculations", clauses: pn83 },
  { id: "PN-9", title: "Peripheral nerve sheath tumors (PNST)", clauses: pn9 }
] as const satisfies ReadonlyArray<Section>

export type SectionId = (typeof sections)[number]["id"]
