import type { Statement } from '../../../model/statement.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { readSimple } from '../../questions/simple-clause.ts'
import { isClaimed } from '../../tellings/claimed.ts'
import { verbGroupOf } from './verb-group.ts'

/** Kinds of statements whose words are a clause. */
export const CLAUSES = ['event', 'norm', 'position', 'attribution'] as const

/** A clause by its parts, a passive undone. */
export interface Said {
  readonly statement: Statement
  /** Who does it, or what is said to be something; null where the words do not tell. */
  readonly agent: string | null
  /** Dictionary form, perhaps with its particle; "be" where the agent is said to be something. */
  readonly verb: string
  /** What it is done to, with what follows; null where nothing is. */
  readonly object: string | null
  /** What follows the verb. */
  readonly rest: string
  readonly isPassive: boolean
  readonly isDenied: boolean
  readonly isAhead: boolean
  readonly isStative: boolean
}

const CONDITION = /\b(?:if|unless|whether|provided|until|except)\b/i
const LEAD = /\b(?:if|unless|whether|until|once|before)\s$/i
const PREPOSITION =
  /^(?:about|after|against|as|at|because|before|by|down|during|for|from|in|into|of|off|on|out|over|since|that|through|to|under|until|up|when|where|while|with|within|without)\b/i
const BY = /(?:^|\s)by\s(?<agent>[^,;]+)/
/** Of what lay before what is spoken of no report tells how it stands now. */
const BEFORE =
  /\b(?:had(?:\snot|\snever)?\s(?:been\s)?\p{Ll}+(?:ed|en|t)|used to|until then|last year|(?:years?|decades?|months?)\s(?:ago|earlier|before))\b/iu

/** "The head of the museum, Clara Voigt, will": who somebody is, between subject and verb. */
const APPOSITION = /,\s\p{Lu}[^,;]{1,60},\s(?=\p{Ll})/u
/** "Took no money": what was not taken. */
const NO = /^(?:no|not any|not a|neither)\s/i

/** A denial that stands before the noun moved to the verb. */
function withDenial(said: Said): Said {
  if (said.object === null || !NO.test(said.object)) return said
  return { ...said, object: said.object.replace(NO, ''), rest: said.rest.replace(NO, ''), isDenied: true }
}

function fromWords(statement: Statement, corpus: Corpus): Said | null {
  const clause = readSimple(statement.anchor.exact.replace(APPOSITION, ' '), corpus)
  const group = clause && verbGroupOf(clause)
  if (!clause || !group) return null
  const { subject } = clause
  if (group.isPassive)
    return { statement, ...group, agent: BY.exec(group.rest)?.groups?.agent ?? null, object: subject }
  const hasObject = group.verb !== 'be' && group.rest !== '' && !PREPOSITION.test(group.rest)
  return { statement, ...group, agent: subject, object: hasObject ? group.rest : null }
}

/** Whether the words alone tell what is done to what: "called off the march", not "called the march off". */
function isTold({ verb, object, rest, isPassive }: Said, action: string): boolean {
  const [first = '', particle] = action.split(' ')
  return verb === first && (particle === undefined ? object !== null : rest.startsWith(particle) || isPassive)
}

/**
 * What a statement's clause says, as its words and as its fields have it; nothing of what hangs on a condition, is a mere claim or
 * lies before what is spoken of.
 */
export function saidBy(statement: Statement, corpus: Corpus): Said[] {
  const { anchor, article, content } = statement
  const { text } = corpus.reports.get(article)!.article
  if (
    CONDITION.test(anchor.exact) ||
    BEFORE.test(anchor.exact) ||
    LEAD.test(text.slice(Math.max(0, anchor.start - 12), anchor.start)) ||
    isClaimed(statement, corpus)
  )
    return []
  const words = fromWords(statement, corpus)
  const said = words ? [words] : []
  if (content.kind !== 'event' || content.factuality === 'alleged' || content.target === null)
    return said.map(withDenial)
  const { action, actors, target, factuality } = content
  if (words && isTold(words, action)) return said.map(withDenial)
  said.push({
    statement,
    agent: actors.length === 1 ? actors[0]! : null,
    verb: action,
    object: target,
    rest: target,
    isPassive: false,
    isDenied: factuality === 'denied',
    isAhead: factuality === 'scheduled' || factuality === 'ongoing',
    isStative: words?.isStative ?? false,
  })
  return said.map(withDenial)
}
