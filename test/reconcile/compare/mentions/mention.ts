import type { Mentioned } from '../../../../src/reconcile/compare/mentions/mention.ts'
import { contentStems, fold, words } from '../../../../src/text/words.ts'

/** A mention of `exact` in a sentence, with what the test says of it. */
export function mention(exact: string, sentence: string, more: Partial<Mentioned> = {}): Mentioned {
  const stems = new Set(contentStems(exact))
  return {
    article: 'a',
    start: sentence.indexOf(exact),
    exact,
    kind: 'noun',
    head: fold(words(exact).at(-1) ?? ''),
    stems,
    name: [],
    names: new Set(),
    doer: new Set(),
    undergoer: new Set(),
    around: new Set(contentStems(sentence).filter((stem) => !stems.has(stem))),
    setting: new Set(),
    numbers: new Set(),
    sentence: new Set(contentStems(sentence)),
    thing: null,
    ...more,
  }
}
