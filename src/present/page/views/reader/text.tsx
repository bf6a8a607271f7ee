import { memo, type ReactElement, type ReactNode } from 'react'
import type { StatementView } from '../../../dossier/types.ts'
import { count } from '../../format/number.ts'
import { Icon } from '../../parts/icon.tsx'
import { KINDS, RELATION } from '../../words.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Passage } from './passages.ts'
import { type Run, runsOf, type Segment, segmentsOf } from './segments.ts'
import type { Speakers } from './speakers.ts'

const familyOf = new Map(KINDS.map((kind) => [kind.kind, kind]))

/** The words themselves: one text node, and the offset from which a selection counts. */
const Words = ({ text, segment }: { text: string; segment: Segment }): ReactElement => (
  <span data-o={segment.start} className={segment.chosen ? 'x' : undefined}>
    {text.slice(segment.start, segment.end)}
  </span>
)

/** Words with the tint of the shortest statement over them; each statement's glyph stands before its first word. */
function Tinted({ text, segment }: { text: string; segment: Segment }): ReactElement {
  const [inner] = segment.tints
  const kind = inner === undefined ? undefined : familyOf.get(inner.kind)
  if (kind === undefined) return <Words text={text} segment={segment} />
  const begins = segment.tints.filter(({ start }) => start === segment.start)
  return (
    <mark
      className={`k ${kind.family}${inner?.grade === 'weak' ? ' weak' : ''}`}
      data-span={`${inner?.start}-${inner?.end}`}
    >
      {begins.toReversed().map((one) => (
        <span key={one.id} className={`kg ${familyOf.get(one.kind)?.family}`}>
          <span className="sr">{familyOf.get(one.kind)?.one}: </span>
          <Icon name={one.kind} />
          {/* No line breaks between the glyph and its word. */}
          {'\u2060'}
        </span>
      ))}
      <Words text={text} segment={segment} />
    </mark>
  )
}

function PassageRun({
  text,
  run,
  stop,
  current,
}: {
  text: string
  run: Run & { passage: Passage }
  stop: boolean
  current: boolean
}): ReactElement {
  const { passage, segments } = run
  const first = segments[0]?.start === passage.start
  const inner = segments.map((segment) => <Tinted key={segment.start} text={text} segment={segment} />)
  const className = `s ${passage.relation}`
  // A passage that a shorter one interrupts goes on as plain words: the keyboard stops at its first run alone.
  if (!first) {
    return (
      <span className={className} data-passage={passage.key} data-current={current || undefined}>
        {inner}
      </span>
    )
  }
  const accounts = passage.points.reduce((sum, point) => sum + point.accounts.length, 0)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a native button cannot break over lines
    <span
      className={className}
      role="button"
      tabIndex={stop ? 0 : -1}
      data-passage={passage.key}
      data-current={current || undefined}
      data-stop
      aria-pressed={current}
      aria-label={`${text.slice(passage.start, passage.end)}, ${RELATION[passage.relation].word}, ${count(accounts, 'account')}`}
    >
      {inner}
      <sup className="print-only">{passage.number}</sup>
    </span>
  )
}

const Who = ({ speakers }: { speakers: Speakers }): ReactElement => (
  <div className={`who ${speakers.kind}`}>
    <span className="sr">Speaks here: </span>
    <b>{speakers.name}</b>
    {speakers.facts.map((fact) => (
      <span key={fact}>{fact}</span>
    ))}
  </div>
)

interface Props {
  readonly text: string
  readonly paragraph: Paragraph
  readonly passages: readonly Passage[]
  readonly tints: readonly StatementView[]
  readonly chosen: { readonly start: number; readonly end: number } | null
  readonly speakers: Speakers | null
  /** Key of the passage at which the keyboard stops; null where it is none of this paragraph. */
  readonly stop: string | null
}

/** One paragraph: the words, underlined where other reports speak of them; left of it, who speaks. */
export const ParagraphOf = memo(({ text, paragraph, passages, tints, chosen, speakers, stop }: Props): ReactElement => {
  const key = chosen === null ? null : `${chosen.start}-${chosen.end}`
  const runs: ReactNode = runsOf(segmentsOf(paragraph, passages, tints, chosen)).map((run) => {
    const { passage } = run
    const at = run.segments[0]?.start
    return passage === null ? (
      run.segments.map((segment) => <Tinted key={segment.start} text={text} segment={segment} />)
    ) : (
      <PassageRun
        key={at}
        text={text}
        run={{ ...run, passage }}
        stop={passage.key === stop}
        current={passage.key === key}
      />
    )
  })
  const Tag = paragraph.heading ? 'h2' : 'p'
  return (
    <div className="p">
      {speakers === null ? <div /> : <Who speakers={speakers} />}
      <Tag className={paragraph.heading ? 'head' : undefined} data-row data-p={paragraph.start} tabIndex={-1}>
        {runs}
      </Tag>
    </div>
  )
})
ParagraphOf.displayName = 'ParagraphOf'
