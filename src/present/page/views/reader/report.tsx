import { type MouseEvent, type ReactElement, useEffect, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { ReaderView, StatementView } from '../../../dossier/types.ts'
import { address, readSpan } from '../../data/routes.ts'
import { byId, type Relation } from '../../data/types.ts'
import { number } from '../../format/number.ts'
import { useKeys } from '../../keys/keys.ts'
import { useMedia } from '../../parts/hooks.ts'
import { KINDS, RELATION, RELATIONS } from '../../words.ts'
import { useChoice } from './choice.ts'
import { Footnotes } from './footnotes.tsx'
import { Head, Neighbours } from './head.tsx'
import { LowSheet } from './low-sheet.tsx'
import { Margin } from './margin.tsx'
import { OpenNote } from './note.tsx'
import { notesOf, readIn } from './notes.ts'
import { paragraphsOf } from './paragraphs.ts'
import { type Passage, passagesOf } from './passages.ts'
import { SelectionBar } from './selection.tsx'
import { SentenceSheet } from './sentence.tsx'
import { rolesOf, speakersOf } from './speakers.ts'
import { ParagraphOf } from './text.tsx'
import { Tools } from './tools.tsx'

interface Span {
  readonly start: number
  readonly end: number
}

const over = <T extends Span>(spans: readonly T[], span: Span): readonly T[] =>
  spans.filter(({ start, end }) => start < span.end && end > span.start)

/** The text in paragraphs, each with the passages and speakers in it; kept while the report is the same. */
function useLayout(view: ReaderView, statements: readonly StatementView[]) {
  return useMemo(() => {
    const passages = passagesOf(view)
    const roles = rolesOf(statements)
    const paragraphs = paragraphsOf(view.text, view.headings, view.sentences).map((paragraph) => ({
      paragraph,
      passages: over(passages, paragraph),
      speakers: speakersOf(paragraph, statements, roles),
    }))
    return { passages, paragraphs }
  }, [view, statements])
}

/** Brings the chosen words into sight where they are not: on a phone above the sheet, else in the upper third. */
function useInSight(chosen: Span | null, narrow: boolean): void {
  const key = chosen === null ? null : chosen.start
  useEffect(() => {
    if (key === null) return
    const words = document.querySelector(`[data-o="${key}"]`)
    const top = words?.getBoundingClientRect().top
    if (top === undefined) return
    const [low, high] = narrow ? [70, innerHeight * 0.36] : [110, innerHeight - 160]
    if (top >= low && top <= high) return
    scrollTo({ top: top + scrollY - innerHeight * 0.28 })
  }, [key, narrow])
}

function Totals({ passages, go }: { passages: readonly Passage[]; go: (relation: Relation) => void }): ReactElement {
  const counts = RELATIONS.map((relation) => ({
    relation,
    all: new Set(
      passages.flatMap(({ points }) => points.filter((one) => one.relation === relation)).map(({ id }) => id),
    ).size,
  })).filter(({ all }) => all > 0)
  if (counts.length === 0) return <p className="fine">No other report speaks of this text yet.</p>
  return (
    <p className="fine totals">
      {counts.map(({ relation, all }) => (
        <button key={relation} type="button" className="link" onClick={() => go(relation)}>
          {number(all)} {all === 1 ? RELATION[relation].word : RELATION[relation].many}
        </button>
      ))}
    </p>
  )
}

export function Report({ situation, view }: { situation: string; view: ReaderView }): ReactElement {
  const { article, text } = view
  const { chosen, kinds, weak, choose, toggle, toggleWeak } = useChoice()
  const sure = useMemo(() => view.statements.filter(({ grade }) => grade !== 'weak'), [view])
  const statements = weak ? view.statements : sure
  const weakOnes = view.statements.length - sure.length
  const { passages, paragraphs } = useLayout(view, statements)
  const narrow = useMedia('(max-width: 700px)')
  const txt = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()
  const articles = useMemo(() => byId(view.articles), [view])
  const tints = useMemo(() => statements.filter(({ kind }) => kinds.has(kind)), [statements, kinds])
  const tintsIn = useMemo(
    () => (tints.length === 0 ? [] : paragraphs.map(({ paragraph }) => over(tints, paragraph))),
    [tints, paragraphs],
  )
  const notes = useMemo(() => notesOf(passages, tints, chosen), [passages, tints, chosen])
  const [sentence, setSentence] = useState<number | null>(null)
  useInSight(chosen, narrow)

  const key = chosen === null ? null : `${chosen.start}-${chosen.end}`
  const current = passages.findIndex((passage) => passage.key === key)
  const stop = passages[Math.max(0, current)]?.key ?? null
  const focus = (passage: Passage | undefined): boolean => {
    if (passage === undefined) return false
    choose(passage)
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-stop][data-passage="${passage.key}"]`)?.focus({ preventScroll: true }),
    )
    return true
  }
  const after = chosen === null ? -1 : chosen.start
  const next = (of: readonly Passage[]): Passage | undefined =>
    of.find(({ start, key: one }) => (start > after || (start === after && one !== key)) && start >= after)
  const open = (id: string | null): boolean => {
    if (id !== null) navigate(address(situation, 'reader', id))
    return id !== null
  }
  /** Where the sentence meant begins or what it holds: the chosen words, else the paragraph with the focus, else the first. */
  const meant = (): number =>
    chosen?.start ??
    Number(document.activeElement?.closest<HTMLElement>('[data-p]')?.dataset.p ?? paragraphs[0]?.paragraph.start ?? 0)
  useKeys({
    i: () => article.analysed && (setSentence(meant()), true),
    n: () => focus(current >= 0 ? passages[current + 1] : next(passages)),
    p: () => focus(current >= 0 ? passages[current - 1] : passages.findLast(({ start }) => start < after)),
    '[': () => open(view.previous),
    ']': () => open(view.next),
    escape: () => {
      if (chosen !== null) choose(null)
      else if (kinds.size > 0) toggle(null)
      else return false
      return true
    },
    enter: ({ target }) => {
      const element = target as HTMLElement
      const passage = readSpan(element.dataset.passage ?? null)
      const paragraph = paragraphs.find(({ paragraph: { start } }) => String(start) === element.dataset.p)?.paragraph
      const span = passage ?? paragraph
      if (span === undefined) return false
      choose(`${span.start}-${span.end}` === key ? null : { start: span.start, end: span.end })
      return true
    },
    ' ': ({ target }) => {
      const passage = readSpan((target as HTMLElement).dataset.passage ?? null)
      if (passage === null) return false
      choose(passage)
      return true
    },
    '0': () => toggle(null),
    w: () => weakOnes > 0 && (toggleWeak(), true),
    ...Object.fromEntries(KINDS.map(({ kind, key }) => [key, () => toggle(kind)])),
  })

  const onClick = ({ target }: MouseEvent): void => {
    if (getSelection()?.isCollapsed === false) return
    const element = target as HTMLElement
    const span =
      readSpan(element.closest<HTMLElement>('[data-passage]')?.dataset.passage ?? null) ??
      readSpan(element.closest<HTMLElement>('[data-span]')?.dataset.span ?? null)
    if (span !== null) choose(`${span.start}-${span.end}` === key ? null : span)
  }

  const note =
    chosen === null ? null : (
      <OpenNote
        situation={situation}
        article={article.id}
        articles={articles}
        span={chosen}
        words={text.slice(chosen.start, chosen.end)}
        points={passages[current]?.points ?? []}
        statements={readIn(statements, chosen)}
        grammar={article.analysed ? () => setSentence(chosen.start) : null}
      />
    )
  return (
    <div className={note === null ? 'rd' : 'rd with-note'}>
      <Neighbours situation={situation} view={view} />
      <Head situation={situation} view={view} />
      <div className="rd-side-head no-print">
        <h2>What other reports say of this</h2>
        <Totals
          passages={passages}
          go={(relation) => {
            const of = passages.filter(({ points }) => points.some((point) => point.relation === relation))
            focus(next(of) ?? of[0])
          }}
        />
      </div>
      {article.analysed && (
        <Tools
          statements={statements}
          kinds={kinds}
          toggle={toggle}
          weak={{ all: weakOnes, shown: weak, toggle: toggleWeak }}
        />
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: clicks are those of the passages within */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter and Space are in the key map */}
      <div className="txt" ref={txt} onClick={onClick} lang={article.language ?? undefined}>
        {paragraphs.map(({ paragraph, passages: mine, speakers }, index) => (
          <ParagraphOf
            key={paragraph.start}
            text={text}
            paragraph={paragraph}
            passages={mine}
            tints={tintsIn[index] ?? NO_TINTS}
            chosen={chosen !== null && over([chosen], paragraph).length > 0 ? chosen : null}
            speakers={speakers}
            stop={mine.some((one) => one.key === stop) ? stop : null}
          />
        ))}
      </div>
      <Footnotes passages={passages} article={article.id} articles={articles} />
      {!narrow && (
        <aside className="margin no-print" aria-label="What other reports say">
          <Margin notes={notes} article={article.id} articles={articles} choose={choose} open={note} />
        </aside>
      )}
      <div className="tie no-print" hidden />
      <SelectionBar text={txt} choose={choose} />
      {narrow && note !== null && sentence === null && (
        <LowSheet key={key} title="What other reports say" shut={() => choose(null)}>
          {note}
        </LowSheet>
      )}
      {sentence !== null && (
        <SentenceSheet
          situation={situation}
          id={article.id}
          at={sentence}
          go={setSentence}
          shut={() => setSentence(null)}
        />
      )}
    </div>
  )
}

const NO_TINTS: readonly never[] = []
