export const ORDINARY_WORDS: readonly string[] = [];
