import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../program.ts'
import type { Document } from './conllu.ts'

/** What one system took over all texts, in time of the processor. */
interface Timed {
  /** From the first import to the end of a first short sentence. */
  readonly loadMs: number
  /** The first pass over the texts, and the fastest of three. */
  readonly firstMs: number
  readonly bestMs: number
  /** Resident memory at the end, and at its most. */
  readonly residentMb: number
  readonly peakMb: number
}

const SYSTEMS: readonly (readonly [name: string, does: string])[] = [
  ['synoptic', 'all layers'],
  ['compromise', 'tokens, tags, names'],
  ['wink-nlp', 'tokens, tags, entities'],
]

/** Texts that no one writes, and that must not hang a reader. */
const HOSTILE: readonly (readonly [title: string, text: () => string])[] = [
  ['one word of 10 MB', () => 'a'.repeat(10_000_000)],
  ['100,000 brackets, one in another', () => '('.repeat(100_000) + ')'.repeat(100_000)],
  ['1 MB of full stops', () => '.'.repeat(1_000_000)],
  ['1 MB of words without a stop', () => 'and so '.repeat(143_000)],
]

/** Runs one system in a process of its own, on one core. */
function timed(system: string, texts: readonly string[], passes: number): Timed {
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-speed-'))
  try {
    const file = join(folder, 'texts.json')
    writeFileSync(file, JSON.stringify(texts))
    const child = join(ROOT, 'bench/language/speed-child.mjs')
    // No threads of the engine beside the one that works: a core is a core.
    const output = execFileSync(process.execPath, ['--single-threaded', child, system, file, String(passes)], {
      cwd: ROOT,
      stdio: 'pipe',
      encoding: 'utf8',
    })
    return JSON.parse(output) as Timed
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const row = (title: string, cells: readonly (string | number)[]): string =>
  title.padEnd(42) + cells.map((cell) => String(cell).padStart(10)).join('')

/** Seconds and megabytes; what went wrong where it did. */
function hostile(text: string): (string | number)[] {
  try {
    const { firstMs, peakMb } = timed('synoptic', [text], 1)
    return [(firstMs / 1000).toFixed(2), Math.round(peakMb)]
  } catch (error) {
    return [`  ${/^\w*Error: .*$/m.exec((error as { stderr?: string }).stderr ?? '')?.[0] ?? 'failed'}`]
  }
}

/** Words a second, time to load and memory of this program and its peers over the same texts; times of hostile texts. */
export function speed(documents: readonly Document[]): string[] {
  const words = documents.reduce((sum, document) => sum + document.words.length, 0)
  const texts = documents.map(({ text }) => text)
  const perSecond = (ms: number): number => Math.round((1000 * words) / ms)
  return [
    row(`${words} words, one core`, ['words/s', 'best of 3', 'load ms', 'memory MB', 'peak MB']),
    ...SYSTEMS.map(([name, does]) => {
      const { loadMs, firstMs, bestMs, residentMb, peakMb } = timed(name, texts, 3)
      return row(`${name}: ${does}`, [
        perSecond(firstMs),
        perSecond(bestMs),
        ...[loadMs, residentMb, peakMb].map(Math.round),
      ])
    }),
    '',
    row('hostile text, all layers', ['seconds', 'peak MB']),
    ...HOSTILE.map(([title, text]) => row(title, hostile(text()))),
  ]
}
