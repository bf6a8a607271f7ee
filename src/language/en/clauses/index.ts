import type { Clause, PredicateKind } from '../../../model/clause.ts'
import type { Name } from '../../../model/name.ts'
import type { Word } from '../../../model/word.ts'
import { quotationOf, quotations } from '../coreference/quotes.ts'
import { readActionArguments, readArguments } from './arguments.ts'
import { type Draft, draftOf } from './draft.ts'
import { extents } from './extents.ts'
import { readFactuality } from './factuality.ts'
import { actionOf } from './lexicon.ts'
import { clausesAbove, link } from './links.ts'
import { readPerspectives } from './perspective.ts'
import { phrasesOf } from './phrases.ts'
import { predicates } from './predicates.ts'
import { shareArguments } from './share.ts'
import { type Grammar, grammarOf } from './tree.ts'
import { readVerbGroup } from './verb-group.ts'

/**
 * The clauses of a text, in the order of their predicates. Linear in the text.
 *
 * @param words  with heads and relations of Universal Dependencies
 * @param names  tell places from other nouns; may be empty
 * @see White et al., "Universal Decompositional Semantics", EMNLP 2016 (PredPatt); Del Corro and Gemulla, "ClausIE",
 * WWW 2013
 */
export function clauses(text: string, words: readonly Word[], names: readonly Name[]): Clause[] {
  const grammar = grammarOf(words)
  const drafts = predicates(grammar).map(({ predicate, top, isAction }, index) => {
    const draft = draftOf(index, words[predicate]!.sentence, predicate, top)
    draft.kind = isAction ? 'action' : kindOf(words[predicate]!)
    return draft
  })
  const nearest = clausesAbove(grammar, drafts)
  const clauseAt = new Int32Array(words.length).fill(-1)
  for (const { index, predicate } of drafts) clauseAt[predicate] = index
  const phrases = phrasesOf(grammar, names, clauseAt)

  for (const draft of drafts) {
    if (draft.kind !== 'action') readVerbGroup(grammar, draft)
    else {
      draft.form = 'noun'
      draft.lemma = actionOf(words[draft.predicate]!.lemma)!
    }
  }
  link(grammar, drafts, nearest)
  for (const draft of drafts) {
    if (draft.kind === 'action') readActionArguments(grammar, draft, phrases)
    else readArguments(grammar, draft, phrases)
  }
  const topDown = inTreeOrder(grammar, drafts)
  shareArguments(grammar, drafts, topDown, phrases)
  readPerspectives(grammar, drafts, topDown)
  readFactuality(grammar, drafts, topDown, phrases)
  const quoted = quotationOf(words, quotations(text))
  const ranges = extents(grammar, drafts)
  return drafts.map((draft, index) => finished(draft, words, ranges[index]!, quoted[draft.predicate]! >= 0))
}

function kindOf({ upos }: Word): PredicateKind {
  if (upos === 'VERB' || upos === 'AUX') return 'verb'
  if (upos === 'ADJ') return 'adjective'
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON' || upos === 'NUM' ? 'noun' : 'other'
}

/** Each clause after the one above it. */
function inTreeOrder({ topDown, words }: Grammar, drafts: readonly Draft[]): Draft[] {
  const byTop: (Draft | undefined)[] = new Array(words.length)
  for (const draft of drafts) byTop[draft.top] = draft
  return topDown.map((index) => byTop[index]).filter((draft) => draft !== undefined)
}

function finished(draft: Draft, words: readonly Word[], range: readonly [number, number], quoted: boolean): Clause {
  const { index: _, top: __, bearers: ___, topic: ____, hasTo: _____, ...clause } = draft
  return { ...clause, words: range, start: words[range[0]]!.start, end: words[range[1] - 1]!.end, quoted }
}
