/** The digest of the policy: of every question and every ruling of every program; `npm run digest` renews it. */
export const digest = ""
