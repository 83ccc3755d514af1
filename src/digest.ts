/** The digest of the policy: of every question and every ruling of every program; `npm run digest` renews it. */
export const digest = "89dcbd542125c24decc0bd6d66ffb2f965d35bda81b38d2f11934506bd84add8"
