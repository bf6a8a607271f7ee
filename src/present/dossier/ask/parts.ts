const SECOND = /,?\s+and\s+(?=(?:how|what|when|who|where|why|which|whether)\b)/i
const PRONOUN = /\b(?:he|she|it|they|him|her|them|this|that|these|those)\b/i

/** The questions that stand side by side in one; none where it is single. What hangs on another asks nothing by itself. */
export function partsOf(text: string): string[] {
  const parts = text.split(SECOND)
  return parts.length < 2 ? [] : parts.filter((part, at) => at === 0 || !PRONOUN.test(part))
}

const ASIDE =
  /(?<!\b(?:know|known|knows|say|says|said|tell|told|decide|decided|announce|announced|reveal|revealed|clear|sure|and|since|until|by|from))\s(?:when|while)\s/i

/** Where a clause begins that tells only the time of what is asked: "who led it [when the pier fell]"; null for none. */
export function asideFrom(text: string): number | null {
  const at = text.trimStart().search(ASIDE)
  return at > 0 ? at + text.length - text.trimStart().length : null
}
