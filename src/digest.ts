/** The digest of the policy: of every question and every ruling of every program; `npm run digest` renews it. */
export const digest = "a1050346c86b0958ecf7d7ab8279abcd3b939d3a5cdf3dba6f6e00bad422777d"
