import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commit, ROOT } from './program.ts'

const FILE = join(ROOT, 'bench/RESULTS.md')

/**
 * Keeps a measurement in `bench/RESULTS.md`: the section of that title is replaced, a new one is added at the end.
 *
 * @param title    of the section, unique
 * @param command  that anyone can run to get it again
 * @param output   what the command printed
 */
export function record(title: string, command: string, output: string): void {
  const section = `## ${title}\n\n\`${command}\` at ${commit()}\n\n\`\`\`\n${output.trimEnd()}\n\`\`\`\n`
  const sections = readFileSync(FILE, 'utf8').split(/^(?=## )/m)
  const at = sections.findIndex((text) => text.startsWith(`## ${title}\n`))
  if (at < 0) sections.push(section)
  else sections[at] = section
  writeFileSync(FILE, `${sections.map((text) => text.trimEnd()).join('\n\n')}\n`)
}
