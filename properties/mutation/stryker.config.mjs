/** Mutation testing of the policy's programs and of the language they are written in; `npm run mutation` reads this. */
export default {
  mutate: ["src/sections/**/*.ts", "src/policy.ts", "src/language/**/*.ts"],
  mutator: {
    // A string literal here is a typed id (a clause, an answer, a tag), which the compiler holds, or words for a reader.
    excludedMutations: ["StringLiteral"]
  },
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  // every test file is one of the quick suite; what is related to a mutant, the coverage of each test says
  vitest: { configFile: "properties/mutation/vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  incremental: false,
  concurrency: 2,
  // a machine under load must not make survivors look like endless loops; those are cut off by their hits
  timeoutMS: 120_000,
  ignorePatterns: ["/dist", "/docs", "/CHANGELOG.md", "/README.md"],
  tempDirName: ".stryker-tmp",
  cleanTempDir: "always",
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: ".stryker-tmp/mutation.json" },
  thresholds: { high: 100, low: 95, break: 95 }
}
