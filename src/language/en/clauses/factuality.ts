import type { Attitude, Factuality } from '../../../model/clause.ts'
import type { Draft } from './draft.ts'
import { adverbKind, attitudeOf, type Frame, markingOf, type Sign, signsOf } from './lexicon.ts'
import { ownFactuality } from './own-words.ts'
import { governorOf, isContent, partOf } from './perspective.ts'
import type { Phrases } from './phrases.ts'
import type { Grammar } from './tree.ts'

const OPEN_SIGNS: readonly [Sign, Sign] = ['o', 'o']
const ACTUAL: ReadonlySet<Factuality> = new Set(['happened', 'ongoing', 'alleged'])
const OPEN: Readonly<Record<Attitude, Factuality>> = {
  say: 'alleged',
  think: 'alleged',
  know: 'possible',
  see: 'happened',
  want: 'intended',
  intend: 'intended',
  order: 'required',
  ask: 'asked',
  judge: 'possible',
}

/**
 * Settles what each clause holds out: its own words first, then what the clause above makes of it.
 *
 * @param topDown  all clauses, each after the one above it
 * @see Karttunen, "Simple and Phrasal Implicatives", 2012, on the signs of governing words
 */
export function readFactuality(
  grammar: Grammar,
  drafts: readonly Draft[],
  topDown: readonly Draft[],
  phrases: Phrases,
): void {
  const { words } = grammar
  for (const draft of topDown) {
    const above = draft.parent === null ? null : drafts[draft.parent]!
    draft.factuality = settle(draft, above)
  }

  function settle(draft: Draft, above: Draft | null): Factuality {
    const label = above ? inContext(draft, above) : ownFactuality(grammar, draft)
    if (draft.negation !== null && draft.form !== 'finite' && draft.relation !== 'argument') return negated(label)
    if (!ACTUAL.has(label)) return label
    for (const adverb of draft.adverbs) {
      const kind = adverbKind(words[adverb]!.lemma)
      if (kind === 'alleged' || kind === 'possible') return kind
    }
    return label
  }

  function inContext(draft: Draft, above: Draft): Factuality {
    switch (draft.relation) {
      case 'complement':
      case 'subject':
        return governed(draft, above)
      case 'modifier':
        return modifier(draft, above)
      case 'argument':
        return action(draft, above)
      case 'condition':
        return draft.perfect && draft.tense === 'past' ? 'unreal' : 'possible'
      case 'purpose':
        return above.factuality === 'denied' ? 'possible' : 'intended'
      case 'coordination':
        return draft.form === 'finite' && draft.kind !== 'action' ? joined(draft, above) : above.factuality
      case 'adverbial':
        return adverbial(draft, above)
      default:
        return ownFactuality(grammar, draft)
    }
  }

  function joined(draft: Draft, above: Draft): Factuality {
    const label = ownFactuality(grammar, draft)
    if (!ACTUAL.has(label)) return label
    if (draft.tense === 'present' || above.mood === 'question') {
      const isOpen = ['possible', 'asked'].includes(above.factuality) && above.relation !== 'root'
      return isOpen ? above.factuality : label
    }
    return label
  }

  /** A clause that completes the one above it. */
  function governed(draft: Draft, above: Draft): Factuality {
    const part = partOf(above)
    const lemma = governorOf(above, grammar)
    const signs = signsOf(lemma, part, framesOf(draft, above))
    // What one is "welcome to do" is not done yet.
    const isQuality = part === 'adjective' && draft.form === 'infinitive'
    return under(draft, above, signs ?? (isQuality ? OPEN_SIGNS : undefined), attitudeOf(lemma, part))
  }

  function under(
    draft: Draft,
    above: Draft,
    signs: readonly [Sign, Sign] | undefined,
    attitude: Attitude | undefined,
  ): Factuality {
    const isDenied = above.factuality === 'denied'
    const hasTense = draft.form === 'finite'
    if (hasTense && attitude && markingOf(draft.marker ?? '') && draft.relation === 'complement') return 'asked'
    const sign = signs?.[isDenied ? 1 : 0] ?? (attitude ? 'o' : hasTense ? 'f' : isDenied ? '-' : '+')
    switch (sign) {
      case 'f':
        return hasTense ? ownFactuality(grammar, draft) : timed(draft, above)
      case '+':
        if (hasTense) return ownFactuality(grammar, draft)
        if (isDenied) return 'happened'
        return ACTUAL.has(above.factuality) ? timed(draft, above) : above.factuality
      case '-':
        return isDenied || ACTUAL.has(above.factuality) ? 'denied' : 'possible'
      case 'p':
        return 'possible'
      case 'r':
        return isDenied ? 'possible' : 'required'
      case 'm':
        return above.tense === 'past' && ACTUAL.has(above.factuality) ? 'happened' : 'possible'
      case 's':
        return ACTUAL.has(above.factuality) || above.factuality === 'scheduled' ? 'scheduled' : above.factuality
      case 'o':
        return open(draft, above, attitude, isDenied)
    }
  }

  function open(draft: Draft, above: Draft, attitude: Attitude | undefined, isDenied: boolean): Factuality {
    if (draft.form === 'finite') {
      const label = ownFactuality(grammar, draft)
      if (attitude === 'want' || attitude === 'intend' || attitude === 'order') {
        return isDenied ? 'possible' : OPEN[attitude]
      }
      const isOpen = !isDenied && !ACTUAL.has(above.factuality)
      if (attitude === 'think' && ACTUAL.has(label)) return isDenied ? 'denied' : isOpen ? 'possible' : 'alleged'
      if (attitude === 'say' && isDenied && ACTUAL.has(label)) return 'possible'
      return label
    }
    // "It was good to hear": judged after the fact.
    const isJudged = attitude === 'judge' || (attitude === undefined && draft.relation === 'subject')
    if (isJudged && (draft.form === 'participle' || above.tense === 'past')) return timed(draft, above)
    if (attitude === undefined) return 'possible'
    // "called it a mistake": so they say.
    if (draft.form === 'verbless' && attitude !== 'want' && attitude !== 'intend')
      return isDenied ? 'denied' : 'alleged'
    return isDenied && (attitude === 'want' || attitude === 'intend') ? 'denied' : OPEN[attitude]
  }

  /** Without a tense of its own a clause is of the time of the one above. */
  function timed(draft: Draft, above: Draft): Factuality {
    if (draft.perfect) return 'happened'
    return above.factuality === 'ongoing' || above.factuality === 'alleged' ? above.factuality : 'happened'
  }

  /** "the plan to sell", "troops sent abroad", "the arrested man". */
  function modifier(draft: Draft, above: Draft): Factuality {
    const isGerund = draft.form === 'participle' && draft.marker !== null
    if (draft.form === 'participle' && !isGerund) return ownFactuality(grammar, draft)
    const host = draft.host!
    const noun = words[host]!.lemma
    const signs = signsOf(noun, 'noun', isGerund ? [draft.marker!, 'ing'] : [draft.form === 'finite' ? 'that' : 'to'])
    const attitude = attitudeOf(noun, 'noun')
    if (isGerund && !signs && !attitude) return ACTUAL.has(above.factuality) ? timed(draft, above) : above.factuality
    if (above.predicate === host) return under(draft, above, signs, attitude)
    if (!signs && !attitude) return draft.form === 'infinitive' ? 'possible' : ownFactuality(grammar, draft)
    return under(draft, { ...above, factuality: 'happened' }, signs, attitude)
  }

  function adverbial(draft: Draft, above: Draft): Factuality {
    const marking = draft.marker === null ? undefined : markingOf(draft.marker)
    if (marking === 'denied') return 'denied'
    if (marking === 'open') return 'possible'
    if (draft.form === 'finite') {
      const label = ownFactuality(grammar, draft)
      const isAhead = label === 'ongoing' && !ACTUAL.has(above.factuality) && above.factuality !== 'denied'
      return isAhead && draft.marker !== 'because' && draft.marker !== 'although' ? 'possible' : label
    }
    if (draft.marker !== null && draft.form === 'participle') {
      const part = partOf(above)
      const signs = signsOf(above.lemma, part, [draft.marker])
      if (signs) return under(draft, above, signs, attitudeOf(above.lemma, part))
      if (draft.marker === 'from' && above.factuality === 'denied') return 'possible'
    }
    if (marking === 'past') return 'happened'
    if (above.factuality === 'denied') return timed(draft, { ...above, factuality: 'happened' })
    return ACTUAL.has(above.factuality) ? timed(draft, above) : above.factuality
  }

  /** A noun of action by the verb or noun that it stands with. */
  function action(draft: Draft, above: Draft): Factuality {
    if (draft.negation !== null) return 'denied'
    const isHostPredicate = draft.host !== null && above.bearers.includes(draft.host)
    const preposition = phrases.prepositionOf(draft.predicate)
    if (!isHostPredicate && draft.host !== null) {
      const noun = words[draft.host]!.lemma
      const signs = signsOf(noun, 'noun', ['noun'])
      return signs
        ? under(draft, { ...above, factuality: 'happened' }, signs, attitudeOf(noun, 'noun'))
        : timedNoun(above)
    }
    const marking = preposition === null ? undefined : markingOf(preposition)
    if (marking === 'denied') return 'denied'
    if (marking === 'past') return 'happened'
    if (marking === 'ahead') return 'scheduled'
    if (marking === 'condition') return 'possible'
    const isNoun = above.kind === 'action'
    if (!isNoun && !isContent(grammar, draft, above)) return timedNoun(above)
    const part = partOf(above)
    const lemma = governorOf(above, grammar)
    const signs = signsOf(lemma, part, preposition === null ? ['noun'] : [preposition, 'noun'])
    const attitude = attitudeOf(lemma, part)
    if (signs) return under(draft, above, signs, attitude)
    if (attitude === 'want' || attitude === 'intend' || attitude === 'order' || attitude === 'ask') {
      return above.factuality === 'denied' ? 'possible' : OPEN[attitude]
    }
    if (attitude === 'say' || attitude === 'judge') return 'happened'
    return above.factuality === 'denied' ? 'denied' : timedNoun(above)
  }

  function timedNoun({ factuality }: Draft): Factuality {
    return ACTUAL.has(factuality) || factuality === 'denied' ? 'happened' : factuality
  }

  function framesOf(draft: Draft, above: Draft): Frame[] {
    const prefix = above.voice === 'passive' ? 'passive ' : ''
    if (draft.form === 'finite') return prefix ? ['passive that', 'that'] : ['that']
    if (draft.form === 'participle') return draft.marker ? [draft.marker, 'ing'] : ['ing']
    if (draft.form === 'verbless') return ['is']
    if (prefix) return ['passive to', 'object to', 'to']
    return above.object && above.kind === 'verb' ? ['object to', 'to'] : ['to', 'object to']
  }
}

function negated(label: Factuality): Factuality {
  if (label === 'denied') return 'happened'
  return ACTUAL.has(label) ? 'denied' : label
}
