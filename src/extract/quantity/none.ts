import type { Extractor } from '../../model/extractor.ts'
import { finding } from './form.ts'
import { singular } from './nouns.ts'

const HARM = 'killed|hurt|injured|harmed|wounded|died|dies|dead|missing|affected|arrested|drowned|evacuated'
const NOBODY = new RegExp(
  `(?<![\\p{L}\\d-])(?:nobody|no\\s{1,2}one|no-one)(?=\\s{1,2}(?:(?:was|is|were|has|had|been|else|have|is\\sbelieved\\sto\\shave)\\s{1,2}){0,3}(?:${HARM})(?!\\p{L}))`,
  'giu',
)
const NO_HARM =
  /(?<![\p{L}\d-])(?:no|zero)\s{1,2}(?:(?:reported|confirmed|immediate|further|known|reports\s{1,2}of|serious)\s{1,2}){0,2}(?<noun>injuries|casualties|deaths|fatalities|victims|survivors|arrests)(?!\p{L})/giu

/** "Nobody died" counts 0 persons, "no injuries" 0 injuries. "Nobody knows" counts nothing. */
export const none: Extractor = {
  name: 'quantity/none',
  requires: ['sentences', 'tokens'],
  reads: ['time'],
  extract: (analysis, found) => {
    const core = { value: 0, valueMax: null, modifier: null }
    const persons = Array.from(analysis.text.matchAll(NOBODY), (match) => {
      return finding(
        none.name,
        { analysis, found },
        { start: match.index, end: match.index + match[0].length },
        { ...core, unit: 'person' },
        'count',
      )
    })
    const harm = Array.from(analysis.text.matchAll(NO_HARM), (match) => {
      const unit = singular(match.groups!.noun!.toLowerCase())
      return finding(
        none.name,
        { analysis, found },
        { start: match.index, end: match.index + match[0].length },
        { ...core, unit },
        'count',
      )
    })
    return [...persons, ...harm]
  },
}
