/** The digest of the policy: of every question and every ruling of every program; `npm run digest` renews it. */
export const digest = "2a8f876beec9d864ab10c3d174ed9f1e4be20584f4381202ed17791bbcc3e8b7"
