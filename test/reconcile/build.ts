import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Article } from '../../src/model/article.ts'
import type { Attribution } from '../../src/model/attribution.ts'
import type { Sign } from '../../src/model/effect.ts'
import type { MeasureStatus } from '../../src/model/measure.ts'
import type { NormForce } from '../../src/model/norm.ts'
import type { Stance } from '../../src/model/position.ts'
import type { Modifier } from '../../src/model/quantity.ts'
import type { NameKind } from '../../src/model/role.ts'
import type { Content, Statement } from '../../src/model/statement.ts'

/** A situation of a few sentences with its statements, and what is true of it. */
export interface Case {
  readonly name: string
  readonly articles: readonly Article[]
  readonly statements: readonly Statement[]
  /** `none`, or relation and answers in any order. */
  readonly expected: readonly { readonly relation: string; readonly answers: readonly string[] }[]
}

const MARK = /\[(?<words>[^|\]]+)\|(?<note>[^\]]+)\]/g
const MODIFIER = /^(?<modifier>about|at least|more than|at most|less than|between)\s/

/**
 * The content that a mark's note stands for.
 *
 *     14 person        a quantity, with a modifier before ("at least 14 person") or a range ("between 8-12 percent")
 *     @2019-06-11      a time, EDTF
 *     says NAME        an attribution: the words are its content; "quotes NAME" where they are a direct quote,
 *                      "alleges NAME" where they are a mere claim
 *     for NAME > X     a position on measure X; also "against", "conditional", "undecided"
 *     proposed X       a measure of that status with label X
 *     role KIND ROLE   the words are a name of that kind
 *     effect X + Y     an effect of X on Y; also "-" and "?"; "effect may X + Y" with a hedge, "… by NAME" with who claims it
 *     has NAME > X     a capability of NAME
 *     event NAME > did X  an event; "not NAME > did X" where it is denied
 *     NORM requires X  a norm; also "allows", "forbids", "declares"
 */
function contentOf(note: string, words: string, clause: { start: number; end: number; exact: string }): Content {
  if (note.startsWith('@')) return { kind: 'time', edtf: note.slice(1), resolution: 'stated', dates: clause }
  const saying = /^(?<cue>says|quotes|alleges)(?<via> via \S+)? (?<source>.+)$/.exec(note)?.groups
  if (saying?.source) {
    const kind: Attribution['sourceKind'] = /^(?:the )?\p{Ll}/u.test(saying.source) ? 'organization' : 'named'
    return {
      kind: 'attribution',
      source: saying.source,
      sourceKind: kind,
      sourceAnchor: null,
      cue: saying.cue === 'alleges' ? 'alleged' : 'said',
      form: saying.cue === 'quotes' ? 'direct' : 'indirect',
      via: [],
    }
  }
  const position = /^(?<stance>for|against|conditional|undecided) (?<actor>.+) > (?<measure>.+)$/.exec(note)?.groups
  if (position?.actor && position.measure) {
    const stance = position.stance as Stance
    return {
      kind: 'position',
      actor: position.actor,
      measure: position.measure,
      stance,
      condition: stance === 'conditional' ? words : null,
    }
  }
  const measure = /^(?<status>proposed|considered|authorized|underway|done|ruled-out|refused) (?<label>.+)$/.exec(
    note,
  )?.groups
  if (measure?.label)
    return { kind: 'measure', label: measure.label, status: measure.status as MeasureStatus, actor: null, cue: null }
  const role = /^role (?<kind>\S+) (?<role>.+)$/.exec(note)?.groups
  if (role?.role) return { kind: 'role', name: words, nameKind: role.kind as NameKind, role: role.role }
  const further = effectOf(note) ?? capabilityOf(note) ?? eventOf(note) ?? normOf(note)
  if (further) return further
  const modifier = (MODIFIER.exec(note)?.groups?.modifier ?? null) as Modifier | null
  const quantity = /^(?<low>[\d.]+)(?:-(?<high>[\d.]+))?(?: (?<unit>.+))?$/.exec(note.replace(MODIFIER, ''))?.groups
  if (!quantity?.low) throw new Error(`no content in ${note}`)
  return {
    kind: 'quantity',
    value: Number(quantity.low),
    valueMax: quantity.high ? Number(quantity.high) : null,
    unit: quantity.unit ?? '',
    of: '',
    modifier,
    asOf: null,
    clause,
  }
}

function effectOf(note: string): Content | null {
  const found = /^effect (?:(?<hedge>may|could) )?(?<cause>.+) (?<sign>[+?-]) (?<effect>.+?)(?: by (?<by>.+))?$/.exec(
    note,
  )?.groups
  if (!found?.cause || !found.effect) return null
  const { cause, effect, sign, hedge, by } = found
  return { kind: 'effect', cause, effect, sign: sign as Sign, hedge: hedge ?? null, claimedBy: by ?? null }
}

function capabilityOf(note: string): Content | null {
  const found = /^has (?<actor>.+) > (?<what>.+)$/.exec(note)?.groups
  return found?.actor && found.what ? { kind: 'capability', actor: found.actor, what: found.what } : null
}

