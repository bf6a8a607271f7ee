import { negations } from '../quotes/quoted.ts'
import type { Claim } from './claims.ts'

/** "Rain alone did not cause it" denies no part in it. */
const PARTLY = /\b(?:alone|only|just|merely|solely|entirely|wholly|fully|by itself|on its own|always|necessarily)\b/i

/** Whether a claim speaks of a part, or of all, of what the cause does. */
export const isPartly = ({ statement: { anchor } }: Claim): boolean => PARTLY.test(anchor.exact)

/** Whether a claim flatly says that the cause does not do it; what leaves that open does not. */
export const isDenied = (claim: Claim): boolean => {
  const { anchor, content } = claim.statement
  return content.sign === '?' && content.hedge === null && !isPartly(claim) && negations(anchor.exact) === 1
}
