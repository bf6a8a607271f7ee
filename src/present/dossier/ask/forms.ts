/** What an answer has to hold. */
export type AnswerType =
  | 'count'
  | 'amount'
  | 'time'
  | 'who'
  | 'side'
  | 'why'
  | 'says'
  | 'condition'
  | 'definition'
  | 'effect'
  | 'norm'
  | 'means'
  | 'what'
  | 'yes-no'

/** Forms of questions and what each asks for, the first that fits before the others. */
export const FORMS: readonly (readonly [RegExp, AnswerType])[] = [
  [
    /\b(?:under|on|in) (?:what|which) (?:conditions?|circumstances|terms)\b|^\W*(?:what|which) (?:conditions|terms)\b/i,
    'condition',
  ],
  [/^\W*how (?:soon|quickly)\b/i, 'time'],
  [/\bhow (?:many)\b|\bwhat (?:is|was) the number of\b/i, 'count'],
  [
    /\bhow (?:much|long|old|far|high|large|big|tall|deep|heavy|fast|often|thin|thick|wide|broad|hot|cold|steep|severe|small|great|low)\b|\bwhat (?:share|percentage|proportion)\b|^\W*what (?:is|was|are|were) the (?:size|length|height|depth|width|distance|weight|speed|temperature|area|magnitude|strength|duration|price|cost|value|population) of\b/i,
    'amount',
  ],
  [/\bwhen\b|\b(?:what|which) (?:date|day|month|year|time)\b|\bsince when\b/i, 'time'],
  [/\bwhy\b|\bwhat (?:caused|led to)\b|^\W*what made (?:the|its|their|his|her|\p{Lu})|\bfor what reason\b/iu, 'why'],
  [/\bwho(?:m|se)?\b/i, 'who'],
  [
    /\bwhat (?:(?:is|are|was|were|would be|will be) (?:the )?)?(?:effects?|impacts?|consequences?|outcomes?|results?)\b|\bwhat (?:happens|will happen|would happen)\b|\bwhat (?:do|does|did|will|would|could|can|may|might)\b.*\b(?:cause|lead to|result in|bring about)\b/i,
    'effect',
  ],
  [
    /\b(?:il)?legal(?:ly)?\b|\b(?:un)?lawful(?:ly)?\b|\b(?:allowed|permitted|forbidden|banned|prohibited|obliged|required)\b|\b(?:what|which) (?:laws?|rules?|acts?|treat(?:y|ies)|orders?|rulings?)\b|^\s*(?:may|must)\b/i,
    'norm',
  ],
  [
    /\bhow (?:strong|powerful|well (?:armed|equipped))\b|\bwhat (?:weapons?|arms|means|capabilit(?:y|ies)|forces|equipment)\b|\bcapable of\b|\b(?:is|are|was|were) .*\bable to\b/i,
    'means',
  ],
  [/^\s*what (?:is|are|was|were) (?:an? |the )?[\p{L}\p{N}“"'’” -]{1,60}\?*\s*$/iu, 'definition'],
]

// "Who in the council is against the toll", "which unions oppose it": what stands after is the matter, before it who.
export const SIDES: readonly (readonly [RegExp, 'for' | 'against'])[] = [
  [
    /^\W*(?:who|which)\b.*?\b(?:against|oppos(?:es?|ed|ing)(?: to)?|rejects?|rejected|objects? to|objected to|resists?|resisted)\b/i,
    'against',
  ],
  [
    /^\W*(?:who|which)\b.*?\b(?:(?:is|are|was|were|stands?) (?:for|behind)|in favou?r of|supports?|supported|backs?|backed|favou?rs?|endorses?|endorsed|advocates?)\b/i,
    'for',
  ],
]

// Any sentence of the subject may hold some figure, date or name, or tell of something else that came about: it answers
// only if it holds every word asked.
export const ASKS_A_FACT: ReadonlySet<AnswerType> = new Set(['count', 'amount', 'time', 'who', 'yes-no'])
