// Distils countries and their people where the one name does not lead to the other, from mledoze/countries.
//   npx tsx train/ask/demonyms.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { isOfOneRoot, joinNames, stemsOf } from '../../src/present/dossier/ask/stems.ts'
import { readTable } from '../../src/text/lines.ts'

const COUNTRIES = new URL('../../../shared/lexicons/countries/countries.json', import.meta.url)
const OUT = new URL('../../src/present/dossier/ask/lexicon/demonyms.tsv', import.meta.url)

const found = new Map<string, Set<string>>()
function add(country: string, other: string): void {
  const [stem = '', ...rest] = stemsOf(country)
  if (rest.length > 0 || isOfOneRoot(stem, stemsOf(other)[0] ?? '') || /\s/.test(other)) return
  found.set(joinNames(country), (found.get(joinNames(country)) ?? new Set()).add(other))
}
const countries = JSON.parse(readFileSync(COUNTRIES, 'utf8')) as { name: string; demonym: string[] }[]
for (const { name, demonym } of countries) for (const one of demonym) add(name, one)
for (const [country = '', others = ''] of readTable(new URL('./more-demonyms.tsv', import.meta.url)))
  for (const one of others.split(' ')) add(country, one)

const rows = Array.from(found, ([country, others]) => `${country}\t${[...others].sort().join(' ')}`).sort()
writeFileSync(
  OUT,
  [
    '# Countries and their people where the one name does not lead to the other. Distilled by train/ask/demonyms.ts from',
    '# mledoze/countries (ODbL 1.0), and own additions; ODbL 1.0.',
    ...rows,
    '',
  ].join('\n'),
)
