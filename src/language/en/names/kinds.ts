import {
  givenNameSex,
  isCommonWord,
  isDemonym,
  isKnownOutlet,
  isOrganizationHead,
  isOutletHead,
  isPlaceName,
} from '../../../lexicon/index.ts'
import type { NameKind } from '../../../model/role.ts'
import type { Passage } from './passage.ts'

const PLACE_HEADS = new Set(
  'dam river valley canal bay island islands mountain mountains mount lake strait straits sea ocean gulf street road avenue lane square park bridge tunnel peninsula province county district region pass beach harbour harbor port pier creek falls hills hill desert forest cape coast reef cay reservoir village town basin delta airport station border glacier'.split(
    ' ',
  ),
)
/** Small words inside names of persons, seldom of anything else. */
const PERSONAL = new Set(['van', 'von', 'der', 'den', 'ter', 'zu', 'bin', 'ibn', 'ben'])
const STATES = new Set(['US', 'U.S.', 'USA', 'UK', 'U.K.', 'UAE', 'DRC'])

/** What the name of tokens `[from, to)` names, from its words and neighbours; null where nothing tells. */
export function kindOfName(passage: Passage, from: number, to: number, hasTitle: boolean): NameKind | null {
  const { tokens, text } = passage
  const first = tokens[from]!.text
  const last = tokens[to - 1]?.clitic === '' ? tokens[to - 1]!.text : tokens[to - 1]!.text.replace(/['’]\p{L}+$/u, '')
  const size = to - from
  const whole = text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/['’]s$/u, '')
  const isModifier =
    /^\p{Ll}/u.test(tokens[to]?.text ?? '') && /^NNS?$/.test(tokens[to]?.tag ?? '') && tokens[to - 1]?.clitic === ''
  const hasArticle = (!isModifier && /^the$/i.test(tokens[from - 1]?.text ?? '')) || /^The$/.test(first)
  if (STATES.has(whole)) return 'place'
  if (isKnownOutlet(whole)) return 'organization'
  if (hasTitle && !(isOrganizationHead(last) && size > 1)) return 'person'
  if (isPlaceName(whole)) return 'place'
  if (size === 1 && /^[\p{Lu}\d][\p{Lu}\d&.-]{1,7}$/u.test(whole)) return 'organization'
  if (size > 1 && PLACE_HEADS.has(last.toLowerCase())) return 'place'
  const isHeaded =
    isOrganizationHead(last) ||
    Array.from({ length: size }, (_, i) => tokens[from + i]!.text).some(
      (word, i, all) => isOrganizationHead(word) && /^(?:of|for|on)$/.test(all[i + 1] ?? ''),
    )
  const isGiven = size > 1 && givenNameSex(first.split('-')[0]!) !== undefined && !hasArticle
  if (isHeaded && !(isGiven && size === 2 && !isCommonWord(last.toLowerCase())))
    return isGiven &&
      size === 2 &&
      !isOutletHead(last) &&
      !/^(?:Corp|Inc|Ltd|Group|Bank|Energy|Power|Institute|Foundation|University|Company|Co)\.?$/.test(last)
      ? 'person'
      : 'organization'
  if (isGiven) return 'person'
  if (size > 2 && tokens.slice(from + 1, to - 1).some(({ text: word }) => PERSONAL.has(word))) return 'person'
  if (size > 1 && !STATES.has(first) && /^\p{Lu}\.?(?:\p{Lu}\.)*$/u.test(first) && first.length <= 4) return 'person'
  if (hasArticle)
    return size > 1 || !isCommonWord(whole.toLowerCase())
      ? followedBy(
          passage,
          to,
          /^(?:river|valley|dam|coast|region|province|hills|mountains|sea|bay|pass|island|islands|delta|forest|bank|tunnel|strait|district)$/i,
        )
        ? 'place'
        : 'organization'
      : null
  // "X Y of the Institute of Z"
  const isOfBody =
    size >= 2 && size <= 4 && /^(?:of|from|at)$/.test(tokens[to]?.text ?? '') && opensBody(passage, to + 1)
  if (isOfBody && !isDemonym(first) && !everyCommon(passage, from, to)) return 'person'
  if (size >= 2 && size <= 4 && !isDemonym(first) && !everyCommon(passage, from, to))
    return followedBy(passage, to, /^(?:river|valley|dam|region|province|hills|district|village|reservoir)$/i)
      ? 'place'
      : nearPerson(passage, from, to)
        ? 'person'
        : null
  return null
}

/** Whether a capitalised body's name begins at the token, behind "the". */
function opensBody({ tokens }: Passage, at: number): boolean {
  const start = /^the$/.test(tokens[at]?.text ?? '') ? at + 1 : at
  for (let end = start; end < start + 6 && /^\p{Lu}/u.test(tokens[end]?.text ?? ''); end++) {
    if (isOrganizationHead(tokens[end]!.text)) return true
  }
  return false
}

function followedBy({ tokens }: Passage, at: number, pattern: RegExp): boolean {
  return pattern.test(tokens[at]?.text ?? '')
}

function everyCommon({ tokens }: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isCommonWord(tokens[at]!.text.toLowerCase())) return false
  return true
}

/** Whether what follows is said of persons: "X, who", "X, 43,", "X said", "Mr X". */
function nearPerson(passage: Passage, from: number, to: number): boolean {
  const { tokens } = passage
  const next = tokens[to]?.text ?? ''
  const after = tokens[to + 1]?.text ?? ''
  return next === ',' && (/^(?:who|whose)$/.test(after) || /^\d{1,2}$/.test(after))
}
