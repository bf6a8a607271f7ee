import type { ReactElement } from 'react'
import { Link } from 'react-router'
import type { Evidence as EvidenceOf } from '../../dossier/types.ts'
import { toWords } from '../data/routes.ts'
import type { Articles, SpeakerKind } from '../data/types.ts'
import { shortWithDate } from '../format/article.ts'
import { Chain } from './chain.tsx'
import { isWhole, shownSentence } from './sentence.ts'

interface Props {
  readonly situation: string
  readonly evidence: EvidenceOf
  readonly articles: Articles
  /** Kinds of the names in the chain, where they are known. */
  readonly kinds?: ReadonlyMap<string, SpeakerKind> | undefined
  /** No marks for sentences that answer nothing; `whole` marks also where the exact words are all of the sentence. */
  readonly marked?: boolean | 'whole'
}

/** One sentence of one report with its exact words marked; below, who says it and where. */
export function Evidence({ situation, evidence, articles, kinds, marked = true }: Props): ReactElement {
  const { before, exact, after, cutBefore, cutAfter } = shownSentence(evidence)
  const ref = articles.get(evidence.article)
  // A sentence that begins or ends with a quotation mark has marks enough.
  const isQuoted = /^\p{Quotation_Mark}|\p{Quotation_Mark}$/u.test(`${before}${exact}${after}`)
  const [open, close] = isQuoted ? ['', ''] : ['“', '”']
  const where = ref === undefined ? 'the report' : shortWithDate(ref)
  return (
    <blockquote className="ev" data-part>
      <p className="q">
        {open}
        {cutBefore && '… '}
        {before}
        {marked === 'whole' || (marked && !isWhole(evidence)) ? <mark className="x">{exact}</mark> : exact}
        {after}
        {cutAfter && ' …'}
        {close}
      </p>
      <div className="by">
        <Chain names={evidence.chain} kinds={kinds} />
        {evidence.chain.length > 0 && <span aria-hidden="true">·</span>}
        <Link to={toWords(situation, evidence)} data-sentence>
          {where}
        </Link>
        {ref?.copyOf != null && <span>repeats another report</span>}
      </div>
    </blockquote>
  )
}

/** Kinds by name, as the point's origins tell them. */
export const kindsOf = (
  accounts: readonly { readonly origins: readonly { readonly name: string; readonly kind: SpeakerKind }[] }[],
): ReadonlyMap<string, SpeakerKind> =>
  new Map(accounts.flatMap(({ origins }) => origins.map(({ name, kind }) => [name, kind] as const)))