function eventOf(note: string): Content | null {
  const found = /^(?<truth>event|not) (?<actor>.+) > (?<action>\S+)(?: (?<target>.+?))?(?: on (?<date>[\d/-]+))?$/.exec(
    note,
  )?.groups
  if (!found?.actor || !found.action) return null
  return {
    kind: 'event',
    action: found.action,
    actors: [found.actor],
    target: found.target ?? null,
    place: null,
    date: found.date ?? null,
    factuality: found.truth === 'not' ? 'denied' : 'happened',
  }
}

function normOf(note: string): Content | null {
  const found = /^(?<norm>.+) (?<says>allows|forbids|requires|declares) (?<what>.+)$/.exec(note)?.groups
  if (!found?.norm || !found.what) return null
  return { kind: 'norm', norm: found.norm, says: found.says as NormForce, what: found.what, condition: null }
}

const idOf = (...parts: string[]): string => createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 12)

/** The clause of a mark: between ‹ and › around it, else its sentence. */
function clauseAt(marked: { text: string; cuts: readonly number[] }, start: number, end: number) {
  const from = Math.max(0, ...marked.cuts.filter((cut) => cut <= start))
  const to = Math.min(marked.text.length, ...marked.cuts.filter((cut) => cut >= end))
  const words = marked.text.slice(from, to)
  const lead = words.length - words.trimStart().length
  const exact = words.trim().replace(/[.!?]$/, '')
  return { start: from + lead, end: from + lead + exact.length, exact }
}

function reportOf(head: string, body: string): { article: Article; statements: Statement[] } {
  const [, file = '', published = '', rest = ''] = /^(\S+) (\S+)(.*)$/.exec(head) ?? []
  const title = /title=(.+?)(?: \w+=|$)/.exec(rest)?.[1] ?? null
  const notes: { words: string; note: string; start: number }[] = []
  const cuts: number[] = []
  let text = ''
  for (let at = 0; at < body.length; ) {
    MARK.lastIndex = at
    const mark = MARK.exec(body)
    const next = mark?.index ?? body.length
    for (const character of body.slice(at, next)) {
      if (character === '‹' || character === '›') cuts.push(text.length)
      else text += character
    }
    if (mark?.groups) {
      notes.push({ words: mark.groups.words!, note: mark.groups.note!, start: text.length })
      text += mark.groups.words
    }
    at = mark ? next + mark[0].length : body.length
  }
  for (const found of text.matchAll(/[.!?](?=\s|$)/g)) cuts.push(found.index + 1)
  const article: Article = {
    id: idOf(file, text),
    source: { file },
    title,
    published: published === '?' ? null : published,
    outlet: /outlet=(\S+)/.exec(rest)?.[1] ?? file,
    byline: [],
    language: 'en',
    text,
    headings: [],
    copyOf: /copyOf=(\S+)/.exec(rest)?.[1] ?? null,
  }
  const made = notes.map(({ words, note, start }): Statement => {
    const anchor = { start, end: start + words.length, exact: words }
    const content = contentOf(note, words, clauseAt({ text, cuts }, anchor.start, anchor.end))
    return {
      id: idOf(article.id, note, String(start)),
      rule: 'test/mark',
      article: article.id,
      anchor,
      content,
      attribution: null,
      reader: 'rules',
    }
  })
  return { article, statements: made }
}

/** A figure or date said by somebody: `[…|14 person] §NAME` is not needed often, so a source stands as its own mark around nothing. */
function attribute(statements: Statement[], article: Article): Statement[] {
  const sayings = statements.filter(({ content }) => content.kind === 'attribution')
  return statements.map((statement) => {
    if (statement.content.kind === 'attribution') return statement
    const line = article.text.slice(0, statement.anchor.start).split(/[.!?]\s/).length
    const own = sayings.find(({ anchor }) => article.text.slice(0, anchor.start).split(/[.!?]\s/).length === line)
    return own ? { ...statement, attribution: own.id } : statement
  })
}

/** The cases of a file: `# name`, reports as `== FILE PUBLISHED [outlet=X] [copyOf=FILE] [title=…]`, then `=> …` lines. */
export function readCases(url: URL): Case[] {
  return readFileSync(url, 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const name = block.slice(0, block.indexOf('\n')).trim()
      const reports = [...block.matchAll(/^== (.+)\n([\s\S]*?)(?=^==|^=>)/gm)].map(([, head = '', body = '']) =>
        reportOf(head.trim(), body.trim()),
      )
      const idOfFile = new Map(
        reports.map(({ article }) => ['file' in article.source ? article.source.file : '', article.id]),
      )
      const articles = reports.map(({ article }) => ({
        ...article,
        copyOf: article.copyOf === null ? null : (idOfFile.get(article.copyOf) ?? null),
      }))
      const expected = [...block.matchAll(/^=> (\w+)(?:: (.+))?$/gm)].map(([, relation = '', answers = '']) => ({
        relation,
        answers: answers === '' ? [] : answers.split(' | ').map((answer) => answer.trim()),
      }))
      return {
        name,
        articles,
        statements: reports.flatMap(({ statements, article }) => attribute(statements, article)),
        expected,
      }
    })
}

/** The case of a file that has but one. */
export function readCase(url: URL): Case {
  const [only, ...others] = readCases(url)
  if (only === undefined || others.length > 0) throw new Error(`not one case in ${url.pathname}`)
  return only
}
