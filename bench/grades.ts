/**
 * How often what is read is right, by how surely it is read: statements and their fields beside the gold of all situations
 * together.
 *
 *     npm run bench:grades [-- --rules] [--record]
 *
 * Each grade is scored by itself with the scorer of the whole: of the statements of a grade, the share that stands in the
 * gold; of the fields that rest on a grade, the share that is right where the statement stands in the gold. The gold is
 * not complete, so a right statement that it leaves out counts as wrong here. `--rules` gives the same by rule.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from './program.ts'
import { record } from './results.ts'
import { shared } from './shared.ts'
import { exportOf, situations, withStore } from './situations.ts'

interface Exported {
  readonly statements: readonly {
    readonly kind: string
    readonly rule: string
    readonly grade: string
    readonly grounds: Readonly<Record<string, { readonly grade: string }>>
  }[]
}
type One = Exported['statements'][number]

interface Scored {
  readonly predicted: number
  readonly matched: number
  readonly fields: Readonly<Record<string, number>>
}

/** As a reader sees it: read from context where any of its fields is. */
function gradeOf({ grade, grounds }: One): string {
  const isStated = grade === 'stated' && Object.values(grounds).every((ground) => ground.grade === 'stated')
  return isStated || grade === 'weak' ? grade : 'context'
}

const GRADES = ['stated', 'context', 'weak'] as const
const { values: options } = parseArgs({
  options: { rules: { type: 'boolean', default: false }, record: { type: 'boolean', default: false } },
})

/** Right and all, of several situations. */
class Share {
  #right = 0
  #all = 0
  add(right: number, all: number): void {
    this.#right += right
    this.#all += all
  }
  toString(): string {
    return this.#all === 0 ? '-' : `${((100 * this.#right) / this.#all).toFixed(1)} of ${this.#all}`
  }
}

const shares = new Map<string, Share>()
function add(row: string, column: string, right: number, all: number): void {
  const key = `${row}\t${column}`
  if (!shares.has(key)) shares.set(key, new Share())
  shares.get(key)!.add(right, all)
}

const rows = new Set<string>()
const rules = new Map<string, string>()

for (const situation of situations())
  withStore(situation, (data, work) => {
    const file = join(work, 'some.json')
    const whole = JSON.parse(exportOf(data)) as Exported
    const score = (keep: (one: One) => boolean): Readonly<Record<string, Scored>> => {
      writeFileSync(file, JSON.stringify({ ...whole, statements: whole.statements.filter(keep) }))
      const output = execFileSync(process.execPath, [shared('gold/score.mjs'), file, situation.gold, '--json'], {
        encoding: 'utf8',
        cwd: ROOT,
        maxBuffer: 1 << 28,
      })
      return (JSON.parse(output) as { kinds: Record<string, Scored> }).kinds
    }
    for (const grade of GRADES)
      for (const [kind, { predicted, matched }] of Object.entries(score((one) => gradeOf(one) === grade))) {
        rows.add(kind)
        add(kind, grade, matched, predicted)
      }
    const fields = new Map<string, Set<string>>()
    for (const { grounds } of whole.statements)
      for (const [field, { grade }] of Object.entries(grounds)) {
        if (!fields.has(field)) fields.set(field, new Set(['stated']))
        fields.get(field)!.add(grade)
      }
    for (const [field, grades] of fields)
      for (const grade of grades) {
        const groundOf = (one: One): string => one.grounds[field]?.grade ?? 'stated'
        for (const [kind, { matched, fields: right }] of Object.entries(score((one) => groundOf(one) === grade))) {
          if (right[field] === undefined || matched === 0) continue
          rows.add(`${kind}, ${field}`)
          add(`${kind}, ${field}`, grade, Math.round(right[field] * matched), matched)
        }
      }
    if (!options.rules) return
    for (const rule of new Set(whole.statements.map((one) => one.rule)))
      for (const [kind, { predicted, matched }] of Object.entries(score((one) => one.rule === rule)))
        if (predicted > 0) {
          rules.set(rule, `${kind}: ${rule}`)
          add(`${kind}: ${rule}`, 'right', matched, predicted)
        }
  })

const cell = (row: string, column: string): string => String(shares.get(`${row}\t${column}`) ?? '-').padStart(14)
const statements = [...rows].filter((row) => !row.includes(','))
const fields = [...rows].filter((row) => row.includes(',')).sort()
const lines = [
  `${'right, per cent'.padEnd(26)}${GRADES.map((grade) => grade.padStart(14)).join('')}`,
  ...[...statements, '', ...fields].map((row) =>
    row === '' ? '' : row.padEnd(26) + GRADES.map((grade) => cell(row, grade)).join(''),
  ),
  ...(options.rules ? ['', ...[...rules.values()].sort().map((row) => row.padEnd(54) + cell(row, 'right'))] : []),
]
console.log(lines.join('\n'))
if (options.record) record('Grades', 'npm run bench:grades', lines.join('\n'))
