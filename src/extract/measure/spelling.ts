const spelled = new Map<string, string>()

/** A word's American spelling where the British one is told by its ending: "legalise", "favour"; cached, for it is asked of every word. */
function american(word: string): string {
  if (!/is|ou/.test(word)) return word
  let found = spelled.get(word)
  if (found === undefined) {
    found = word
      .replace(/(?<=\p{L}{3})is(?=(?:e|ed|ing|ation)$)/u, 'iz')
      .replace(/(?<=(?:av|ab|end|ehavi)o)u(?=r)/u, '')
    spelled.set(word, found)
  }
  return found
}

/** Looks a word up as it stands, then in its American spelling. */
export function lookUp<T>(map: ReadonlyMap<string, T>, word: string): T | undefined {
  return map.get(word) ?? map.get(american(word))
}
