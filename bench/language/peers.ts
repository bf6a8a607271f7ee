/**
 * What peers publish of themselves, or others of them, on their own terms: not run here.
 *
 * UDPipe 1.2 and LIMA: aymara/lima-models, `eval.md` (UD 2.6 test, UDPipe models 2.5-191206; words a second on the machine
 * of those who measured). spaCy: model card of `en_core_web_sm` 3.7.1 (OntoNotes 5, its own labels and tokens; TAG is the
 * Penn tag, names are of 18 types).
 */
export const PEERS: readonly string[] = [
  'published figures of peers              sent.   words    UPOS    XPOS   lemma     UAS     LAS   words/s',
  'UDPipe 1.2, EWT test, raw               86.92   98.90   93.34       -   95.45   81.83   78.64      1793',
  'LIMA 0.1.5, EWT test, raw               85.14   98.85   94.89       -   94.17   85.15   82.06       245',
  'spaCy en_core_web_sm 3.7.1, OntoNotes   90.59       -       -   97.25       -   91.75   89.87         -',
  '  names of OntoNotes (18 types): F1 84.56',
]
