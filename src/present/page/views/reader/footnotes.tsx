import type { ReactElement } from 'react'
import type { Articles } from '../../data/types.ts'
import { shortWithDate } from '../../format/article.ts'
import { RELATION } from '../../words.ts'
import type { Passage } from './passages.ts'

/** On paper the notes follow the text, by number. */
export const Footnotes = ({
  passages,
  article,
  articles,
}: {
  passages: readonly Passage[]
  article: string
  articles: Articles
}): ReactElement | null =>
  passages.length === 0 ? null : (
    <ol className="print-only footnotes">
      {passages.map(({ key, points }) => (
        <li key={key}>
          {points.map(({ id, question, relation, accounts }) => (
            <p key={id}>
              {question} {RELATION[relation].word}:{' '}
              {accounts
                .map(({ answer, evidence }) => {
                  const others = [...new Set(evidence.map((one) => one.article))].filter((one) => one !== article)
                  const from = others.map((one) => articles.get(one)).filter((ref) => ref !== undefined)
                  return `${answer}${from.length > 0 ? ` (${from.map(shortWithDate).join('; ')})` : ''}`
                })
                .join(' / ')}
            </p>
          ))}
        </li>
      ))}
    </ol>
  )
