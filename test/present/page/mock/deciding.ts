import type { DecisionView, GapsView } from '../../../../src/present/dossier/types.ts'
import { ARTICLES } from './articles.ts'
import { evidenceIn } from './build.ts'

const ev = evidenceIn(ARTICLES)
const articles = ARTICLES.map(({ ref }) => ref)

/** What is to be decided about the ferry, with every kind of step, side, claim and case. */
export const DECISION: DecisionView = {
  options: [
    {
      id: 'o-inquiry',
      label: 'an outside inquiry',
      standing: 'authorized',
      isUnderWay: true,
      texts: 2,
      steps: [
        {
          status: 'considered',
          date: '2031-03-10',
          dating: 'report',
          evidence: [ev('a4', 'an outside inquiry', 'Tobias Renn')],
        },
        { status: 'authorized', date: '2031-03-14', dating: 'step', evidence: [ev('a5', 'an outside inquiry')] },
      ],
      parties: [
        {
          name: 'Sound Ferries',
          role: null,
          camp: 'business',
          stands: [
            {
              stance: 'conditional',
              condition: 'if the region paid for it',
              date: '2031-03-10',
              evidence: [ev('a4', 'the company would support an outside inquiry', 'Tobias Renn')],
            },
          ],
        },
        {
          name: 'Regional Transport Office',
          role: null,
          camp: 'government',
          stands: [
            {
              stance: 'undecided',
              condition: null,
              date: '2031-03-10',
              evidence: [ev('a4', 'a matter of insurance', 'Lena Brack')],
            },
            {
              stance: 'for',
              condition: null,
              date: '2031-03-14',
              evidence: [ev('a5', 'The Regional Transport Office has ordered an outside inquiry')],
            },
          ],
        },
      ],
      claims: [
        {
          side: 'denied',
          words: 'will not bring the boat back sooner',
          outcome: 'the boat back sooner',
          hedge: null,
          claimedBy: 'Jonas Eide',
          evidence: [ev('a4', 'An inquiry will not bring the boat back sooner', 'Jonas Eide')],
        },
        {
          side: 'raises',
          words: 'may bring more cracks',
          outcome: 'cracks',
          hedge: 'may',
          claimedBy: null,
          evidence: [ev('a4', 'Less money for the yard may bring more cracks')],
        },
      ],
      norms: [
        {
          norm: 'the Office',
          says: 'requires',
          what: 'a report',
          hedge: null,
          claimedBy: null,
          evidence: [ev('a5', 'It will report by the end of June')],
        },
      ],
      precedents: [{ date: '2021', evidence: ev('a3', 'on 19 January') }],
      contested: [{ id: 'p-crack', question: 'How long is the crack in the Kittiwake?', relation: 'differs' }],
    },
    {
      id: 'o-boat',
      label: 'a replacement boat crewed by agency staff',
      standing: 'refused',
      isUnderWay: false,
      texts: 1,
      steps: [
        {
          status: 'refused',
          date: null,
          dating: 'report',
          evidence: [ev('a3', 'a replacement boat crewed by agency staff')],
        },
      ],
      parties: [
        {
          name: 'the union',
          role: null,
          camp: 'labour',
          stands: [
            {
              stance: 'against',
              condition: null,
              date: '2031-03-06',
              evidence: [ev('a3', 'The union opposes a replacement boat crewed by agency staff')],
            },
          ],
        },
      ],
      claims: [],
      norms: [],
      precedents: [],
      contested: [],
    },
  ],
  articles,
}

export const GAPS: GapsView = {
  gaps: [
    {
      id: 'g-who',
      kind: 'unanswered',
      question: 'Who will pay for the inquiry?',
      option: null,
      evidence: [ev('a4', 'if the region paid for it')],
    },
    {
      id: 'g-side',
      kind: 'no-side',
      question: 'Who is for or against an outside inquiry?',
      option: 'o-inquiry',
      evidence: [ev('a5', 'an outside inquiry')],
    },
    {
      id: 'g-mechanic',
      kind: 'unnamed-only',
      question: 'Who besides a mechanic at the yard says that the crack had been reported in January?',
      option: null,
      evidence: [ev('a1', 'the crack had been reported in January', 'A mechanic at the yard')],
    },
    {
      id: 'g-old',
      kind: 'undated',
      question: 'How old is “about a third”, as an answer to “By how much have takings fallen?”',
      option: null,
      evidence: [ev('a4', 'about a third')],
    },
  ],
  articles,
}
