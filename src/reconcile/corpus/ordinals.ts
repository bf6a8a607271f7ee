const ORDINAL =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next|final|\d+(?:st|nd|rd|th))\b/gi

/** Ordinals of a text, folded: which of several it speaks of. */
export function ordinalsOf(text: string): ReadonlySet<string> {
  return new Set((text.match(ORDINAL) ?? []).map((word) => word.toLowerCase()))
}

/** Whether both texts number what they speak of, and number it otherwise. */
export function areOtherOrdinals(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one))
}
