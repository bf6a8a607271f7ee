import type { ReactElement } from 'react'
import { Link } from 'react-router'
import type { OptionView, StepView } from '../../../dossier/types.ts'
import { toWords } from '../../data/routes.ts'
import type { Articles } from '../../data/types.ts'
import { shortOf } from '../../format/article.ts'
import { dateWords } from '../../format/date.ts'
import { Icon } from '../../parts/icon.tsx'
import { TEXT } from '../../words.ts'
import { Opened } from './opened.tsx'
import { rungsOf } from './rungs.ts'
import { onePerReport, RUNGS, STATUS, titled } from './words.ts'

const MOST_SHOWN = 3

interface Props {
  readonly situation: string
  readonly options: readonly OptionView[]
  readonly articles: Articles
  readonly open: string | null
  readonly toggle: (id: string) => void
}

/** When and where a rung is told: days, then reports, each a way to its words. */
function Told({
  situation,
  steps,
  articles,
}: {
  situation: string
  steps: readonly StepView[]
  articles: Articles
}): ReactElement {
  const days = [...new Set(steps.map(({ date }) => (date === null ? TEXT.undated : dateWords(date))))]
  const byReport = onePerReport(steps.flatMap(({ evidence }) => evidence))
  const shown = byReport.slice(0, MOST_SHOWN)
  return (
    <>
      <b>
        {days.slice(0, MOST_SHOWN).join(', ')}
        {days.length > MOST_SHOWN && ' …'}
      </b>
      <span className="in">
        {shown.map((one) => {
          const ref = articles.get(one.article)
          return (
            <span key={one.article}>
              <Link to={toWords(situation, one)} data-sentence>
                {ref === undefined ? 'the report' : shortOf(ref)}
              </Link>
            </span>
          )
        })}
        {byReport.length > shown.length && <span>and {byReport.length - shown.length} more</span>}
      </span>
    </>
  )
}

function Line({
  situation,
  option,
  articles,
  open,
  toggle,
}: Omit<Props, 'options'> & { option: OptionView }): ReactElement {
  const { rungs, left } = rungsOf(option)
  const isOpen = option.id === open
  return (
    <>
      <tr className={isOpen ? 'sel' : undefined} data-part>
        <th scope="row">
          <button type="button" className="ask" aria-expanded={isOpen} data-row onClick={() => toggle(option.id)}>
            {titled(option.label)}
          </button>
          {option.isUnderWay && <span className="fine">weighed by most reports</span>}
        </th>
        {rungs.map(({ status, state, steps }, index) => (
          <td key={status} className={`${steps.length > 0 ? 'has' : ''} ${index === rungs.length - 1 ? 'last' : ''}`}>
            <span className={`rung ${state}`} />
            {steps.length > 0 && (
              <>
                <span className="on">
                  {STATUS[status]}
                  {state === 'now' && <span className="sr"> (the furthest step)</span>}
                </span>
                <Told situation={situation} steps={steps} articles={articles} />
              </>
            )}
          </td>
        ))}
        <td className={`off ${left.length > 0 ? 'has' : ''}`}>
          {left.length > 0 && (
            <>
              <span className="gone">
                <Icon name="close" />
                {[...new Set(left.map(({ status }) => STATUS[status]))].join(', ')}
              </span>
              <Told situation={situation} steps={left} articles={articles} />
            </>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr className="opn">
          <td colSpan={RUNGS.length + 2}>
            <Opened situation={situation} option={option} articles={articles} />
          </td>
        </tr>
      )}
    </>
  )
}

/** Each option on its rungs: the large disc is the furthest step that a report names. */
export const Ladder = ({ options, ...rest }: Props): ReactElement => (
  <table className="lt" aria-label="Options and how far each has come">
    <colgroup>
      <col className="o" />
      <col span={RUNGS.length} />
      <col className="l" />
    </colgroup>
    <thead>
      <tr>
        <th scope="col">Option</th>
        {RUNGS.map((status) => (
          <th key={status} scope="col">
            {STATUS[status]}
          </th>
        ))}
        <th scope="col" className="off">
          left the ladder
        </th>
      </tr>
    </thead>
    <tbody>
      {options.map((option) => (
        <Line key={option.id} option={option} {...rest} />
      ))}
    </tbody>
  </table>
)
