const ADDRESS = /^(?:https?:|www\.)/i
const PLAIN = /^[ -~]*$/

/** Quotation marks straight. */
function straight(form: string): string {
  if (PLAIN.test(form)) return form === '``' || form === "''" ? '"' : form
  const found = form.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
  return found === '``' || found === "''" ? '"' : found
}

/** A form as the vocabulary has it: small letters, straight quotes, every digit 0; "<url>" and "<email>" for all such. */
export function norm(form: string): string {
  const text = straight(form)
  if (ADDRESS.test(text)) return '<url>'
  if (text.includes('@') && text.includes('.')) return '<email>'
  return text.toLowerCase().replace(/\p{Nd}/gu, '0')
}

/** Letters as X and x, digits as d, all else as it is; runs cut at three, twelve characters at most. */
export function shape(form: string): string {
  const found: string[] = []
  for (const character of straight(form)) {
    const kind = kindOf(character)
    const last = found.length - 1
    if (found[last] === kind && found[last - 1] === kind && found[last - 2] === kind) continue
    found.push(kind)
    if (found.length === 12) break
  }
  return found.join('')
}

function kindOf(character: string): string {
  if (/[a-z]/.test(character)) return 'x'
  if (/\p{Uppercase}/u.test(character)) return 'X'
  if (/\p{L}/u.test(character)) return 'x'
  return /\p{Nd}/u.test(character) ? 'd' : character
}

/** Whether a form has a capital letter. */
export function hasCapital(form: string): boolean {
  return /\p{Uppercase}/u.test(form)
}

/** What of a form is looked up in a table of embeddings. */
export type Part = 'whole' | 'prefix' | 'suffix' | 'shape'

/**
 * A part of a form.
 *
 * @param normal  its norm
 * @param length  characters of a prefix or suffix; a shorter norm is one whole
 */
export function partOf(part: Part, length: number, form: string, normal: string): string {
  switch (part) {
    case 'whole':
      return normal
    case 'prefix':
      return PLAIN.test(normal) ? normal.slice(0, length) : Array.from(normal).slice(0, length).join('')
    case 'suffix':
      return PLAIN.test(normal) ? normal.slice(-length) : Array.from(normal).slice(-length).join('')
    case 'shape':
      return shape(form)
  }
}

const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['er', ''],
  ['er', 'e'],
  ['est', ''],
  ['est', 'e'],
]

/** A norm and what may be its dictionary form: "stopped" gives "stopped", "stopp", "stoppe", "stop". */
export function baseForms(normal: string): string[] {
  const found = [normal]
  const { length } = normal
  for (const [ending, instead] of ENDINGS) {
    const rest = length - ending.length
    if (rest >= 2 && normal.endsWith(ending)) found.push(normal.slice(0, rest) + instead)
  }
  if (length > 5 && normal.endsWith('ing') && normal[length - 4] === normal[length - 5]) found.push(normal.slice(0, -4))
  if (length > 4 && normal.endsWith('ed') && normal[length - 3] === normal[length - 4]) found.push(normal.slice(0, -3))
  return found
}
