import { plain } from '../html/plain.ts'

/** The words of a line of Markdown: marks of emphasis, links, pictures, notes and tags off; entities resolved. */
export function plainInline(line: string): string {
  const bare = line
    .replace(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g, '')
    .replace(/\[\^[^\]]{1,40}\]:?/g, '')
    .replace(/\[([^\]]*)\](?:\((?:[^()]|\([^()]{0,200}\)){0,500}\)|\[[^\]]*\])/g, '$1')
    .replace(/^\[[^\]]+\]:\s+\S+.*$/, '')
    .replace(/<((?:https?|mailto):[^>\s]+)>/g, '$1')
    .replace(/`+([^`]*)`+/g, '$1')
    .replace(/(?<![\p{L}\p{N}\\])(\*{1,3}|_{1,3})(?=\S)/gu, '')
    .replace(/(?<=\S)(?<!\\)(\*{1,3}|_{1,3})(?![\p{L}\p{N}])/gu, '')
    .replace(/(?<=[\p{L}\p{N}])\*{1,3}(?=[\p{L}\p{N}])/gu, '')
    .replace(/~~[^~]*~~/g, '')
    .replace(/\\$/, '')
  const words = bare.replace(/\\([!-/:-@[-`{-~])/g, '$1')
  return plain(words)
}
