import { Parser } from 'htmlparser2'

/** The words of a line of Markdown: marks of emphasis, links, pictures, notes and tags off; entities resolved. */
export function plainInline(line: string): string {
  const bare = line
    .replace(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g, '')
    .replace(/\[\^[^\]]{1,40}\]:?/g, '')
    .replace(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/^\[[^\]]+\]:\s+\S+.*$/, '')
    .replace(/<((?:https?|mailto):[^>\s]+)>/g, '$1')
    .replace(/`+([^`]*)`+/g, '$1')
    .replace(/(?<![\p{L}\p{N}\\])(\*{1,3}|_{1,3})(?=\S)/gu, '')
    .replace(/(?<=\S)(?<!\\)(\*{1,3}|_{1,3})(?![\p{L}\p{N}])/gu, '')
    .replace(/(?<=[\p{L}\p{N}])\*{1,3}(?=[\p{L}\p{N}])/gu, '')
    .replace(/~~[^~]*~~/g, '')
    .replace(/\\$/, '')
  const words = bare.replace(/\\([!-/:-@[-`{-~])/g, '$1')
  return /[&<]/.test(words) ? withoutTags(words) : words
}

/** Tags off, entities resolved, what stands in scripts and styles gone. */
function withoutTags(line: string): string {
  let text = ''
  let unseen = 0
  const parser = new Parser({
    onopentag: (tag) => {
      if (tag === 'script' || tag === 'style') unseen++
      else if (tag === 'br') text += ' '
    },
    onclosetag: (tag) => {
      if (tag === 'script' || tag === 'style') unseen--
    },
    ontext: (piece) => {
      if (unseen === 0) text += piece
    },
  })
  parser.end(line)
  return text
}
