import { patternForm } from './form.ts'
import { modifierBefore } from './modifier.ts'

const ABOUT = String.raw`(?:(?:at least|about|around|roughly|nearly|up to)\s)?`
const NUMBER = String.raw`\d(?:\.\d{1,2})?`
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d.,-])(?:magnitude[\s-](?:(?:of|was|is)\s)?(?<about>${ABOUT})(?<named>${NUMBER})|(?<before>${NUMBER})[\s-]magnitude|(?<scaled>${NUMBER})\son\sthe\s(?:Richter|moment[\s-]magnitude)\sscale)(?![\p{L}\d-]|\.\d)`,
  'giu',
)

/** "A magnitude of 6.3", "a 6.3-magnitude quake", "6.3 on the Richter scale": how strong an earthquake was. */
export const magnitude = patternForm('quantity/magnitude', PATTERN, (match, { text }) => {
  const { about, named, before, scaled } = match.groups ?? {}
  const end = match.index + match[0].length
  const lead = modifierBefore(text, named === undefined ? match.index : end - named.length)
  const span = { start: match.index - (named === undefined ? (lead?.length ?? 0) : 0), end }
  const value = Number(named ?? before ?? scaled)
  const modifier = about === undefined && named !== undefined ? null : (lead?.modifier ?? null)
  return { span, core: { value, valueMax: null, unit: 'magnitude', modifier }, scope: 'measure' }
})
