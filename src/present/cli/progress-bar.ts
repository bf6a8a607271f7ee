import { SingleBar } from 'cli-progress'
import type { ReadProgress } from '../../pipeline/progress.ts'
import { columns } from './output/wrap.ts'

const NAME_WIDTH = 32

const shorten = (name: string): string => (columns(name) <= NAME_WIDTH ? name : `…${name.slice(1 - NAME_WIDTH)}`)
const rate = ({ bytesPerSecond, sourcesPerSecond }: ReadProgress): string =>
  bytesPerSecond > 0
    ? `${Math.round(bytesPerSecond / 1000).toLocaleString('en')} kB/s`
    : `${sourcesPerSecond.toFixed(1)}/s`

export interface Progress {
  update(progress: ReadProgress): void
  stop(): void
}

/** A bar on standard error while reading; nothing where nobody would see it or none is wanted. */
export function progressBar(env: NodeJS.ProcessEnv): Progress {
  if (!process.stderr.isTTY || env.NO_COLOR || env.TERM === 'dumb') return { update: () => {}, stop: () => {} }
  const bar = new SingleBar({
    format: '{bar} {value}/{total}  {rate}  {current}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  })
  let isStarted = false
  return {
    update(progress) {
      // Once all is read the accounts are compared, which takes a while over many reports.
      const current = progress.done < progress.total ? shorten(progress.current) : 'comparing accounts'
      const shown = { rate: rate(progress), current }
      if (!isStarted) bar.start(progress.total, progress.done, shown)
      else bar.update(progress.done, shown)
      isStarted = true
    },
    stop: () => bar.stop(),
  }
}
