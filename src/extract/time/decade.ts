import { timeForm } from './form.ts'

const NAMES = new Map([
  ['twenties', '192X'],
  ['thirties', '193X'],
  ['forties', '194X'],
  ['fifties', '195X'],
  ['sixties', '196X'],
  ['seventies', '197X'],
  ['eighties', '198X'],
  ['nineties', '199X'],
])
const ORDINALS = new Map([
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['twenty-first', 21],
])

/** "the 1990s", "the late 1980s", "the '70s", "the nineties". Not "in their 70s", "the 90s" of a temperature or age. */
export const decade = timeForm({
  name: 'time/decade',
  needs: /0['’]?s|(?:twen|thir|for|fif|six|seven|eigh|nine)ties/i,
  pattern:
    /(?<![\p{L}\d$€£-])(?:the\s{1,3})?(?:(?:early|mid|late)[\s-]{1,3})?(?:(?<full>(?:1[5-9]|20)\d)0['’]?s|['’‘](?<short>[2-9])0s|(?<=the\s{1,3}(?:(?:early|mid|late)[\s-])?)(?<name>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))(?![\p{L}\d])/giu,
  read: (match) => {
    const { full, short, name } = match.groups ?? {}
    const edtf =
      full !== undefined ? `${full}X` : short !== undefined ? `19${short}X` : NAMES.get(name?.toLowerCase() ?? '')
    return edtf === undefined ? null : { edtf, resolution: full === undefined ? 'inferred' : 'stated' }
  },
})

/** "the 19th century", "the early twentieth century", "the 21st century". */
export const century = timeForm({
  name: 'time/century',
  needs: /century/i,
  pattern:
    /(?<![\p{L}\d-])(?:the\s{1,3})?(?:(?:early|mid|late)[\s-]{1,3})?(?:(?<digits>1[0-9]|2[01])(?:st|nd|rd|th)|(?<word>fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first))[\s-]century(?![\p{L}\d])/giu,
  read: (match) => {
    const { digits, word } = match.groups ?? {}
    const number = digits === undefined ? ORDINALS.get(word?.toLowerCase() ?? '') : Number(digits)
    return number === undefined ? null : { edtf: `${String(number - 1)}XX`, resolution: 'stated' }
  },
})
