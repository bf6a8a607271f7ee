import { scaleUtc } from 'd3-scale'

const DAY = 86_400_000

export interface Dated {
  readonly from: string | null
  readonly to: string | null
}

/** First and last moment of a dated thing in milliseconds; an open end is null. */
export const startOf = ({ from }: Dated): number | null => (from === null ? null : Date.parse(`${from}T00:00:00Z`))
export const endOf = ({ to }: Dated): number | null => (to === null ? null : Date.parse(`${to}T00:00:00Z`) + DAY)

const middle = (item: Dated): number => {
  const [start, end] = [startOf(item), endOf(item)]
  return start !== null && end !== null ? (start + end) / 2 : (start ?? end ?? 0)
}

export interface Piece {
  readonly domain: readonly [number, number]
  readonly range: readonly [number, number]
}

/** Time to pixels. Two pieces where most events crowd at the end of a long time: the break between them is drawn. */
export interface Strip {
  readonly pieces: readonly Piece[]
  at(time: number): number
}

/** Where the crowded end begins: it holds most events on little time, and long empty time goes before it. */
function crowded(times: readonly number[], first: number, last: number): number | null {
  const whole = last - first
  if (times.length < 6 || whole < 120 * DAY) return null
  let best: { at: number; gain: number } | null = null
  for (const [index, time] of times.entries()) {
    const share = (times.length - index) / times.length
    const length = (last - time) / whole
    if (index === 0 || share < 0.5 || length > 0.3) continue
    const gap = (time - (times[index - 1] ?? first)) / whole
    const gain = share - length + gap
    if (best === null || gain > best.gain) best = { at: time, gain }
  }
  return best?.at ?? null
}

/** The strip for what is shown, `width` pixels wide, with room for half a label at both ends. */
export function stripOf(items: readonly Dated[], width: number, zoom: readonly [number, number] | null): Strip | null {
  const times = items.map(middle).toSorted((a, b) => a - b)
  const ends = items.flatMap((item) => [startOf(item), endOf(item)]).filter((time) => time !== null)
  if (ends.length === 0) return null
  const [low, high] = zoom ?? [Math.min(...ends), Math.max(...ends)]
  const pad = Math.max((high - low) * 0.03, DAY)
  const [first, last] = zoom === null ? [low - pad, high + pad] : [low, high]
  const breakAt = zoom === null ? crowded(times, low, high) : null
  const pieces: Piece[] =
    breakAt === null
      ? [{ domain: [first, last], range: [24, width - 24] }]
      : [
          { domain: [first, breakAt - Math.max(DAY, (last - breakAt) * 0.06)], range: [24, width * 0.27] },
          { domain: [breakAt - Math.max(DAY, (last - breakAt) * 0.06), last], range: [width * 0.3, width - 24] },
        ]
  return {
    pieces,
    at: (time) => {
      const piece = pieces.findLast(({ domain }) => time >= domain[0]) ?? pieces[0]
      return piece === undefined ? 0 : scaleUtc(piece.domain, piece.range)(time)
    },
  }
}

/** Marks of the axis: at most one every 70 pixels. */
export const ticksOf = ({ domain, range }: Piece): readonly Date[] =>
  scaleUtc(domain, range).ticks(Math.max(2, Math.floor((range[1] - range[0]) / 74)))
