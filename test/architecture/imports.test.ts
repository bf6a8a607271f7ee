import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const SRC = fileURLToPath(new URL('../../src', import.meta.url))

/** Which part of `src/` may import which: the one table of the architecture. A part may always import itself. */
const TABLE: Record<string, readonly string[]> = {
  model: [],
  text: ['model'],
  read: ['model', 'text'],
  lexicon: ['text'],
  language: ['model', 'text', 'lexicon'],
  extract: ['model', 'text', 'lexicon'],
  reconcile: ['model', 'text', 'lexicon'],
  store: ['model'],
  pipeline: ['model', 'text', 'read', 'language', 'extract', 'reconcile', 'store/store.ts'],
  'present/dossier': ['model', 'text', 'lexicon', 'store/store.ts'],
  'present/api': ['model', 'present/dossier', 'pipeline', 'store/store.ts'],
  'present/page': ['model', 'present/dossier/types.ts'],
  'present/cli': ['model', 'store', 'pipeline', 'present/dossier', 'present/api'],
}

const partOf = (file: string): string | undefined => Object.keys(TABLE).find((part) => file.startsWith(`${part}/`))

/** Relative imports of a source file, type-only ones too, as paths under `src/`. */
function importsOf(path: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(SRC, path), 'utf8'), true, true)
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(SRC, resolve(SRC, dirname(path), name)))
}

/** Why `file` may not import `target`; null where it may. */
function fault(file: string, target: string): string | null {
  const [from, to] = [partOf(file), partOf(target)]
  if (target.startsWith('..')) return `${file} leaves src/ for ${target}`
  if (!from || !to) return `${from ? target : file} stands in no part of the table`
  const allowed = from === to || TABLE[from]!.some((entry) => target === entry || target.startsWith(`${entry}/`))
  return allowed ? null : `${file} imports ${target}: ${from} may import ${TABLE[from]!.join(', ') || 'nothing'}`
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))

describe('imports under src/', () => {
  test('follow the table', () => {
    expect(files.length).toBeGreaterThan(20)
    expect(files.flatMap((file) => importsOf(file).map((target) => fault(file, target))).filter(Boolean)).toEqual([])
  })

  test('type-only imports are read too', () => {
    expect(importsOf('text/anchor.ts')).toContain('model/span.ts')
  })

  test.each([
    ['read/index.ts', 'language/index.ts'],
    ['language/index.ts', 'store/store.ts'],
    ['present/dossier/ask.ts', 'store/sqlite.ts'],
    ['present/page/main.tsx', 'present/dossier/ask.ts'],
    ['model/span.ts', 'text/anchor.ts'],
    ['pipeline/index.ts', 'present/cli/main.ts'],
    ['text/anchor.ts', '../package.json'],
  ])('%s may not import %s', (file, target) => {
    expect(fault(file, target)).toContain(target)
  })
})
