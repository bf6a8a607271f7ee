const IRREGULAR = new Map(
  Object.entries({
    person: 'people',
    man: 'men',
    woman: 'women',
    child: 'children',
    foot: 'feet',
    life: 'lives',
    aircraft: 'aircraft',
    personnel: 'personnel',
    staff: 'staff',
    police: 'police',
    head: 'head',
    sheep: 'sheep',
    half: 'halves',
    people: 'people',
  }),
)

/** Plural of a singular English noun phrase: its last word changes. */
export function plural(noun: string): string {
  return noun.replace(/\p{L}+$/u, (last) => {
    const irregular = IRREGULAR.get(last.toLowerCase())
    if (irregular) return irregular
    // "Fishermen", but "Germans", "talismans".
    if (/(?<!ger|hu|ro|nor|tali|sha|otto)man$/i.test(last)) return last.replace(/an$/i, 'en')
    if (/(?:[^aeiou]y)$/i.test(last)) return `${last.slice(0, -1)}ies`
    if (/(?:s|x|z|ch|sh)$/i.test(last)) return `${last}es`
    if (/(?:[^aeiouf]f)$|(?:[aeiou]af)$/i.test(last) && /(?:wolf|shelf|half|leaf|thief|loaf)$/i.test(last))
      return `${last.slice(0, -1)}ves`
    return `${last}s`
  })
}
