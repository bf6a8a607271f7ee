import { isKnownOutlet, isOutletHead } from '../../lexicon/index.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Span } from '../../model/span.ts'
import { initials, plainName } from '../surface/entities.ts'
import { namesBetween } from '../surface/names.ts'
import { tokenAt } from '../surface/tokens.ts'

const BRIDGE =
  /\b(?:told|tells|telling|interview(?:ed)? (?:with|by|on)|appearance on|speaking (?:to|on)|spoke to|comments? to|reported by|reports? (?:in|by|from)|quoted (?:by|in)|seen by|citing|remarks to|writing in|wrote in)(?: the)? $/i

/**
 * Outlets through which a saying of the sentence `around` reached the report, but for the report's own.
 *
 * @param except  what the source itself is called: an outlet that speaks is no bridge
 */
export function viaIn(analysis: Analysis, around: Span, content: Span, except: string): string[] {
  const { text } = analysis
  const found: string[] = []
  for (const { text: words, start, end } of namesBetween(
    analysis,
    tokenAt(analysis, around.start),
    tokenAt(analysis, around.end),
  )) {
    if (start < around.start || end > around.end || (start >= content.start && end <= content.end)) continue
    const name = plainName(words)
    if (name === except || isOwn(analysis, name) || found.includes(name)) continue
    const isNamed = isKnownOutlet(name) || (name.includes(' ') && isOutletHead(name.split(' ').at(-1)!))
    const isBridge = BRIDGE.test(text.slice(Math.max(0, start - 32), start))
    const isStage = /^ (?:interview|appearance|podcast|programme|program|town hall|show)\b/.test(
      text.slice(end, end + 14),
    )
    if (
      (isNamed && (isBridge || isStage)) ||
      (isBridge &&
        /^\p{Lu}{2,5}$/u.test(name) &&
        /\b(?:told|tells|telling) $/.test(text.slice(Math.max(0, start - 8), start)) &&
        isNamed)
    )
      found.push(name)
  }
  return found
}

/** Whether the name is that of the report's own outlet: its name, part of it, its initials, or the dateline's agency. */
function isOwn({ article, text }: Analysis, name: string): boolean {
  const dateline = /^[^\n]{0,60}\(([^)\n]{2,40})\)\s*[-–—]/.exec(text)?.[1]
  return [article.outlet, dateline].some((outlet) => {
    if (!outlet) return false
    const own = plainName(outlet)
    return (
      own === name ||
      own.startsWith(`${name} `) ||
      own.endsWith(` ${name}`) ||
      initials(own) === name ||
      name.startsWith(`${own} `)
    )
  })
}
