// Builds `dist/`: the program by tsc, its data files beside it, the page by Vite. With --no-page the program alone.
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, rmSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const DATA = new Set(['', '.txt', '.tsv', '.json', '.sql', '.bin'])

rmSync(join(root, 'dist'), { recursive: true, force: true })
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
})
cpSync(join(root, 'src'), join(root, 'dist'), {
  recursive: true,
  filter: (path) => !path.startsWith(join(root, 'src/present/page')) && DATA.has(extname(path)),
})
chmodSync(join(root, 'dist/present/cli/main.js'), 0o755)
if (!process.argv.includes('--no-page')) {
  const { build } = await import('vite')
  await build({ configFile: join(root, 'src/present/page/vite.config.ts'), logLevel: 'warn' })
}
