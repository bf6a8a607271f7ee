import type { Norm } from '../../model/norm.ts'
import type { Statement } from '../../model/statement.ts'

/** How sure whoever tells a rule is that it is so; "may" and "can" alone give leave, and are no doubt. */
const HEDGE =
  /\b(?:likely|probably|possibly|potentially|arguably|perhaps|presumably|might|could|(?:may|can)(?=\s(?:be\s(?:illegal|unlawful|a\s(?:breach|violation))|allow|bar|breach|forbid|permit|require|violate)))\b/iu

/** The word by which a norm is told as less than certain; null where it is told flatly, or the doubt is in the rule itself. */
export function normHedge({ anchor: { exact }, content: { what, norm } }: Statement<Norm>): string | null {
  const own = exact.replace(what, ' ').replace(norm, ' ')
  return HEDGE.exec(own)?.[0].toLowerCase() ?? null
}
