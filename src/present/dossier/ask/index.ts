import type { Hit, ReadStore } from '../../../store/store.ts'
import { articleRef } from '../article-ref.ts'
import { noSituation } from '../error.ts'
import { quote } from '../evidence.ts'
import type { AskView, Evidence } from '../types.ts'
import { wordsOfAct } from './acts.ts'
import { withBearers } from './bearers.ts'
import { coverage, weights } from './coverage.ts'
import { type Excerpt, excerptOf } from './excerpt.ts'
import { fits } from './fits.ts'
import { ASKS_A_FACT } from './forms.ts'
import { partsOf } from './parts.ts'
import { parseQuestion, type Question } from './question.ts'
import { withReason } from './reason.ts'
import { irregularFormsOf } from './related.ts'
import { type Candidate, candidate, candidateAt, isQuestion } from './sentence.ts'
import { standing } from './standing.ts'
import { stemsBy } from './told.ts'

/** Full text over the sentences of one situation. */
export type Search = (words: readonly string[], limit: number) => Promise<readonly Hit[]>

const MOST_ANSWERS = 5
const MOST_NEAREST = 3
const CANDIDATES = 300
/** Least score of an answer; below it a sentence speaks of something else. Chosen on questions of other situations. */
const ENOUGH = 0.67
/** Answers this much weaker than the best are left out. */
const BESIDE_BEST = 0.85
/** Where a fact is asked for: one in the very words leaves out those in like words. */
const FACT_BESIDE_BEST = 0.9
/** Least coverage of a sentence shown as near, though no answer. */
const NEAR = 0.3

/** How surely the first and the second sentence after a report's own question answer it. */
const AFTER_QUESTION = [0.95, 0.8] as const

/** How surely the sentence after one gives the reason for it. */
const REASON_NEXT = 0.95

interface Scored {
  readonly candidate: Candidate
  readonly score: number
}

function searchWords({ type, terms, told }: Question): string[] {
  const acts = type === 'says' ? terms.flatMap(({ stem, phrase }) => wordsOfAct(phrase[0] ?? stem)) : []
  const asked = terms.flatMap(({ word, stem, near, bearers }) => [word, stem, ...near, ...bearers.flat()])
  const all = [...asked, ...acts, ...(told === null ? [] : stemsBy(told))]
  return [...new Set(all.flatMap((stem) => [stem, ...irregularFormsOf(stem)]))]
}

/** The same words in several reports once: in the first report that is no copy. */
function once(all: readonly Scored[]): Scored[] {
  const seen = new Map<string, Scored>()
  for (const one of all) {
    const key = one.candidate.text.toLowerCase()
    const before = seen.get(key)
    if (!before || (before.candidate.stored.article.copyOf !== null && one.candidate.stored.article.copyOf === null)) {
      seen.set(key, one)
    }
  }
  return [...seen.values()]
}

function evidence(excerpt: Pick<Excerpt, 'statement'>, { stored, span, statements }: Candidate): Evidence {
  const holding = statements.find(
    ({ anchor, content }) => content.kind === 'attribution' && anchor.end - anchor.start > (span.end - span.start) / 2,
  )
  return quote(excerpt, stored, span, holding?.id ?? null)
}

/** A report's own question is no answer; the sentences after it are, as far as it is the question asked. */
function afterQuestions(excerpt: Excerpt, covered: readonly Scored[]): Scored[] {
  return covered
    .filter(({ candidate, score }) => score >= ENOUGH && isQuestion(candidate))
    .flatMap(({ candidate: { stored, index }, score }) =>
      AFTER_QUESTION.map((sure, at) => ({ index: index + 1 + at, score: score * sure }))
        .filter(({ index }) => index < stored.sentences.length)
        .map(({ index, score }) => ({ candidate: candidateAt(excerpt, stored, index), score })),
    )
}

/** What is asked the reason of, told in one sentence and given its reason in the next. */
function reasons(excerpt: Excerpt, question: Question, covered: readonly Scored[]): Scored[] {
  if (question.type !== 'why') return []
  return covered
    .filter(({ candidate, score }) => score >= ENOUGH && !isQuestion(candidate) && fits(question, candidate) === 0)
    .flatMap(({ candidate, score }) => {
      const both = withReason(excerpt, question, candidate)
      return both ? [{ candidate: both, score: score * REASON_NEXT }] : []
    })
}

