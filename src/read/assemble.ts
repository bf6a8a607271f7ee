import type { Article } from '../model/article.ts'
import type { Notice } from '../model/notice.ts'
import { publicationDate } from './dates/publication.ts'
import type { Block, Draft } from './draft.ts'
import { withoutFurniture } from './furniture/index.ts'
import { readTail } from './furniture/tail.ts'
import { contradictions } from './head/contradictions.ts'
import { type Head, readHead } from './head/index.ts'
import { isHeading } from './headings.ts'
import { articleId } from './identity.ts'
import { languageOf } from './language.ts'
import { failure } from './notices.ts'
import type { SourceRef } from './source.ts'

/** Makes the article of a draft: head and tail off, paragraphs joined, headings marked. */
export function assemble(
  { blocks, given, notices }: Draft,
  source: SourceRef,
): { articles: Article[]; notices: Notice[] } {
  const head = unlessAll(readHead(blocks, given), blocks)
  const tail = readTail(blocks)
  const body = withoutFurniture(
    blocks.filter((_, index) => !head.taken.has(index) && blocks[index]!.text !== head.title),
  )
  const { text, headings } = joinBlocks(body)
  if (text === '') {
    const none = failure({
      code: 'read/no-text',
      source: source.name,
      message: 'No report text was found: only headings, links or page furniture, or nothing at all.',
      advice: 'Save the report itself, for instance as plain text, and read that.',
    })
    return { articles: [], notices: [...notices, none] }
  }
  const dated = publicationDate(head, { blocks, copyrightYear: tail.year, name: source.name })
  const article: Article = {
    ...bareArticle(source, text),
    title: head.title,
    published: dated.published,
    outlet: head.outlet ?? tail.outlet,
    byline: head.byline !== null && head.byline.length > 0 ? head.byline : tail.names,
    headings,
  }
  const known = new Set(notices.map(({ code }) => code))
  // A page whose dates differ among themselves, or that only says when it was changed, has been told already.
  const isTold = known.has('read/dates-differ') || known.has('read/only-update-date')
  const doubts = contradictions(given, head, source.name).filter(({ code }) => code !== 'read/dates-differ' || !isTold)
  return { articles: [article], notices: [...notices, ...dated.notices, ...doubts] }
}

/** An article of which nothing but the text is known. */
export function bareArticle({ kind, name }: SourceRef, text: string): Article {
  return {
    id: articleId(name, text),
    source: kind === 'url' ? { url: name } : { file: name },
    title: null,
    published: null,
    outlet: null,
    byline: [],
    language: languageOf(text),
    text,
    headings: [],
    copyOf: null,
  }
}

/** The head; where a single sentence is all there is, it is the report and no headline. */
function unlessAll(head: Head, blocks: readonly Block[]): Head {
  const at = blocks.findIndex(({ text }) => text === head.title)
  const isAll = blocks.every((_, index) => index === at || head.taken.has(index))
  if (head.title === null || at < 0 || !isAll || !/[.!?]["'”’]?$/.test(head.title)) return head
  return { ...head, title: null, taken: new Set([...head.taken].filter((index) => index !== at)) }
}

/** Text of the blocks with a blank line between them, and where its headings stand. */
function joinBlocks(blocks: readonly Block[]): Pick<Article, 'text' | 'headings'> {
  const headings: { start: number; end: number }[] = []
  const parts: string[] = []
  let start = 0
  blocks.forEach((block, index) => {
    if (isHeading(block, blocks[index - 1], blocks[index + 1])) headings.push({ start, end: start + block.text.length })
    parts.push(block.text)
    start += block.text.length + 2
  })
  return { text: parts.join('\n\n'), headings }
}
