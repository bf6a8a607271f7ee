import type { Statement } from '../../model/statement.ts'
import { readLines } from '../../text/lines.ts'
import { fold, stem, words } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'

const CLAIMING = new Set(readLines(new URL('../lexicon/claiming.txt', import.meta.url)).map(stem))
/** UTF-16 units before a clause in which what governs it is looked for. */
const LEAD = 160
/** Attributions of which one stands within the next; more are a circle. */
const DEPTH = 4
/** "Did not say that", "no evidence that", "asked whether". */
const OPEN =
  /(?:\b(?:not|never|no|nor|nothing|cannot|without)\b|n['’]t\b)[^.;:!?,]{0,60}\bthat\s$|\b(?:whether|if)\s$/iu
const LED_BY = /\b(?:that|of)\s["“‘']?$/iu

/** What leads to a clause, from the word before "that" or "of" back to where the sentence or its part begins. */
function leadIn(before: string): string {
  const at = before.search(LED_BY)
  return at < 0
    ? ''
    : (before
        .slice(0, at)
        .split(/[.;:!?]/)
        .at(-1) ?? '')
}

const isClaiming = (text: string): boolean => words(text).some((word) => CLAIMING.has(stem(fold(word))))

/** "The union alleges, in a letter, that …": a claim that the words tell together with who makes it. */
const SAYS_THAT = /^(?<lead>[^.;:!?“"]*?)\bthat\s/iu

/** What is told as possible is so told by whoever fears it. */
const POSSIBLE = /\b(?:could|may|might)\b/i

function cuesOf(statement: Statement, corpus: Corpus): string[] {
  const { content } = statement
  const cues = content.kind === 'attribution' ? [content.cue] : []
  let at = corpus.attributionOf(statement)
  for (let i = 0; at !== null && i < DEPTH; i++) {
    cues.push(at.content.cue)
    at = corpus.attributionOf(at)
  }
  return cues
}

/** Whether a report tells something only as what somebody claims, fears or denies, or under words that deny or ask it. */
export function isClaimed(statement: Statement, corpus: Corpus): boolean {
  const { anchor, article, content } = statement
  if (POSSIBLE.test(anchor.exact)) return false
  if (content.kind === 'event' && content.factuality === 'alleged') return true
  const { text } = corpus.reports.get(article)!.article
  const before = text.slice(Math.max(0, anchor.start - LEAD), anchor.start)
  return (
    cuesOf(statement, corpus).some(isClaiming) ||
    OPEN.test(before) ||
    isClaiming(leadIn(before)) ||
    isClaiming(SAYS_THAT.exec(anchor.exact)?.groups?.lead ?? '')
  )
}
