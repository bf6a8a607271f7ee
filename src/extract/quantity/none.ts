import { patternForm } from './form.ts'
import { singular } from './nouns.ts'

const HARM = 'killed|hurt|injured|harmed|wounded|died|dies|dead|missing|affected|arrested|drowned|evacuated'
const NOBODY = new RegExp(
  `(?<![\\p{L}\\d-])(?:nobody|no\\s{1,2}one|no-one)(?=\\s{1,2}(?:(?:was|is|were|has|had|been|else|have|is\\sbelieved\\sto\\shave)\\s{1,2}){0,3}(?:${HARM})(?!\\p{L}))`,
  'giu',
)
const NO_HARM =
  /(?<![\p{L}\d-])(?:no|zero)\s{1,2}(?:(?:reported|confirmed|immediate|further|known|reports\s{1,2}of|serious)\s{1,2}){0,2}(?<noun>injuries|casualties|deaths|fatalities|victims|survivors|arrests)(?!\p{L})/giu

/** "Nobody died" counts 0 persons. "Nobody knows" counts nothing. */
export const nobody = patternForm('quantity/nobody', NOBODY, (match) => ({
  span: { start: match.index, end: match.index + match[0].length },
  core: { value: 0, valueMax: null, unit: 'person', modifier: null },
  scope: 'count',
}))

/** "no injuries", "no confirmed deaths": 0 of them. */
export const noHarm = patternForm('quantity/no-harm', NO_HARM, (match) => ({
  span: { start: match.index, end: match.index + match[0].length },
  core: { value: 0, valueMax: null, unit: singular(match.groups!.noun!.toLowerCase()), modifier: null },
  scope: 'count',
}))
