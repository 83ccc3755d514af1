/**
 * The edition that this package reads: its name, its date, the digest of the text that line numbers refer to, and the
 * dated inputs that the text leaves outside itself. It may not know today's date.
 */
export const edition = {
  id: "PN-2021-10-01",
  title: "Coverage policy on the imaging of peripheral nerve disorders",
  /** First date of service that the edition governs (PN-0.c1, R-01). */
  effective: "2021-10-01",
  publisher: {
    author: "eviCore",
    plans: "health benefit plans administered by Cigna",
    relation: "This project is not affiliated with, and not endorsed by, the author or the administrator."
  },
  extraction: {
    /** SHA-256 of the text extraction that the line numbers refer to. */
    sha256: "ba1614f15b3dde6d3577c8aee0e502b9f60f5f70f7349cdf04e3a854e62d4b7c",
    lines: 758
  },
  /**
   * The public health emergency inside which PN-1.c6 can waive the EMG/NCV step; both days included. The text calls the
   * pandemic current and dates neither end, so these are an input that a profile may replace.
   */
  emergency: { from: "2020-01-31", to: "2023-05-11" },
  notices: {
    superseded: "This edition may be superseded.",
    criteriaOnly: "A criteria result, not a coverage decision."
  }
} as const
