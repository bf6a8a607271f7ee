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

/** Time to pixels. Several pieces where events crowd on parts of a long time: the breaks between them are drawn. */
export interface Strip {
  readonly pieces: readonly Piece[]
  at(time: number): number
}

interface Stretch {
  readonly times: readonly number[]
  readonly first: number
  readonly last: number
}

const MOST_PIECES = 4

/** How much denser a part is than its whole; nothing where it holds too few events or is too long to gain by a split. */
function gainOf(share: number, length: number): number {
  return share < 0.5 || length > 0.45 ? 0 : share * Math.log(1 / Math.max(length, 0.005))
}

/** The best moment to break a stretch in two: most events crowd on little time before or after it. */
function breakOf({ times, first, last }: Stretch): { at: number; gain: number } | null {
  const whole = last - first
  if (times.length < 6 || whole < 45 * DAY) return null
  let best = { at: 0, gain: 0.55 }
  for (let index = 1; index < times.length; index += 1) {
    const [before = first, after = last] = [times[index - 1], times[index]]
    const pad = (dense: number): number => Math.min(Math.max(DAY, dense * 0.05), (after - before) / 2)
    const right = gainOf(1 - index / times.length, (last - after) / whole)
    const left = gainOf(index / times.length, (before - first) / whole)
    if (right > best.gain) best = { at: after - pad(last - after), gain: right }
    if (left > best.gain) best = { at: before + pad(before - first), gain: left }
  }
  return best.at === 0 ? null : best
}

/** The stretch in at most four, each about evenly filled. */
function broken(whole: Stretch): readonly Stretch[] {
  let stretches: Stretch[] = [whole]
  while (stretches.length < MOST_PIECES) {
    // A break where many events stand helps more than one among few.
    const options = stretches.map((stretch) => {
      const cut = breakOf(stretch)
      return { stretch, cut, worth: (cut?.gain ?? 0) * stretch.times.length }
    })
    const best = options.reduce((a, b) => (b.worth > a.worth ? b : a))
    if (best.cut === null) break
    const { at } = best.cut
    const { times, first, last } = best.stretch
    stretches = stretches.flatMap((stretch) =>
      stretch === best.stretch
        ? [
            { times: times.filter((time) => time < at), first, last: at },
            { times: times.filter((time) => time >= at), first: at, last },
          ]
        : [stretch],
    )
  }
  return stretches
}

const EDGE = 24
const BREAK = 30

/** The strip for what is shown, `width` pixels wide, with room for half a label at both ends. */
export function stripOf(items: readonly Dated[], width: number, zoom: readonly [number, number] | null): Strip | null {
  const times = items.map(middle).toSorted((a, b) => a - b)
  const ends = items.flatMap((item) => [startOf(item), endOf(item)]).filter((time) => time !== null)
  if (ends.length === 0) return null
  const [low, high] = zoom ?? [Math.min(...ends), Math.max(...ends)]
  const pad = zoom === null ? DAY : 0
  const whole = { times, first: low - pad, last: high + pad }
  const stretches = zoom === null ? broken(whole) : [whole]
  // A piece gets width for its events, but never so little that its dates cannot be read.
  const room = width - 2 * EDGE - (stretches.length - 1) * BREAK
  const weights = stretches.map((stretch) => Math.sqrt(stretch.times.length + 1))
  const sum = weights.reduce((a, b) => a + b, 0)
  let from = EDGE
  const pieces = stretches.map(({ first, last }, index): Piece => {
    const to = from + room * ((weights[index] ?? 1) / sum)
    const piece = { domain: [first, last], range: [from, to] } as const
    from = to + BREAK
    return piece
  })
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
