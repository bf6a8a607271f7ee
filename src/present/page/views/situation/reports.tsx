import type { ReactElement } from 'react'
import { Link } from 'react-router'
import type { ArticleRef } from '../../../dossier/types.ts'
import { address } from '../../data/routes.ts'
import { type Articles, byId } from '../../data/types.ts'
import { languageOf, repeats, titleOf } from '../../format/article.ts'
import { dateWords } from '../../format/date.ts'
import { VirtualList } from '../../parts/virtual-list.tsx'
import { TEXT } from '../../words.ts'

/** Outlet, writers, date; then whether it repeats another, or was kept without being analysed. */
export function reportFacts(ref: ArticleRef, articles: Articles): string {
  const of = ref.copyOf === null ? undefined : articles.get(ref.copyOf)
  return [
    ref.title === null ? null : ref.outlet,
    ...ref.byline,
    ref.published === null ? TEXT.undated : dateWords(ref.published),
    of === undefined ? null : repeats(ref, of),
    ref.analysed ? null : `kept and shown; not analysed: ${languageOf(ref.language)}`,
  ]
    .filter((part) => part !== null && part !== '')
    .join(' · ')
}

const Report = ({
  situation,
  report,
  articles,
}: {
  situation: string
  report: ArticleRef
  articles: Articles
}): ReactElement => (
  <>
    <Link to={address(situation, 'reader', report.id)} data-row>
      {titleOf(report)}
    </Link>
    <p className="fine">{reportFacts(report, articles)}</p>
  </>
)

/** All reports, each a headline that opens the reader. */
export function Reports({ situation, list }: { situation: string; list: readonly ArticleRef[] }): ReactElement {
  const articles = byId(list)
  return (
    <VirtualList
      className="reps wide"
      items={list}
      size={58}
      keyOf={({ id }) => id}
      render={(report) => <Report situation={situation} report={report} articles={articles} />}
    />
  )
}

export const Latest = ({
  situation,
  list,
  articles,
}: {
  situation: string
  list: readonly ArticleRef[]
  articles: Articles
}): ReactElement => (
  <ul className="reps">
    {list.map((report) => (
      <li key={report.id}>
        <Report situation={situation} report={report} articles={articles} />
      </li>
    ))}
  </ul>
)
