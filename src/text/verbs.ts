import { readTable } from './lines.ts'

/** A form of a verb: its plain form, and which form it is. */
export interface VerbForm {
  readonly plain: string
  readonly tense: 'present' | 'past'
}

const FINITE = new Map<string, VerbForm>()
const PARTICIPLES = new Set<string>()
const PLAIN = new Set<string>()
const PRESENT = new Map<string, string>()
const GERUNDS = new Map<string, string>()
const PARTICIPLE_OF = new Map<string, string>()
const PLAIN_OF_PARTICIPLE = new Map<string, string>()
const PLAIN_OF_GERUND = new Map<string, string>()
for (const [plain = '', third = '', past = '', participle = '', gerund = ''] of readTable(
  new URL('./verbs.tsv', import.meta.url),
)) {
  PLAIN.add(plain)
  PRESENT.set(plain, third)
  if (!FINITE.has(third)) FINITE.set(third, { plain, tense: 'present' })
  FINITE.set(past, { plain, tense: 'past' })
  PARTICIPLES.add(participle)
  PARTICIPLE_OF.set(plain, participle)
  if (!PLAIN_OF_PARTICIPLE.has(participle)) PLAIN_OF_PARTICIPLE.set(participle, plain)
  GERUNDS.set(plain, gerund)
  PLAIN_OF_GERUND.set(gerund, plain)
}

/** The finite form that a lower-case word can be ("took", "takes"); null for any other word. */
export function finiteVerb(word: string): VerbForm | null {
  return FINITE.get(word) ?? null
}

/** The form in -s of a plain verb: "raises"; null for an unknown one. */
export function presentOf(plain: string): string | null {
  return PRESENT.get(plain) ?? null
}

/** Whether a lower-case word is a past participle of a known verb. */
export function isParticiple(word: string): boolean {
  return PARTICIPLES.has(word)
}

/** The past participle of a plain verb; null for an unknown one. */
export function participleOf(plain: string): string | null {
  return PARTICIPLE_OF.get(plain) ?? null
}

/** Whether a lower-case word is the plain form of a known verb. */
export function isPlainVerb(word: string): boolean {
  return PLAIN.has(word)
}

/** The plain form of a verb's past participle; null for an unknown one. */
export function plainOfParticiple(participle: string): string | null {
  return PLAIN_OF_PARTICIPLE.get(participle) ?? null
}

/** The -ing form of a plain verb; null for an unknown one. */
export function gerundOf(plain: string): string | null {
  return GERUNDS.get(plain) ?? null
}

/** The plain form of a verb's -ing form; null for an unknown one. */
export function plainOfGerund(gerund: string): string | null {
  return PLAIN_OF_GERUND.get(gerund) ?? null
}
