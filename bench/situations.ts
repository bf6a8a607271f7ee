import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT, synoptic } from './program.ts'
import { shared } from './shared.ts'

export interface Situation {
  readonly name: string
  /** Folder of the reports. */
  readonly reports: string
  /** Folder of what was marked in them by hand. */
  readonly gold: string
}

/** All that can be scored: those of ../shared that have gold, in the order of their names, and the sample with its own. */
export function situations(): Situation[] {
  const names = readdirSync(shared('reports')).filter((name) => existsSync(join(shared('gold'), name)))
  const all = names.map((name) => ({ name, reports: shared(`reports/${name}`), gold: shared(`gold/${name}`) }))
  return [...all, { name: 'ferry', reports: join(ROOT, 'sample/ferry'), gold: join(ROOT, 'bench/gold/ferry') }]
}

/** Reads a situation into a store of its own, which is gone when `use` is done. */
export function withStore<T>({ reports }: Situation, use: (data: string, work: string) => T): T {
  const work = mkdtempSync(join(tmpdir(), 'synoptic-score-'))
  try {
    const data = join(work, 'data')
    synoptic('read', reports, '--data', data)
    return use(data, work)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** The situation of a store as `synoptic export` gives it. */
export const exportOf = (data: string): string => synoptic('export', '--format', 'situation', '--data', data)
