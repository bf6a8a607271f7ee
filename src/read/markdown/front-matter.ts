/** Fields by lower-case name; a list has several values. */
export type FrontMatter = ReadonlyMap<string, readonly string[]>

const FENCE = /^\ufeff?\s*(---|\+\+\+)[^\S\n]*\n/

/** Splits the block between `---` (or `+++`) lines off a Markdown text; flat `key: value` fields and lists, as blogs write them. */
export function frontMatter(text: string): { fields: FrontMatter; rest: string } {
  const unix = text.replace(/\r\n?/g, '\n')
  const open = FENCE.exec(unix)
  const end = open === null ? -1 : unix.indexOf(`\n${open[1]}`, open[0].length - 1)
  if (open === null || end < 0) return { fields: new Map(), rest: unix }
  const fields = new Map<string, string[]>()
  let last: string[] = []
  for (const line of unix.slice(open[0].length, end).split('\n')) {
    const [, key, value = ''] = /^([\w-]+)\s*[:=]\s*(.*)$/.exec(line) ?? []
    const [, item] = /^\s*-\s+(?:name:\s*)?(.+)$/.exec(line) ?? []
    if (key !== undefined) {
      last = value.trim() === '' ? [] : values(value)
      fields.set(key.toLowerCase(), last)
    } else if (item !== undefined) last.push(unquote(item))
  }
  const after = unix.indexOf('\n', end + 1)
  return { fields, rest: after < 0 ? '' : unix.slice(after + 1) }
}

function values(value: string): string[] {
  const list = /^\[(.*)\]$/.exec(value.trim())
  return (list === null ? [value] : list[1]!.split(',')).map(unquote).filter((entry) => entry !== '')
}

const unquote = (value: string): string =>
  value
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .trim()
