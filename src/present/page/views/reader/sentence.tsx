import type { ReactElement, ReactNode } from 'react'
import type { ClauseView, SentenceView, WordView } from '../../../dossier/types.ts'
import { useSentence } from '../../data/queries.ts'
import { useKeys } from '../../keys/keys.ts'
import { Icon } from '../../parts/icon.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { Loaded } from '../../parts/states.tsx'
import { ATTITUDE, FACTUALITY, LINK, NAME, PART, UPOS } from '../../words.ts'
import { arcsOf } from './arcs.ts'
import './sentence.css'

/** Height of a row in pixels, the same in `sentence.css`. */
const ROW = 30
const WIDEST_STEP = 9
const WIDEST = 96

/** Arcs from heads to what depends on them, beside the rows of the words; the dot is the end that depends. */
function Arcs({ words }: { words: readonly WordView[] }): ReactElement {
  const arcs = arcsOf(words.map(({ head }) => head))
  const levels = arcs.reduce((most, { level }) => Math.max(most, level), 1)
  const step = Math.min(WIDEST_STEP, WIDEST / levels)
  const width = Math.ceil(step * levels) + 8
  const height = words.length * ROW
  // Heads are left a little above or below the middle, so that arcs do not run into the dot of the word's own.
  const line = (word: number, other: number): number => (word + 0.5) * ROW + Math.sign(other - word) * 4
  return (
    <svg className="arcs" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {arcs.map(({ word, head, level }) => {
        const x = width - 6 - step * level
        const [y, above] = [(word + 0.5) * ROW, line(head, word)]
        return (
          <g key={word}>
            <path
              d={`M${width} ${above}H${x + 3}Q${x} ${above} ${x} ${above + Math.sign(y - above) * 3}V${y - Math.sign(y - above) * 3}Q${x} ${y} ${x + 3} ${y}H${width - 4}`}
            />
            <circle cx={width - 4} cy={y} r="2.200" />
          </g>
        )
      })}
    </svg>
  )
}

function Words({ view }: { view: SentenceView }): ReactElement {
  const { text, words, start } = view
  const form = (word: WordView): string => text.slice(word.start - start, word.end - start)
  return (
    <div className="gram">
      <Arcs words={words} />
      <table>
        <thead className="sr">
          <tr>
            <th scope="col">Word</th>
            <th scope="col">Part of speech</th>
            <th scope="col">What it is to which word</th>
          </tr>
        </thead>
        <tbody>
          {words.map((word) => {
            const { lemma, upos, xpos, relation, head } = word
            const isOther = lemma.toLowerCase() !== form(word).toLowerCase()
            return (
              <tr key={word.start}>
                <th scope="row" title={form(word)}>
                  {form(word)}
                  {isOther && <i> {lemma}</i>}
                </th>
                <td title={`${upos} ${xpos}`}>
                  {UPOS[upos]} <span className="code">{xpos}</span>
                </td>
                <td>
                  <span className="code">{relation}</span>
                  {head !== null && <> of {form(words[head]!)}</>}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** A titled list; nothing where there is nothing to list. */
const Part = ({ title, all }: { title: string; all: readonly ReactNode[] }): ReactElement | null =>
  all.length === 0 ? null : (
    <section className="gram-part">
      <h3>{title}</h3>
      <ul>
        {all.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn once
          <li key={index}>{one}</li>
        ))}
      </ul>
    </section>
  )

/** Who does what, and whether it is so: "resign did or does not happen; who or what Ida Lund". */
const ClauseLine = ({ clause }: { clause: ClauseView }): ReactElement => {
  const { lemma, factuality, parts, perspective } = clause
  return (
    <>
      <b>{lemma}</b> {FACTUALITY[factuality]}
      {perspective !== null && (
        <>
          , as {ATTITUDE[perspective.attitude]}
          {perspective.holder !== null && <> by {perspective.holder}</>}
        </>
      )}
      {parts.map(({ role, text }) => (
        <span key={`${role} ${text}`}>
          ; <span className="code">{PART[role]}</span> {text}
        </span>
      ))}
    </>
  )
}

function Understood({ view, go }: { view: SentenceView; go: (at: number) => void }): ReactElement {
  const { text, start, names, mentions, clauses, previous, next } = view
  const words = (span: { start: number; end: number }): string => text.slice(span.start - start, span.end - start)
  const step = (to: number | null): boolean => {
    if (to !== null) go(to)
    return to !== null
  }
  useKeys({ p: () => step(previous), n: () => step(next) })
  return (
    <>
      <p className="q">{text}</p>
      <Words view={view} />
      <Part title="Clauses" all={clauses.map((clause) => <ClauseLine key={clause.start} clause={clause} />)} />
      <Part
        title="Names"
        all={names.map((name) => (
          <>
            <b>{words(name)}</b> {NAME[name.type]}
            {name.title !== null && <>, {name.title}</>}
          </>
        ))}
      />
      <Part
        title="Goes back to"
        all={mentions.flatMap((mention) =>
          mention.of === null || mention.reason === null
            ? []
            : [
                <>
                  <b>{words(mention)}</b> to <b>{mention.of.text}</b>: {LINK[mention.reason]}
                </>,
              ],
        )}
      />
      <nav className="gram-nav" aria-label="Sentences">
        <button
          type="button"
          className="btn bare sm"
          disabled={previous === null}
          onClick={() => step(previous)}
          title="Key p"
        >
          <Icon name="left" />
          Sentence before
        </button>
        <button type="button" className="btn bare sm" disabled={next === null} onClick={() => step(next)} title="Key n">
          Sentence after
          <Icon name="right" />
        </button>
      </nav>
    </>
  )
}

interface Props {
  readonly situation: string
  /** The report. */
  readonly id: string
  /** Offset in its text of the sentence shown. */
  readonly at: number
  readonly go: (at: number) => void
  readonly shut: () => void
}

/** How a sentence was understood: its words in their tree, names, and what goes back to what. */
export function SentenceSheet({ situation, id, at, go, shut }: Props): ReactElement {
  const query = useSentence(situation, id, at)
  return (
    <Sheet title="How the sentence was read" shut={shut}>
      <Loaded query={query}>{(view) => <Understood view={view} go={go} />}</Loaded>
    </Sheet>
  )
}
