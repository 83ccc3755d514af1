/** The ruling diagrams of the policy as `npm run prepare` explored them, as JSON text; not kept under version control. */
declare const rulings: string
export = rulings
