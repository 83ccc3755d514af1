/** The digest of the policy: of every question and every ruling of every program; `npm run digest` renews it. */
export const digest = "6b444f69df834b4ad8721bf99d56ebe6b042e7e0576d43e54755166523f444bd"
