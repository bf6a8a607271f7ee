import fc from 'fast-check'

/** Pieces that together look like news gone wrong: marks without their fellows, names of objects, odd figures and dates. */
const PIECES = [
  ...['Mayor Ida Lund', 'the county', 'IDA LUND', 'constructor', '__proto__', 'toString', 'Q:', 'we', 'it', 'who'],
  ...[
    'said',
    'said that',
    'denied',
    'supports',
    'opposes',
    'will close',
    'told',
    'according to',
    'was hurt',
    'has not',
  ],
  ...['14 workers', '1,2,3', '$9bn', '٣٤', '½', '1e400', '-0', '3.5%', 'three hundred thousand million', '10^9'],
  ...['on Monday', '31 February 2031', '99/99/9999', '12:99', 'in 0000', 'by June', 'between ten and two', 'ago'],
  ...['“', '”', '"', "'", '’', '„', '«', '(', ')', '[', '—', '–', '...', '…', ',', ';', ':', '.', '!', '?', '-'],
  ...['\n', '\n\n', '\t', '\u00a0', '\u200b', '\u200d', '\u00ad', '\u202e', '\u2067', '\ufeff', '\u0000', '\u2028'],
  ...['🔥', '👩‍🚒', '\ud83d', '\udd25', 'e\u0301', 'ﬁre', '１４', 'İ', 'ß', '橋が開通した', 'мост', 'الجسر'],
]
/** Text of such pieces and of any characters. */
export const hostileText = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 60,
  })
  .chain((parts) => fc.constantFrom('', ' ').map((between) => parts.join(between)))

/** Milliseconds that this process has worked; a busy machine adds none. */
export const cpuMs = (): number => process.cpuUsage().user / 1000
