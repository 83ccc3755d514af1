/** The digest of the policy: of every question and every ruling of every program; `npm run digest` renews it. */
export const digest = "11ede5415fbc6d5296e1328975437dccf53dd6a5f3ea6167d6c23b610476d9cc"
