/**
 * How fast reports are read, by stage and without the store: the five reports on cartels again and again, each round with
 * names and figures of its own, so that they are no copies of each other. On one core; the processor's time, for other
 * work on the machine does not change that.
 *
 *     npm run bench:reading [-- --times 100] [--record]
 */
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { analyse } from '../src/language/index.ts'
import type { Analysis } from '../src/model/analysis.ts'
import type { Article } from '../src/model/article.ts'
import type { Statement } from '../src/model/statement.ts'
import { STAGES } from '../src/pipeline/stages.ts'
import { multiplied } from './multiply.ts'
import { record } from './results.ts'
import { shared } from './shared.ts'

const { values: options } = parseArgs({
  options: { times: { type: 'string', default: '100' }, record: { type: 'boolean', default: false } },
})
const times = Number(options.times)

/** Processor seconds of this process so far. */
const seconds = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

const spent = new Map<string, number>()
function timed<T>(stage: string, work: () => T): T {
  const from = seconds()
  const result = work()
  spent.set(stage, (spent.get(stage) ?? 0) + seconds() - from)
  return result
}

const reports = multiplied(shared('reports/cartels'), 5 * times)
const articles: Article[] = []
const statements: Statement[] = []
let words = 0
for (const { name, content } of reports) {
  const read = await timed('read', () =>
    STAGES.readArticles(Buffer.from(content), { kind: 'file', path: name, name, bytes: null }),
  )
  for (const article of read.articles) {
    const analysis: Analysis = timed('language', () => analyse(article))
    words += analysis.words.length
    statements.push(...timed('extract', () => STAGES.extract(analysis)))
    articles.push(article)
  }
}
const { copyOf } = timed('read', () => STAGES.findCopies(articles))
const told = articles.map((article) => ({ ...article, copyOf: copyOf.get(article.id) ?? null }))
timed('reconcile', () => STAGES.reconcile(told, statements))

const total = [...spent.values()].reduce((sum, one) => sum + one, 0)
const lines = [
  `Node ${process.version}, ${cpus()[0]?.model}`,
  `${articles.length} articles, ${words} words, ${statements.length} statements`,
  'stage      seconds   words/s   share',
  ...[...spent, ['all', total] as const].map(([stage, one]) =>
    [
      stage.padEnd(9),
      one.toFixed(1).padStart(8),
      Math.round(words / one)
        .toString()
        .padStart(9),
      `${((100 * one) / total).toFixed(0)} %`.padStart(7),
    ].join(' '),
  ),
]
console.log(lines.join('\n'))
if (options.record) record('Speed of reading', 'npm run bench:reading', lines.join('\n'))
