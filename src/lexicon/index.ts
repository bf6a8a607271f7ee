import { readLines, readTable } from '../text/lines.ts'
import { once } from '../text/once.ts'
import { fold } from '../text/words.ts'

const list = (file: string) => once(() => new Set(readLines(new URL(`./${file}`, import.meta.url))))
const table = (file: string) => readTable(new URL(`./${file}`, import.meta.url))

const givenNames = once(
  () => new Map(table('given-names.tsv').map(([name = '', sex = 'e']) => [name, sex as 'm' | 'f' | 'e'])),
)
const places = once(() => new Map(table('places.tsv').map(([name = '', kind = '']) => [name, kind])))
const demonyms = list('demonyms.txt')
const outlets = list('outlets.txt')
const outletHeads = list('outlet-heads.txt')
const outletNouns = list('outlet-nouns.txt')
const titles = list('titles.txt')
const organizationHeads = list('organization-heads.txt')
const organizationNouns = list('organization-nouns.txt')
const personNouns = list('person-nouns.txt')
const documentNouns = list('document-nouns.txt')

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['people', 'person'],
  ['children', 'child'],
  ['wives', 'wife'],
  ['police', 'police'],
  ['media', 'media'],
  ['analyses', 'analysis'],
  ['data', 'data'],
  ['minutes', 'minutes'],
  ['figures', 'figure'],
  ['staff', 'staff'],
  ['series', 'series'],
])

/** Singular of a folded English noun, by rule: `ministries` gives `ministry`. */
export function singular(noun: string): string {
  const known = IRREGULAR.get(noun)
  if (known !== undefined) return known
  if (/(?:men)$/.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}man`
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`
  if (/(?:s|x|ch|sh)es$/.test(noun)) return noun.slice(0, -2)
  return /[^s]s$/.test(noun) && !/(?:us|is)$/.test(noun) ? noun.slice(0, -1) : noun
}

const holds = (read: () => ReadonlySet<string>) => (noun: string) => {
  const set = read()
  const word = fold(noun)
  return (
    set.has(word) ||
    set.has(singular(word)) ||
    (word.includes('-') && set.has(singular(word.slice(word.lastIndexOf('-') + 1))))
  )
}

const ofTwoObjects = once(() => table('verbs-of-two-objects.tsv'))
const plainOfTwoObjects = once(() => new Set(ofTwoObjects().map(([plain = '']) => plain)))
const formsOfTwoObjects = once(
  () => new Set(ofTwoObjects().flatMap(([plain = '', forms = '']) => [plain, ...forms.split(',')])),
)

/** Whether a verb in its plain form may have two objects: "give", "owe". */
export const takesTwoObjects = (plain: string) => plainOfTwoObjects().has(plain)
/** Whether a folded word is any form of such a verb: "gave". */
export const isFormOfTwoObjects = (word: string) => formsOfTwoObjects().has(word)
/** Mostly borne by men (m), women (f), either (e); undefined where it is no known given name. */
export const givenNameSex = (name: string) => givenNames().get(name)
/** Whether a capitalised word or run is a known country, region or large city. */
export const isPlaceName = (name: string) => placeKind(name) !== undefined
/** Whether a known place is a country, a region of one or a city; undefined where it is not known. */
export const placeKind = (name: string) => places().get(name.replace(/^the /i, ''))
/** Whether the word is an adjective or noun of origin: "Kenyan". */
export const isDemonym = (word: string) => demonyms().has(word)
/** Whether it is a known outlet's name, with or without "The". */
export const isKnownOutlet = (name: string) => outlets().has(name) || outlets().has(`The ${name}`)
/** Whether the word often ends an outlet's name: "Post". */
export const isOutletHead = (word: string) => outletHeads().has(fold(word))
/** Common noun for those who publish news: "broadcaster". */
export const isOutletNoun = holds(outletNouns)
/** Whether the word may stand before a person's name as a title: "Minister", "Gen." */
export const isTitle = (word: string) => titles().has(fold(word).replace(/\.$/, ''))
/** Whether the word makes a capitalised run an organization's name: "Agency". */
export const isOrganizationHead = (word: string) => organizationHeads().has(fold(word))
/** Common noun for a body that acts: "company". */
export const isOrganizationNoun = holds(organizationNouns)
/** Common noun for a person: "spokeswoman". */
export const isPersonNoun = holds(personNouns)
/** Common noun for a writing or finding: "memo". */
export const isDocumentNoun = holds(documentNouns)

const usualTags = once(() => new Map(table('usual-tags.tsv').map(([word = '', tag = '']) => [word, tag])))

/** The commonest Penn tag of a folded word; undefined where the list does not hold it. */
export const usualTag = (word: string) => usualTags().get(word)
/** Whether a folded word is an ordinary English word. */
export const isCommonWord = (word: string) => usualTags().has(word)
