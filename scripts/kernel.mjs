// Compiles the matrix kernel of the language stage to WebAssembly, beside the module that loads it.
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const at = (path) => fileURLToPath(new URL(`../src/language/en/network/${path}`, import.meta.url))
const source = at('assembly/kernel.ts')
const target = at('kernel.wasm')

/** Compile `kernel.wasm`, unless it is there and no older than its source. */
export async function compileKernel() {
  if ((statSync(target, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= statSync(source).mtimeMs) return
  const { default: asc } = await import('assemblyscript/asc')
  let wasm
  const options = ['-O3', '--noAssert', '--runtime', 'stub', '--importMemory', '--enable', 'simd']
  const { error, stderr } = await asc.main(['kernel.ts', '--outFile', 'kernel.wasm', ...options], {
    readFile: (name) => (name === 'kernel.ts' ? readFileSync(source, 'utf8') : null),
    writeFile: (name, contents) => {
      if (name === 'kernel.wasm') wasm = contents
    },
    listFiles: () => [],
  })
  if (error) throw new Error(`${source} does not compile\n${stderr}`, { cause: error })
  // Moved into place whole: a program that runs meanwhile finds the old one or the new one.
  writeFileSync(`${target}.${process.pid}`, wasm)
  renameSync(`${target}.${process.pid}`, target)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await compileKernel()
