import type { Attribution } from '../../model/attribution.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Finding } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { cueText } from './cue-text.ts'
import { speeches } from './speeches.ts'
import { viaIn } from './via.ts'

/**
 * Direct quotations: `"...," X said`, `X said: "..."`, `"...," said X, "..."`, and quotations that go on without a cue.
 *
 * One finding for each quoted run; the anchor is the words between the marks. Not: titles and words held at arm's length.
 */
export const direct: Extractor = {
  name: 'attribution/direct',
  requires: ['sentences', 'tokens', 'names', 'coreference'],
  reads: [],
  extract: (analysis) =>
    speeches(analysis).map(({ quote, by, isTied }): Finding<Attribution> => {
      const sentence = analysis.sentences[analysis.tokens[by.saying.verb]!.sentence]!
      return {
        rule: direct.name,
        anchor: anchorAt(analysis.text, quote.inner),
        content: {
          kind: 'attribution',
          source: by.source.source,
          sourceKind: by.source.sourceKind,
          sourceAnchor: isTied ? by.source.anchor : null,
          cue: cueText(analysis, by.saying),
          form: 'direct',
          via: viaIn(analysis, sentence, quote, by.source.source),
        },
      }
    }),
}
