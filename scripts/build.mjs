// Builds `dist/`: the program by tsc, its data files beside it, the page by Vite. With --no-page the program alone.
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileKernel } from './kernel.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
// Built beside and moved into place whole: a program that runs from `dist/` meanwhile finds its files.
const next = join(root, `node_modules/.synoptic-build-${process.pid}`)
const DATA = new Set(['', '.txt', '.tsv', '.json', '.sql', '.bin', '.gz', '.wasm', '.safetensors'])
// The page is built by Vite, the kernel's source is compiled before: neither is data.
const COMPILED = [join(root, 'src/present/page'), join(root, 'src/language/en/network/assembly')]
await compileKernel()
const started = new Date()

mkdirSync(next, { recursive: true })
try {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', next], { cwd: root, stdio: 'inherit' })
  cpSync(join(root, 'src'), next, {
    recursive: true,
    filter: (path) => !COMPILED.includes(path) && DATA.has(extname(path)),
  })
  chmodSync(join(next, 'present/cli/main.js'), 0o755)
  if (!process.argv.includes('--no-page')) {
    const { build } = await import('vite')
    const configFile = join(root, 'src/present/page/vite.config.ts')
    await build({ configFile, logLevel: 'warn', build: { outDir: join(next, 'page') } })
  }
  // What changes while it is built is not in it: the time is that of the start.
  writeFileSync(join(next, '.built'), '')
  utimesSync(join(next, '.built'), started, started)
  rmSync(dist, { recursive: true, force: true })
  renameSync(next, dist)
} finally {
  rmSync(next, { recursive: true, force: true })
}
