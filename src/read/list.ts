import type { Dirent, Stats } from 'node:fs'
import * as fs from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import type { Notice } from '../model/notice.ts'
import { failure } from './notices.ts'
import type { SourceRef } from './source.ts'

/** The file system as far as it is needed; a test hands in its own. */
export interface Folders {
  stat(path: string): Promise<Pick<Stats, 'isFile' | 'isDirectory' | 'size'>>
  readdir(
    path: string,
    options: { withFileTypes: true },
  ): Promise<Pick<Dirent, 'name' | 'isFile' | 'isDirectory' | 'isSymbolicLink'>[]>
}

/**
 * Files under the inputs: files as they are, folders with all below them, `http(s)` addresses; in a stable order.
 *
 * Hidden files and folders (`.git`) are left out. A path that is missing or closed, and a folder without files, give a notice.
 */
export async function listSources(
  inputs: readonly string[],
  folders: Folders = fs,
): Promise<{ sources: SourceRef[]; notices: Notice[] }> {
  const sources = new Map<string, SourceRef>()
  const notices: Notice[] = []
  for (const input of inputs) {
    const found = /^https?:\/\//i.test(input) ? [address(input)] : await under(input, folders, notices)
    for (const source of found) if (!sources.has(source.path)) sources.set(source.path, source)
  }
  return { sources: [...sources.values()], notices }
}

const address = (input: string): SourceRef => ({ kind: 'url', path: input, name: input, bytes: null })

async function under(input: string, folders: Folders, notices: Notice[]): Promise<SourceRef[]> {
  try {
    const stats = await folders.stat(input)
    if (stats.isFile()) return [{ kind: 'file', path: input, name: basename(input), bytes: stats.size }]
    if (stats.isDirectory()) {
      const found = await walk(input, input, folders, notices)
      if (found.length === 0) notices.push(emptyFolder(input))
      return found
    }
    notices.push(notReadable(input, 'is neither a file nor a folder'))
  } catch (error) {
    notices.push(closed(input, error))
  }
  return []
}

async function walk(root: string, folder: string, folders: Folders, notices: Notice[]): Promise<SourceRef[]> {
  const found: SourceRef[] = []
  const entries = (await folders.readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'))
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    try {
      // A link to a folder is not followed: it may lead back up.
      if (entry.isDirectory()) found.push(...(await walk(root, path, folders, notices)))
      else if (entry.isFile() || entry.isSymbolicLink()) {
        const stats = await folders.stat(path)
        if (stats.isFile())
          found.push({ kind: 'file', path, name: relative(root, path).split(sep).join('/'), bytes: stats.size })
      }
    } catch (error) {
      notices.push(closed(path, error))
    }
  }
  return found
}

/** The notice of a path that could not be opened, by the system's error code. */
export function closed(path: string, error: unknown): Notice {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? ''
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return failure({
      code: 'read/missing',
      source: path,
      message: `There is no file or folder at ${path}.`,
      advice: 'Check the spelling of the path and the folder you are in.',
    })
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return failure({
      code: 'read/no-permission',
      source: path,
      message: `${path} may not be read: the system denies permission.`,
      advice: `Give yourself the right to read it (chmod +r) and read it again.`,
    })
  }
  return notReadable(path, `could not be opened (${code || String(error)})`)
}

const notReadable = (path: string, what: string): Notice =>
  failure({
    code: 'read/not-readable',
    source: path,
    message: `${path} ${what}.`,
    advice: 'Name a file, a folder or a web address.',
  })

const emptyFolder = (path: string): Notice =>
  failure({
    code: 'read/empty-folder',
    source: path,
    message: `The folder ${path} holds no files to read (hidden ones are left out).`,
    advice: 'Put reports into it as .txt, .md or .html files, or name another folder.',
  })
