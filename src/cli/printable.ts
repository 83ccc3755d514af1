/** Text from outside, made harmless for a terminal. Without imports; it knows nothing of what the text says. */

/** The text with every control and format character replaced, so that it can neither move the cursor nor hide. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "\uFFFD")
