import type { Gap } from '../../model/gap.ts'
import { readLines } from '../../text/lines.ts'
import { finiteVerb } from '../../text/verbs.ts'
import { stem, words } from '../../text/words.ts'
import { topicStems } from '../corpus/content.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { idOf } from '../points/id.ts'
import { findTold, type Told } from './sentences.ts'

const INSIDERS = new Set(readLines(new URL('./lexicon/insiders.txt', import.meta.url)).map(stem))
const MOST_WORDS = 26
const LEAST_STEMS = 4
const AUXILIARY = /\b(?:is|are|was|were|has|have|had|will|would|could|can)\b/
/** "The mayor", "a spokesman for the firm": somebody whom the reports know, or who speaks for another. */
const KNOWN =
  /^(?:officials|people|managers)$|^(?:\p{L}+\s)?officials\s(?:in|of|from|at)\s|^(?:the|his|her|its|their)\s|\b(?:spokes\p{L}+|lawyers?|experts?|critics|residents)\b/iu
/** Words that mean something only within their text. */
const HANGING = /^(?:he|she|it|they|we|i|you|this|that|these|those|and|but|to)\b/i

function isInsider(source: string): boolean {
  const head = source.split(/\s(?:of|at|in|with|from|for|close|who|familiar|inside|near)\s/)[0]!
  return !KNOWN.test(source) && words(head).some((word) => INSIDERS.has(stem(word)))
}

/** Whether its first part is a clause: what stands before the first comma tells something. */
function isClause(content: string): boolean {
  const [first = ''] = content.split(/,\s/)
  return AUXILIARY.test(first) || words(first).some((word, at) => at > 0 && finiteVerb(word)?.tense === 'past')
}

/** "Two people" within a sentence: "two people". */
const within = (source: string): string => source.charAt(0).toLowerCase() + source.slice(1)

/** "Is it confirmed that ...?"; null where the words do not stand by themselves. */
function questionOf(content: string): string | null {
  const said = content.replace(/[.,;]$/, '')
  const isPlain = words(said).length <= MOST_WORDS && isClause(said) && !HANGING.test(said) && !/[\n;]/.test(said)
  if (!isPlain || (said.match(/“/g)?.length ?? 0) !== (said.match(/”/g)?.length ?? 0)) return null
  const lowered =
    /^(?:The|An?|Its|Their|His|Her|In|On|At|No|Some|Any|All|Most|Many|Several|Each|Every|Both|Two|Three)\s/.test(said)
      ? within(said)
      : said
  return `Is it confirmed that ${lowered}?`
}

/** Happenings, figures and steps that rest on people without a name in one text, and that no other text tells. */
export function unnamedOnly(sentences: readonly Told[], corpus: Corpus): Gap[] {
  const find = findTold(sentences)
  const weighty = new Set(
    [...corpus.of('event'), ...corpus.of('quantity'), ...corpus.of('measure')].flatMap(
      ({ attribution }) => attribution ?? [],
    ),
  )
  return corpus.of('attribution').flatMap((one): Gap[] => {
    const { root } = corpus.reports.get(one.article)!
    const { source, sourceKind, form } = one.content
    if (sourceKind !== 'unnamed' || form === 'direct' || root !== one.article || !weighty.has(one.id)) return []
    const stems = topicStems(one.anchor.exact)
    if (stems.size < LEAST_STEMS || !isInsider(source) || find(stems, (told) => told.root === root) !== null) return []
    const question = questionOf(one.anchor.exact)
    if (question === null) return []
    const said = { article: one.article, anchor: one.anchor, attribution: one.id }
    return [{ id: idOf('g', 'unnamed', one.id), kind: 'unnamed-only', question, option: null, words: [said] }]
  })
}
