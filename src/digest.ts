/** The digest of the policy: of every question and every ruling of every program; `npm run digest` renews it. */
export const digest = "ee1a6d5fb69a32ba4a5d2d40e92dfe558823a237def7505f24ddab195e863f17"
