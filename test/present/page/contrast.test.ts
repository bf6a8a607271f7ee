import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const CSS = readFileSync(new URL('../../../src/present/page/styles/tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = CSS.split(':root[data-theme="dark"]')

const tokens = (css: string): Map<string, string> =>
  new Map(Array.from(css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g), (match) => [match[1] ?? '', match[2] ?? '']))

/** Relative luminance. @see WCAG 2.2 */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

/** What stands on what, and the least contrast: 4.5 for text, 3 for marks and lines that must be seen. */
const PAIRS: readonly [on: string, ground: string, least: number][] = [
  ['ink', 'paper', 7],
  ['ink', 'marker', 7],
  ['ink-2', 'paper', 4.5],
  ['ink-2', 'paper-2', 4.5],
  ['ink-2', 'paper-3', 4.5],
  ['ink-3', 'paper', 4.5],
  ['ink-3', 'paper-2', 4.5],
  ['ink-3', 'paper-3', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'paper-2', 4.5],
  ['on-accent', 'accent', 4.5],
  ['agrees', 'paper', 4.5],
  ['differs', 'paper', 4.5],
  ['differs', 'paper-2', 4.5],
  ['changed', 'paper', 4.5],
  ['changed', 'paper-2', 4.5],
  ['k-voice', 'k-voice-ground', 4.5],
  ['k-count', 'k-count-ground', 4.5],
  ['k-act', 'k-act-ground', 4.5],
  ['k-force', 'k-force-ground', 4.5],
  ['ink', 'k-voice-ground', 7],
  ['ink', 'k-count-ground', 7],
  ['ink', 'k-act-ground', 7],
  ['ink', 'k-force-ground', 7],
  ['line-2', 'paper', 3],
  ['marker-edge', 'paper', 3],
  ['marker-edge', 'marker', 3],
  ...['o1', 'o2', 'o3', 'o4', 'o5', 'o6'].map((one): [string, string, number] => [one, 'paper', 3]),
]

test.each([
  ['light', tokens(light)],
  ['dark', tokens(dark)],
])('%s: every pair of colours can be read', (_, colours) => {
  for (const [on, ground, least] of PAIRS) {
    const [a, b] = [colours.get(on), colours.get(ground)]
    expect(a, on).toBeDefined()
    expect(b, ground).toBeDefined()
    expect(contrast(a ?? '#000000', b ?? '#000000'), `${on} on ${ground}`).toBeGreaterThanOrEqual(least)
  }
})
