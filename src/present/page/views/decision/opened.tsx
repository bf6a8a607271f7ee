import { type ReactElement, useState } from 'react'
import { Link } from 'react-router'
import type { ClaimView, Evidence as EvidenceOf, OptionView, StepView } from '../../../dossier/types.ts'
import { address, toWords } from '../../data/routes.ts'
import type { Articles } from '../../data/types.ts'
import { shortOf } from '../../format/article.ts'
import { dateWords } from '../../format/date.ts'
import { count } from '../../format/number.ts'
import { Evidence } from '../../parts/evidence.tsx'
import { RelationLabel } from '../../parts/relation.tsx'
import { TEXT } from '../../words.ts'
import { onePerReport, SIGN, STATUS } from './words.ts'

interface Props {
  readonly situation: string
  readonly option: OptionView
  readonly articles: Articles
}

const MOST_STEPS = 6
const MOST_CLAIMS = 8

/** Reports that say it, each a way to its words. */
const Where = ({
  situation,
  evidence,
  articles,
}: {
  situation: string
  evidence: readonly EvidenceOf[]
  articles: Articles
}): ReactElement => (
  <>
    {evidence.map((one, index) => {
      const ref = articles.get(one.article)
      return (
        <span key={`${one.article} ${one.start}`}>
          {index > 0 && ', '}
          <Link to={toWords(situation, one)} data-sentence>
            {ref === undefined ? 'the report' : shortOf(ref)}
          </Link>
        </span>
      )
    })}
  </>
)

function Step({ situation, step, articles }: { situation: string; step: StepView; articles: Articles }): ReactElement {
  const [first, ...rest] = step.evidence
  const others = onePerReport(rest.filter(({ article }) => article !== first?.article))
  return (
    <li data-part>
      <span className="d">
        {step.date === null ? TEXT.undated : dateWords(step.date)}
        <b>{STATUS[step.status]}</b>
      </span>
      <div>
        {first !== undefined && <Evidence situation={situation} evidence={first} articles={articles} />}
        {others.length > 0 && (
          <p className="fine">
            also in <Where situation={situation} evidence={others} articles={articles} />
          </p>
        )}
      </div>
    </li>
  )
}

function History({ situation, option: { steps, contested }, articles }: Props): ReactElement {
  const [all, setAll] = useState(false)
  const shown = all ? steps : steps.slice(0, MOST_STEPS)
  return (
    <section>
      <h2>How it moved</h2>
      <ol className="hist">
        {shown.map((step) => (
          <Step
            key={`${step.status} ${step.date} ${step.evidence[0]?.article} ${step.evidence[0]?.start}`}
            situation={situation}
            step={step}
            articles={articles}
          />
        ))}
      </ol>
      {contested.map(({ id, question, relation }) => (
        <p key={id} className="contested">
          <RelationLabel relation={relation} />
          <Link to={address(situation, 'points', id)}>{question}</Link>
        </p>
      ))}
      {steps.length > shown.length && (
        <button type="button" className="btn sm" onClick={() => setAll(true)}>
          {count(steps.length - shown.length, 'more step')}
        </button>
      )}
    </section>
  )
}

function Claim({
  situation,
  claim,
  articles,
}: {
  situation: string
  claim: ClaimView
  articles: Articles
}): ReactElement {
  const { side, words, claimedBy, evidence } = claim
  const [first] = evidence
  return (
    <li data-part>
      <span className="sg" aria-hidden="true">
        {SIGN[side]}
      </span>
      <span>
        <span className="w">
          {first === undefined ? (
            words
          ) : (
            <Link className="plain" to={toWords(situation, first)} data-sentence>
              {words}
            </Link>
          )}
        </span>
        <span className="fine">
          {claimedBy !== null && `according to ${claimedBy}, in `}
          <Where situation={situation} evidence={evidence} articles={articles} />
        </span>
      </span>
    </li>
  )
}

const Claims = ({ situation, option: { claims }, articles }: Props): ReactElement => (
  <section>
    <h2>What it would do, as claimed</h2>
    {claims.length === 0 ? (
      <p className="quiet">No report says what it would do.</p>
    ) : (
      <ul className="eff">
        {claims.slice(0, MOST_CLAIMS).map((claim) => (
          <Claim
            key={`${claim.side} ${claim.outcome} ${claim.claimedBy}`}
            situation={situation}
            claim={claim}
            articles={articles}
          />
        ))}
      </ul>
    )}
    {claims.length > MOST_CLAIMS && <p className="fine">{count(claims.length - MOST_CLAIMS, 'more claim')}</p>}
  </section>
)

const Bounds = ({ situation, option: { norms, precedents }, articles }: Props): ReactElement => (
  <section>
    <h2>What laws and orders say</h2>
    {norms.length === 0 && <p className="quiet">The reports name no law that allows or forbids it.</p>}
    {norms.map(({ norm, says, hedge, claimedBy, evidence }) =>
      evidence[0] === undefined ? null : (
        <div key={`${norm} ${says} ${evidence[0].article} ${evidence[0].start}`} className="norm">
          <p className="fine">
            {norm} <b>{says}</b>
            {hedge !== null && ` (“${hedge}”)`}
            {claimedBy !== null && `, according to ${claimedBy}`}
          </p>
          <Evidence situation={situation} evidence={evidence[0]} articles={articles} />
        </div>
      ),
    )}
    {precedents.length > 0 && <h2>Earlier cases</h2>}
    {precedents.map(({ date, evidence }) => (
      <div key={`${evidence.article} ${evidence.start}`} className="norm">
        {!evidence.exact.includes(date.slice(0, 3)) && <p className="fine">{dateWords(date)}</p>}
        <Evidence situation={situation} evidence={evidence} articles={articles} />
      </div>
    ))}
  </section>
)

/** An opened option: how it moved, what it would do, what bounds it. */
export const Opened = (props: Props): ReactElement => (
  <div className="od">
    <History {...props} />
    <Claims {...props} />
    <Bounds {...props} />
  </div>
)
