/**
 * Scores and times the learned layers of English over the development parts of treebanks, from raw text, beside peers.
 *
 *     npm run bench:language [-- --only scores,names,robustness,coreference,factuality,speed,peers] [--record]
 *
 * Speed is that of the built program: `npm run build` first.
 */
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { parse } from '../../src/language/en/parse/index.ts'
import { analyse } from '../../src/language/index.ts'
import type { Analysis } from '../../src/model/analysis.ts'
import { articleOf } from '../../test/article.ts'
import { ROOT } from '../program.ts'
import { record } from '../results.ts'
import type { Document } from './conllu.ts'
import { gum } from './coreference/gum.ts'
import { PEERS } from './peers.ts'
import { f1, MEASURES, noScore, type Score, score, scoreNames } from './score.ts'
import { speed } from './speed.ts'
import { ewt, ewtNames } from './treebanks.ts'
import { inCapitals, inSmallLetters, withoutStops } from './variants.ts'

type Section = () => readonly string[]

const HEAD = ['sent.', 'words', 'UPOS', 'XPOS', 'lemma', 'UAS', 'LAS']

const row = (title: string, figures: readonly string[]): string =>
  title.padEnd(36) + figures.map((figure) => figure.padStart(8)).join('')

const read = ({ text }: Document): Analysis => analyse(articleOf(text))

function scoreOf(documents: readonly Document[]): Score {
  const total = noScore()
  for (const document of documents) score(total, document, read(document))
  return total
}

/** As `scoreOf`, with the words and sentences of the treebank given: what tags and trees are worth by themselves. */
function scoreGiven(documents: readonly Document[]): Score {
  const total = noScore()
  for (const document of documents) {
    const { words } = parse(document.text, document.sentences, document.words)
    score(total, document, { ...document, words })
  }
  return total
}

const figures = (total: Score): string[] => MEASURES.map((measure) => f1(total[measure]).toFixed(2))

/** F1 from raw text. */
function scores(): string[] {
  return [
    row('raw text, F1 in per cent', HEAD),
    row('EWT dev', figures(scoreOf(ewt()))),
    row('GUM dev', figures(scoreOf(gum('dev')))),
    row('EWT dev, words given', figures(scoreGiven(ewt()))),
    row('GUM dev, words given', figures(scoreGiven(gum('dev')))),
  ]
}

function names(): string[] {
  const documents = ewt()
  const gold = ewtNames(documents)
  const total = { gold: 0, found: 0, right: 0 }
  documents.forEach((document, index) => {
    scoreNames(total, { ...document, names: gold[index]! }, read(document))
  })
  const [precision, recall] = [(100 * total.right) / (total.found || 1), (100 * total.right) / (total.gold || 1)]
  return [
    row('names, exact place and type', ['P', 'R', 'F1']),
    row(
      'Universal NER, EWT dev',
      [precision, recall, f1(total)].map((figure) => figure.toFixed(2)),
    ),
  ]
}

/** The same text as people also write it; what LAS loses against the text as it is. */
function robustness(): string[] {
  const documents = ewt()
  const whole = [f1(scoreOf(documents).las), f1(scoreGiven(documents).las)]
  const variants: readonly (readonly [string, (document: Document) => Document])[] = [
    ['in small letters', inSmallLetters],
    ['IN CAPITALS', inCapitals],
    ['without final full stops', withoutStops],
  ]
  return [
    row('EWT dev', [...HEAD, 'lost']),
    ...variants.flatMap(([title, change]) => {
      const changed = documents.map(change)
      return [scoreOf(changed), scoreGiven(changed)].map((total, given) =>
        row(title + [', raw', ', words given'][given], [...figures(total), (whole[given]! - f1(total.las)).toFixed(2)]),
      )
    }),
  ]
}

/** What another bench of this folder prints. */
const other = (script: string) => (): string[] =>
  execFileSync(process.execPath, ['--import', 'tsx', `bench/language/${script}.ts`], { cwd: ROOT, encoding: 'utf8' })
    .trim()
    .split('\n')

const SECTIONS: Readonly<Record<string, Section>> = {
  scores,
  names,
  robustness,
  coreference: other('coreference'),
  factuality: other('factuality'),
  speed: () => speed([...ewt(), ...gum('dev')]),
  peers: () => PEERS,
}

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, record: { type: 'boolean', default: false } },
})
const wanted = options.only?.split(',') ?? Object.keys(SECTIONS)
for (const [name, section] of Object.entries(SECTIONS)) {
  if (!wanted.includes(name)) continue
  const found = section().join('\n')
  console.log(`\n${found}`)
  if (options.record) record(`Language: ${name}`, `npm run bench:language -- --only ${name}`, found)
}
