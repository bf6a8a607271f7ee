import type { ArticleRef } from '../../../../src/present/dossier/types.ts'

export interface MockArticle {
  readonly ref: ArticleRef
  readonly text: string
  /** Lines of the text that are headings. */
  readonly headings: readonly string[]
}

const article = (
  ref: Partial<ArticleRef> & Pick<ArticleRef, 'id'>,
  text: string,
  headings: string[] = [],
): MockArticle => ({
  ref: {
    title: null,
    outlet: null,
    byline: [],
    published: null,
    source: `${ref.id}.txt`,
    alsoAt: [],
    language: 'en',
    analysed: true,
    copyOf: null,
    ...ref,
  },
  text,
  headings,
})

/** Reports on the closing of a ferry line; all of it is invented. */
export const ARTICLES: readonly MockArticle[] = [
  article(
    {
      id: 'a1',
      title: 'Marrow Sound crossing suspended after crack found in hull',
      outlet: 'Harbour Line',
      byline: ['Ines Okafor'],
      published: '2031-03-04',
    },
    `The operator of the Marrow Sound ferry suspended all crossings on Tuesday after inspectors found a crack in the hull of the Kittiwake.

Sound Ferries said the crack was 40 centimetres long and had been seen on 3 March. "No passenger was at any risk," the company's director, Tobias Renn, said in a statement.

About 600 islanders commute across the sound every day. The regional transport office said a replacement boat would run from 9 March.

A mechanic at the yard, who asked not to be named, said the crack had been reported in January.`,
  ),
  article(
    {
      id: 'a2',
      title: 'Ferry operator halts service over hull damage',
      outlet: 'Morning Ledger',
      published: '2031-03-05',
      copyOf: 'a1',
    },
    `The operator of the Marrow Sound ferry suspended all crossings on Tuesday after inspectors found a crack in the hull of the Kittiwake.

Sound Ferries said the crack was 40 centimetres long and had been seen on 3 March. "No passenger was at any risk," said its director, Tobias Renn.

About 600 islanders commute across the sound every day.`,
  ),
  article(
    {
      id: 'a3',
      title: 'Union: crack was 70 centimetres, and known for weeks',
      outlet: 'Seafarers’ Union',
      published: '2031-03-06',
    },
    `The crack in the Kittiwake is 70 centimetres long, our safety officers measured on Wednesday.

It was entered in the boat's log on 19 January, and two members raised it with the master.

"We want the line closed until every hull has been opened and looked at," said Maren Solberg, who chairs the branch.

What we ask

The union opposes a replacement boat crewed by agency staff. Some 850 people cross the sound on a working day, and they need a safe boat.`,
    ['What we ask'],
  ),
  article(
    {
      id: 'a4',
      title: 'Islanders count the cost as the Kittiwake stays in dock',
      outlet: 'Sound Radio',
      byline: ['Piet Amsel', 'Ruth Daley'],
      published: '2031-03-10',
      source: 'https://radio.example/islanders',
    },
    `The ferry to Marrow has not sailed for six days, and the replacement boat promised for 9 March has not come.

The transport office now says the boat will run from 16 March. Its spokeswoman, Lena Brack, said the delay was "a matter of insurance".

At the bakery on the quay, takings have fallen by about a third. "I have thrown bread away every evening," said its owner, Jonas Eide.

Sound Ferries repeated that the crack was 40 centimetres long. Tobias Renn said the company would support an outside inquiry if the region paid for it.

Fewer sailings mean fewer passengers, Brack said, and fewer passengers mean less money for the yard. Less money for the yard may bring more cracks. An inquiry will not bring the boat back sooner, Eide said.`,
  ),
  article(
    {
      id: 'a5',
      title: 'Inquiry ordered into Marrow ferry',
      outlet: 'Regional Transport Office',
      published: '2031-03-14',
    },
    `The Regional Transport Office has ordered an outside inquiry into the Marrow Sound line. It will report by the end of June.

The office confirms that the replacement boat begins on 16 March, with 12 crossings a day.

A survey of the hull on 12 March found a crack of 70 centimetres.`,
  ),
  article(
    {
      id: 'a6',
      title: 'La isla sin barco',
      outlet: 'El Faro',
      published: '2031-03-12',
      language: 'es',
      analysed: false,
    },
    `Desde hace ocho días la isla de Marrow no tiene barco. Los vecinos esperan en el muelle.`,
  ),
]
