import type { Article } from '../../model/article.ts'
import type { Content, Statement } from '../../model/statement.ts'
import { fold } from '../../text/words.ts'
import { topicStems } from '../corpus/content.ts'
import { firstSentence } from '../corpus/sentence.ts'
import { unitOf } from '../figures/unit.ts'

/** A capital inside a sentence: a name, or a part of one. */
const NAME = /(?<=[\p{Ll},] )\p{Lu}[\p{L}’']+/gu
/** An EDTF date that is as fine as a day. */
const DAY = /^\d{4}-\d\d-\d\d/

const stems = (text: string): string[] => [...topicStems(text)].map((stem) => `~${stem}`)

function keysOf(content: Content): string[] {
  if (content.kind === 'quantity') return [`#${content.value} ${unitOf(content.unit).name}`]
  if (content.kind === 'time') return DAY.test(content.edtf) ? [`=${content.edtf.slice(0, 10)}`] : []
  if (content.kind === 'event') return stems(`${content.action} ${content.target ?? ''}`)
  if (content.kind === 'measure') return stems(content.label)
  if (content.kind === 'position') return stems(content.measure)
  if (content.kind === 'effect') return stems(`${content.cause} ${content.effect}`)
  if (content.kind === 'norm') return stems(`${content.norm} ${content.what}`)
  if (content.kind === 'capability') return stems(content.what)
  return []
}

/**
 * What a report can be found by from others that tell of the same: names, figures with their unit, days, and stems of what
 * it is about. Each once.
 *
 * @param statements  of the article
 */
export function articleKeys({ title, text }: Article, statements: readonly Statement[]): string[] {
  const names = (text.match(NAME) ?? []).map((name) => `@${fold(name).replace(/'s?$/, '')}`)
  const topic = stems(`${title ?? ''} ${firstSentence(text)}`)
  return [...new Set([...names, ...topic, ...statements.flatMap(({ content }) => keysOf(content))])]
}
