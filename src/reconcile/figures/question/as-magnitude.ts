import type { Figure } from '../figure.ts'

/** What has a magnitude, right behind it: "5.4-magnitude earthquake". */
const OF_WHAT = /^[\s-]+(?:magnitude[\s-]+)?(?<what>\p{Ll}*(?:quake|tremor|aftershock|shock|temblor|eruption))\b/iu

/** "A tremor with a magnitude of 5.4": what its magnitude was. */
export function asMagnitude({ unit }: Figure, after: string): string | null {
  if (unit.dimension !== 'magnitude') return null
  return `What was the magnitude of the ${OF_WHAT.exec(after)?.groups?.what?.toLowerCase() ?? 'earthquake'}`
}
