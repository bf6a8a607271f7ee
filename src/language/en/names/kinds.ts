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
/** Last words of bodies that no person bears. */
const BODY_ENDS =
  /^(?:Corp|Inc|Ltd|Group|Bank|Energy|Power|Hydro|Institute|Foundation|University|Company|Co|Ferries|League|Agency)\.?$/
const PLACE_NOUNS =
  /^(?:river|valley|dam|coast|region|province|hills|mountains|sea|bay|pass|island|islands|delta|forest|bank|tunnel|strait|district|village|reservoir)$/i
const STATES = new Set(['US', 'U.S.', 'USA', 'UK', 'U.K.', 'UAE', 'DRC'])

/** What a run of capitalised words names, as far as its words and neighbours tell. */
export interface Kind {
  /** Null where nothing tells. */
  readonly kind: NameKind | null
  /** Told by a title, a head word or what follows, so that no other reading stands against it. */
  readonly isSure: boolean
}

const sure = (kind: NameKind): Kind => ({ kind, isSure: true })
const likely = (kind: NameKind | null): Kind => ({ kind, isSure: false })

/** What the name of tokens `[from, to)` names, from its words and neighbours. */
export function kindOfName(passage: Passage, from: number, to: number, hasTitle: boolean): Kind {
  const { tokens, text } = passage
  const first = tokens[from]!.text
  const last =
    tokens[to - 1]?.clitic === '' ? tokens[to - 1]!.text : tokens[to - 1]!.text.replace(/['’]\p{L}{1,4}$/u, '')
  const size = to - from
  const whole = text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/['’]s$/u, '')
  const isModifier =
    /^\p{Ll}/u.test(tokens[to]?.text ?? '') && /^NNS?$/.test(tokens[to]?.tag ?? '') && tokens[to - 1]?.clitic === ''
  const hasArticle = (!isModifier && /^the$/i.test(tokens[from - 1]?.text ?? '')) || /^The$/.test(first)
  if (STATES.has(whole)) return sure('place')
  if (isKnownOutlet(whole)) return likely('organization')
  if (hasTitle && !(isOrganizationHead(last) && size > 1)) return sure('person')
  if (isPlaceName(whole)) return likely('place')
  if (size === 1 && /^[\p{Lu}\d][\p{Lu}\d&.-]{1,7}$/u.test(whole)) return sure('organization')
  if (size > 1 && PLACE_HEADS.has(last.toLowerCase())) return sure('place')
  const isGiven = size > 1 && givenNameSex(first.split('-')[0]!) !== undefined && !hasArticle
  if (isHeaded(passage, from, to, last)) {
    const isPerson =
      isGiven && size === 2 && !BODY_ENDS.test(last) && !(isOutletHead(last) && isCommonWord(last.toLowerCase()))
    if (!isPerson) return isGiven ? likely('organization') : sure('organization')
  }
  if (isGiven) return likely('person')
  if (size > 2 && tokens.slice(from + 1, to - 1).some(({ text: word }) => PERSONAL.has(word))) return sure('person')
  if (size > 1 && /^\p{Lu}\.?(?:\p{Lu}\.)*$/u.test(first) && first.length <= 4) return likely('person')
  const isPlaced = followedBy(passage, to, PLACE_NOUNS)
  if (hasArticle)
    return likely(size > 1 || !isCommonWord(whole.toLowerCase()) ? (isPlaced ? 'place' : 'organization') : null)
  if (size === 1)
    return /^(?:in|near|across|throughout)$/i.test(tokens[from - 1]?.text ?? '') ? sure('place') : likely(null)
  if (size > 4 || isDemonym(first) || everyCommon(passage, from, to)) return likely(null)
  // "X Y of the Institute of Z"
  if (/^(?:of|from|at)$/.test(tokens[to]?.text ?? '') && opensBody(passage, to + 1)) return sure('person')
  if (isPlaced) return likely('place')
  return nearPerson(passage, to) ? sure('person') : likely(null)
}

/** Whether a word that names bodies is the last of the run, or stands before "of". */
function isHeaded({ tokens }: Passage, from: number, to: number, last: string): boolean {
  const words = tokens.slice(from, to).map(({ text }) => text)
  return (
    isOrganizationHead(last) ||
    (words.length > 1 && BODY_ENDS.test(last)) ||
    words.some((word, at) => isOrganizationHead(word) && /^(?:of|for|on)$/.test(words[at + 1] ?? ''))
  )
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
function nearPerson(passage: Passage, to: number): boolean {
  const { tokens } = passage
  const next = tokens[to]?.text ?? ''
  const after = tokens[to + 1]?.text ?? ''
  return next === ',' && (/^(?:who|whose)$/.test(after) || /^\d{1,2}$/.test(after))
}