/** Of the same sentence the better score. */
function bestOfEach(all: readonly Scored[]): Scored[] {
  const best = new Map<string, Scored>()
  for (const one of all) {
    const key = `${one.candidate.stored.article.id} ${one.candidate.index}`
    if ((best.get(key)?.score ?? -1) < one.score) best.set(key, one)
  }
  return [...best.values()].sort((a, b) => b.score - a.score)
}

/** What the full text finds; once more, where the reports give names to those whom the question calls otherwise. */
async function findings(
  store: ReadStore,
  situation: string,
  text: string,
): Promise<{ parsed: Question; hits: readonly Hit[]; excerpt: Excerpt }> {
  const asked = parseQuestion(text)
  const first = await store.search(situation, searchWords(asked), CANDIDATES)
  const excerpt = await excerptOf(store, situation, first)
  const parsed = withBearers(asked, excerpt)
  if (parsed === asked) return { parsed, hits: first, excerpt }
  const hits = await store.search(situation, searchWords(parsed), CANDIDATES)
  return { parsed, hits, excerpt: await excerptOf(store, situation, hits) }
}

/** Answers to the questions that stand in one, as one view. */
function together(question: string, views: readonly AskView[]): AskView {
  const once = <T>(list: readonly T[], key: (one: T) => string): T[] =>
    [...new Map([...list].reverse().map((one) => [key(one), one])).values()].reverse()
  return {
    question,
    answers: once(
      views.flatMap(({ answers }) => answers),
      ({ article, start }) => `${article} ${start}`,
    ).slice(0, MOST_ANSWERS),
    nearest: [],
    articles: once(
      views.flatMap(({ articles }) => articles),
      ({ id }) => id,
    ),
  }
}

/**
 * Sentences of the reports that answer a question; none where they do not say. Where two questions are asked in one that
 * no sentence answers, those that answer either.
 *
 * @param question  in English, as a person would ask
 * @throws DossierError  when the store has no such situation
 */
export async function ask(store: ReadStore, situation: string, question: string): Promise<AskView> {
  if ((await store.progress(situation)).revision === 0) throw noSituation(situation)
  const whole = await askOne(store, situation, question)
  if (whole.answers.length > 0) return whole
  const views: AskView[] = []
  for (const part of partsOf(question)) views.push(await askOne(store, situation, part))
  return views.some(({ answers }) => answers.length > 0) ? together(question, views) : whole
}

async function askOne(store: ReadStore, situation: string, question: string): Promise<AskView> {
  const { parsed, hits, excerpt } = await findings(store, situation, question)
  const candidates = hits.map((hit) => candidate(excerpt, hit)).filter((one) => one !== null)
  const weight = weights(parsed, candidates, await store.sentences(situation))
  const covered = candidates.map((one): Scored => ({ candidate: one, score: coverage(parsed, weight, one) }))
  const alone = [...covered, ...afterQuestions(excerpt, covered)].map(({ candidate, score }) => ({
    candidate,
    score: score * fits(parsed, candidate),
  }))
  const isAnswered = alone.some(({ score }) => score >= ENOUGH)
  const scored = isAnswered ? alone : [...alone, ...reasons(excerpt, parsed, covered)]
  const best = once(bestOfEach(scored))
  const beside = ASKS_A_FACT.has(parsed.type) ? FACT_BESIDE_BEST : BESIDE_BEST
  const least = Math.max(ENOUGH, (best[0]?.score ?? 0) * beside)
  const found = best.filter(({ score }) => score >= least).slice(0, MOST_ANSWERS)
  const nearest = found.length ? [] : once(bestOfEach(covered)).filter(({ score }) => score >= NEAR)
  const shown = nearest.slice(0, MOST_NEAREST)
  const stands = await standing(
    store,
    situation,
    parsed,
    found.map(({ candidate }) => candidate),
  )
  const answers = stands.answers.slice(0, MOST_ANSWERS)
  // Those that stand in other reports have their statements there.
  const voices =
    stands.excerpt === null ? excerpt : { statement: new Map([...excerpt.statement, ...stands.excerpt.statement]) }
  const quoted = new Map([...answers, ...shown].map(({ candidate: { stored } }) => [stored.article.id, stored]))
  return {
    question,
    answers: answers.map(({ candidate, replacedBy }) => ({
      ...evidence(voices, candidate),
      statements: candidate.statements.map(({ id }) => id),
      replacedBy,
    })),
    nearest: shown.map(({ candidate }) => evidence(excerpt, candidate)),
    articles: [...quoted.values()].map(articleRef),
  }
}
