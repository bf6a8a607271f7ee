// Time and peak memory of reading 5, 100 and 1,000 articles, and first paint of the page over the sample.
//   npm run bench [-- --counts 5,100,1000] [--record]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { firstPaint } from './first-paint.ts'
import { multiply } from './multiply.ts'
import { MAIN, ROOT } from './program.ts'
import { record } from './results.ts'

const { values: options } = parseArgs({
  options: { counts: { type: 'string', default: '5,100,1000' }, record: { type: 'boolean', default: false } },
})
const SAMPLE = join(ROOT, 'sample/ferry')
// Tells the peak of its own resident memory (kilobytes) when the measured process ends.
const PEAK = "data:text/javascript,process.on('exit',()=>process.stderr.write('peak='+process.resourceUsage().maxRSS))"

const work = mkdtempSync(join(tmpdir(), 'synoptic-bench-'))
const lines = [`Node ${process.version}, ${cpus().length} cores`, 'articles     words   seconds   words/s   peak MB']
try {
  for (const count of options.counts.split(',').map(Number)) {
    const folder = join(work, `reports-${count}`)
    multiply(SAMPLE, folder, count)
    const words = readdirSync(folder).reduce(
      (sum, name) =>
        sum +
        readFileSync(join(folder, name), 'utf8')
          .replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>/g, ' ')
          .split(/\s+/).length,
      0,
    )
    const from = performance.now()
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', PEAK, MAIN, 'read', folder, '--data', join(work, `data-${count}`)],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    )
    const seconds = (performance.now() - from) / 1000
    if (status !== 0) throw new Error(`reading ${count} articles ended with ${status}: ${stderr.slice(-2000)}`)
    const peak = Number(/peak=(\d+)/.exec(stderr)?.[1]) / 1024
    lines.push(
      [
        String(count).padStart(8),
        String(words).padStart(9),
        seconds.toFixed(1).padStart(9),
        Math.round(words / seconds)
          .toString()
          .padStart(9),
        peak.toFixed(0).padStart(9),
      ].join(' '),
    )
  }
  const { listening, painted, usable } = await firstPaint(SAMPLE, join(work, 'data-page'))
  lines.push(
    '',
    `npm start's program on the sample: listening after ${listening} ms, first contentful paint ${painted} ms after the`,
    `browser asked, points shown ${usable} ms after it asked`,
  )
} finally {
  rmSync(work, { recursive: true, force: true })
}
console.log(lines.join('\n'))
if (options.record) record('Speed', 'npm run bench', lines.join('\n'))
