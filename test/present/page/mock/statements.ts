import type { StatementView } from '../../../../src/present/dossier/types.ts'
import { ARTICLES } from './articles.ts'
import { evidenceIn, statement } from './build.ts'

const ev = evidenceIn(ARTICLES)

const times = (id: string, words: string, edtf: string, inferred = false): StatementView =>
  statement(`t-${id}-${words}`, ev(id, words), {
    kind: 'time',
    edtf,
    resolution: inferred ? 'inferred' : 'stated',
    dates: null,
  })

/** What was found in each report, by its id. */
export const STATEMENTS: Readonly<Record<string, readonly StatementView[]>> = {
  a1: [
    times('a1', 'Tuesday', '2031-03-04', true),
    statement('s1', ev('a1', 'the crack was 40 centimetres long and had been seen on 3 March'), {
      kind: 'attribution',
      source: 'Sound Ferries',
      sourceKind: 'organization',
      sourceAnchor: null,
      cue: 'said',
      form: 'indirect',
      via: [],
    }),
    statement('s2', ev('a1', '40 centimetres'), {
      kind: 'quantity',
      value: 40,
      valueMax: null,
      unit: 'centimetre',
      of: 'the crack',
      modifier: null,
      asOf: null,
      clause: ev('a1', 'the crack was 40 centimetres long'),
    }),
    times('a1', '3 March', '2031-03-03'),
    statement(
      's9',
      ev('a1', 'suspended all crossings on Tuesday'),
      {
        kind: 'event',
        action: 'suspend',
        actors: ['Sound Ferries'],
        target: 'all crossings',
        place: null,
        date: '2031-03-04',
        factuality: 'happened',
      },
      { grounds: { actors: { grade: 'context', words: ev('a1', 'Sound Ferries') } } },
    ),
    statement(
      's10',
      ev('a1', 'a replacement boat'),
      { kind: 'capability', actor: 'regional transport office', what: 'a replacement boat' },
      { grade: 'weak' },
    ),
    statement('s3', ev('a1', 'No passenger was at any risk'), {
      kind: 'attribution',
      source: 'Tobias Renn',
      sourceKind: 'named',
      sourceAnchor: null,
      cue: 'said',
      form: 'direct',
      via: [],
    }),
    statement('s4', ev('a1', "the company's director, Tobias Renn"), {
      kind: 'role',
      name: 'Tobias Renn',
      nameKind: 'person',
      role: 'director',
    }),
    statement('s5', ev('a1', 'About 600 islanders'), {
      kind: 'quantity',
      value: 600,
      valueMax: null,
      unit: 'islander',
      of: 'islanders who commute',
      modifier: 'about',
      asOf: null,
      clause: ev('a1', 'About 600 islanders commute across the sound every day'),
    }),
    statement('s6', ev('a1', 'a replacement boat would run from 9 March'), {
      kind: 'attribution',
      source: 'regional transport office',
      sourceKind: 'organization',
      sourceAnchor: null,
      cue: 'said',
      form: 'indirect',
      via: [],
    }),
    statement('s7', ev('a1', 'a replacement boat'), {
      kind: 'measure',
      label: 'a replacement boat',
      status: 'proposed',
      actor: 'regional transport office',
      cue: null,
    }),
    times('a1', 'from 9 March', '2031-03-09/..'),
    statement('s8', ev('a1', 'the crack had been reported in January'), {
      kind: 'attribution',
      source: 'A mechanic at the yard',
      sourceKind: 'unnamed',
      sourceAnchor: null,
      cue: 'said',
      form: 'indirect',
      via: ['Harbour Line'],
    }),
    times('a1', 'in January', '2031-01', true),
  ],
  a3: [
    statement('u1', ev('a3', 'The union opposes a replacement boat crewed by agency staff'), {
      kind: 'position',
      actor: 'Seafarers’ Union',
      measure: 'a replacement boat crewed by agency staff',
      stance: 'against',
      condition: null,
    }),
    times('a3', '19 January', '2031-01-19'),
  ],
}
