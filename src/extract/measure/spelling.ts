/** A word's American spelling where the British one is told by its ending: "legalise", "favour". */
const american = (word: string): string =>
  !/is|ou/.test(word)
    ? word
    : word.replace(/(?<=\p{L}{3})is(?=(?:e|ed|ing|ation)$)/u, 'iz').replace(/(?<=(?:av|ab|end|ehavi)o)u(?=r)/u, '')

/** Looks a word up as it stands, then in its American spelling. */
export function lookUp<T>(map: ReadonlyMap<string, T>, word: string): T | undefined {
  return map.get(word) ?? map.get(american(word))
}
