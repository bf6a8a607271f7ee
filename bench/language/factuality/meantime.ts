import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { analyse } from '../../../src/language/index.ts'
import { articleOf } from '../../../test/article.ts'
import { shared } from '../../shared.ts'
import { byWord, Count } from './count.ts'

/** Every third article is the part to look at. */
const EVERY = 3

interface Event {
  /** Offsets of the event's words into the text. */
  readonly starts: number[]
  readonly happened: boolean
}

/** No blank before these, none behind those. */
const CLOSING = /^(?:[.,;:?!%)\]]|''|’|'s?|n't)$/
const OPENING = /^(?:[([$#£€]|``)$/

/**
 * An article's text, put together from its tokens, with its events: those that are certain, affirmed, not of the
 * future happened.
 */
function read(block: string): { text: string; events: Event[] } {
  let text = ''
  let glue = true
  const events = new Map<string, Event>()
  for (const line of block.split('\n')) {
    const [, token, event = '_', certainty = '', polarity = '', time = ''] = line.split('\t')
    if (token === undefined) {
      // The title and the date are paragraphs of their own.
      if (text !== '') text += text.split('\n\n').length < 3 ? '\n\n' : ' '
      glue = true
      continue
    }
    if (!glue && !CLOSING.test(token)) text += ' '
    glue = OPENING.test(token)
    if (event !== '_') {
      const number = event.split('-').at(-1)!
      const known = events.get(number)
      const happened = certainty.includes('-CERTAIN-') && polarity.includes('-POS-') && time.includes('-NON_FUTURE-')
      if (known) known.starts.push(text.length)
      else events.set(number, { starts: [text.length], happened })
    }
    text += token
  }
  return { text: text.trimEnd(), events: [...events.values()] }
}

/** MEANTIME's events in Wikinews, from raw text; an event is ours where one of its words makes a predicate of ours. */
export function meantime(): Count {
  const count = new Count()
  const file = gunzipSync(readFileSync(shared('corpora/meantime-factuality/train.conll.gz'))).toString()
  const articles = file.split(/^# doc .*\n/m).slice(1)
  for (const [index, block] of articles.entries()) {
    if (index % EVERY !== EVERY - 1) continue
    const { text, events } = read(block)
    const analysis = analyse(articleOf(text))
    const found = byWord(analysis.clauses)
    const byStart = new Map(analysis.words.map(({ start }, at) => [start, at]))
    for (const { starts, happened } of events) {
      const own = starts.map((start) => found.get(byStart.get(start) ?? -1)).find((clause) => clause !== undefined)
      count.add(happened, own)
    }
  }
  return count
}
