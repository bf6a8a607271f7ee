import type { Raised, Told } from './sentences.ts'
import { SILENCE } from './silence.ts'
import { isClauseOf, questionOf } from './wording.ts'

/** "The yard let the welders go on Monday but did not say why." */
const SILENT_ON = new RegExp(
  String.raw`^(?<main>[^,;:.!?"“”()—–]+?)(?:,?\s(?:and|but|though|although)|[,;])\s(?:[\p{L}’']+\s){0,4}?${SILENCE}\s(?<wh>why|how|when|where)[.”"]*$`,
  'iu',
)

/** What somebody tells of, and nothing of how or why. */
export function ofSilence(told: Told): Raised | null {
  const { main = '', wh = '' } = SILENT_ON.exec(told.text)?.groups ?? {}
  if (main === '') return null
  const lowered = /^(?:The|An?|In|On|At|No|Some|All|Most|Many|Several|Both|Two|Three)\s/.test(main)
    ? main.charAt(0).toLowerCase() + main.slice(1)
    : main
  const question = questionOf(`${wh} ${lowered}`)
  return question === null ? null : { told, question, span: { start: told.start, end: told.end }, isSilence: true }
}

const CONFIRM =
  /\b(?:declined\sto|refused\sto|would\snot|did\snot|could\snot|has\snot|have\snot|cannot|didn['’]t|wouldn['’]t)\s(?:yet\s)?(?:confirm(?:ed)?|verif(?:y|ied))\s(?:or\sdeny\s)?(?<that>that\s[^,;:.!?"“”()—–]+)/iu

/** What somebody asked does not confirm. */
export function ofUnconfirmed(told: Told): Raised | null {
  const found = CONFIRM.exec(told.text)
  const that = found?.groups?.that?.trim()
  if (!found || that === undefined || !isClauseOf(that)) return null
  const start = told.start + found.index
  const span = { start, end: start + found[0].trimEnd().length }
  return { told, question: `Is it confirmed ${that}?`, span, isSilence: true }
}
