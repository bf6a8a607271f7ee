import { readLines } from '../../text/lines.ts'
import { participleOf } from '../../text/verbs.ts'

/** "make clear" is "made clear". */
function participle(verb: string): string {
  const [plain = '', ...rest] = verb.split(' ')
  return [participleOf(plain) ?? plain, ...rest].join(' ')
}

const alternatives = (words: readonly string[]): string => `(?:${words.join('|').replaceAll(' ', '\\s')})`

const NOT = String.raw`(?:\s(?:still\s)?not|n['’]t)`
const YET = String.raw`(?:(?:yet|so\sfar|publicly|immediately|even)\s)?`

/** Pattern for words that say that what `verbs` tell of was not done: "would not say", "has yet to explain". */
function undone(verbs: readonly string[]): string {
  const plain = alternatives(verbs)
  const done = alternatives(verbs.map(participle))
  return alternatives([
    String.raw`(?:still\s)?(?:do|does|did|will|would|could|can)${NOT}\s${YET}${plain}`,
    String.raw`(?:cannot|won['’]t|declin(?:e|es|ed|ing)\sto|refus(?:e|es|ed|ing)\sto|fail(?:s|ed|ing)?\sto|(?:ha(?:s|ve|d)|is|are|was|were)\syet\sto|(?:is|are|was|were)\sunable\sto)\s(?:publicly\s)?${plain}`,
    String.raw`ha(?:s|ve|d)${NOT}\s${YET}(?:been\s)?${done}`,
    String.raw`ha(?:s|ve|d)\snever\s(?:been\s)?${done}`,
    String.raw`(?:is|are|was|were)${NOT}\s${YET}${done}`,
    String.raw`remain(?:s|ed)?\sto\sbe\s(?:seen|${done})`,
    String.raw`(?:nobody|no\sone)\s(?:knows|knew|(?:has|had)\s${done}|(?:can|could|would)\s${plain})`,
  ])
}

const verbsIn = (file: string): string[] => readLines(new URL(`./lexicon/${file}`, import.meta.url))

/** Words that say that something is not told, known or settled, before a clause that asks it. */
export const SILENCE = undone(verbsIn('verbs-of-telling.txt'))
/** Words that say that something is kept back, or not had, before the noun for it. */
export const KEPT = alternatives([
  undone(verbsIn('verbs-of-giving-out.txt')),
  String.raw`(?:had|has|have|gave|offered|kn[eo]w\sof)\sno`,
])
/** Words that say that nothing is decided, up to the preposition before what it would be decided on. */
export const UNDECIDED = alternatives([
  String.raw`no\s(?:final\s|formal\s|firm\s)?decision\s(?:has|had|was|is)\s(?:yet\s)?(?:been\s)?(?:made|reached|taken)`,
  String.raw`(?:is|are|was|were)\sstill\sdeliberating`,
])
