// Speed of the matrix kernel on one core, by the processor time of this program alone: `npx tsx bench/language/kernel.ts`.
import { Kernel } from '../../src/language/en/network/kernel.ts'
import { Linear, Rows } from '../../src/language/en/network/linear.ts'

const ROWS = 512
const SIZES = [
  [576, 192],
  [192, 768],
  [384, 192],
  [192, 512],
  [512, 384],
] as const

for (const [inputs, outputs] of SIZES) {
  const kernel = new Kernel()
  const values = Int8Array.from({ length: inputs * outputs }, (_, at) => ((at * 37) % 255) - 127)
  const scales = new Float32Array(outputs).fill(0.01)
  const linear = new Linear(kernel, { rows: outputs, columns: inputs, values, scales }, new Float32Array(outputs))
  const x = new Rows(kernel, ROWS, inputs)
  const y = new Rows(kernel, ROWS, outputs)
  for (let at = 0; at < ROWS * inputs; at++) kernel.floats[x.at / 4 + at] = Math.sin(at)
  const run = () => {
    x.quantize(ROWS)
    linear.apply(x, ROWS, y.at)
  }
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 20; round++) {
    const start = process.cpuUsage()
    for (let time = 0; time < 20; time++) run()
    best = Math.min(best, process.cpuUsage(start).user / 20)
  }
  const rate = (ROWS * inputs * outputs) / best / 1e3
  console.log(`${ROWS} x ${inputs} -> ${outputs}: ${rate.toFixed(1)} GMAC/s`)
}
