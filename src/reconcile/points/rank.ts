/** The graver relation outweighs the other where two are found for one question. */
export const RANK = { differs: 2, changed: 1, agrees: 0 } as const
