import type { SourceView } from '../../../../src/present/dossier/types.ts'
import { ARTICLES } from './articles.ts'
import { evidenceIn } from './build.ts'

const ev = evidenceIn(ARTICLES)

/** Who is cited in the affair. */
export const SOURCES: readonly SourceView[] = [
  {
    name: 'Sound Ferries',
    kind: 'organization',
    roles: ['operator of the Marrow Sound ferry'],
    articles: ['a1', 'a2', 'a4'],
    evidence: [
      ev('a1', 'the crack was 40 centimetres long', 'Sound Ferries'),
      ev('a2', 'the crack was 40 centimetres long', 'Sound Ferries'),
      ev('a4', 'the crack was 40 centimetres long', 'Sound Ferries'),
    ],
  },
  {
    name: 'Tobias Renn',
    kind: 'named',
    roles: ['director of Sound Ferries', 'director'],
    articles: ['a1', 'a2', 'a4'],
    evidence: [
      ev('a1', 'No passenger was at any risk', 'Tobias Renn'),
      ev('a4', 'the company would support an outside inquiry', 'Tobias Renn'),
    ],
  },
  {
    name: 'transport office',
    kind: 'organization',
    roles: [],
    articles: ['a1', 'a4'],
    evidence: [ev('a1', 'a replacement boat would run', 'transport office')],
  },
  {
    name: 'Lena Brack',
    kind: 'named',
    roles: ['spokeswoman'],
    articles: ['a4'],
    evidence: [ev('a4', 'a matter of insurance', 'Lena Brack')],
  },
  {
    name: 'Maren Solberg',
    kind: 'named',
    roles: ['chairs the branch'],
    articles: ['a3'],
    evidence: [ev('a3', 'We want the line closed until every hull has been opened and looked at', 'Maren Solberg')],
  },
  {
    name: 'the boat’s log',
    kind: 'document',
    roles: [],
    articles: ['a3'],
    evidence: [ev('a3', "It was entered in the boat's log")],
  },
  {
    name: 'A mechanic at the yard',
    kind: 'unnamed',
    roles: [],
    articles: ['a1'],
    evidence: [ev('a1', 'the crack had been reported in January', 'A mechanic at the yard')],
  },
]
