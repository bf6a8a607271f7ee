import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'

const SYLLABLES = ['an', 'el', 'or', 'ish', 'um', 'ay', 'ock', 'ine', 'ett', 'ard', 'osk', 'ury']
const NAME = /(?<=[\p{Ll},] )\p{Lu}[\p{Ll}\p{M}]{3,}/gu
const FIGURE =
  /(?<![\p{L}\p{N}.,:/-])\d{1,3}(?:,\d{3})*(?![\p{L}\p{N}.,:/-]*\d|\s+(?:January|February|March|April|May|June|July|August|September|October|November|December))/gu

/** The text with every name inside a sentence lengthened and every plain figure moved, differently for each `round`. */
function vary(text: string, round: number): string {
  const suffix =
    SYLLABLES[round % SYLLABLES.length]! + (SYLLABLES[Math.floor(round / SYLLABLES.length) % SYLLABLES.length] ?? '')
  return text
    .replace(NAME, (name) => name + suffix)
    .replace(FIGURE, (figure) => {
      const value = Number(figure.replaceAll(',', ''))
      return (value + ((round * 7) % Math.max(3, Math.ceil(value / 4)))).toLocaleString('en')
    })
}

/**
 * `count` reports: those of the folder `sample` again and again, each round with its own names and figures. Markup, front
 * matter and metadata stay as they are; windows-1252 files are left out, for the varied text is UTF-8.
 */
export function multiplied(sample: string, count: number): { readonly name: string; readonly content: string }[] {
  const files = readdirSync(sample)
    .map((name) => ({ name, text: readFileSync(join(sample, name)).toString('utf8') }))
    .filter(({ text }) => !text.includes('\uFFFD'))
  return Array.from({ length: count }, (_, index) => {
    const { name, text } = files[index % files.length]!
    const round = Math.floor(index / files.length)
    const content = /^\.html?$/.test(extname(name))
      ? text.replace(/>[^<]+</g, (run) => vary(run, round))
      : vary(text, round)
    return { name: `${String(index).padStart(5, '0')}-${name}`, content }
  })
}

/** Writes such reports into `folder`. */
export function multiply(sample: string, folder: string, count: number): void {
  mkdirSync(folder, { recursive: true })
  for (const { name, content } of multiplied(sample, count)) writeFileSync(join(folder, name), content)
}
