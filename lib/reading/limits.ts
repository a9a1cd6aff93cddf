/** Characters (UTF-16 units) of a description that are read: some 30 pages, far beyond the longest résumé. */
export const MAX_DESCRIPTION = 100_000;
