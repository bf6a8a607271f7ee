import { readFileSync } from 'node:fs'

/** What `kernel.wasm` exports; `assembly/kernel.ts` says what each does. All numbers are whole, addresses in bytes. */
export interface Calls {
  quantize(x: number, rows: number, width: number, q: number, scales: number): void
  multiply(
    q: number,
    scales: number,
    rows: number,
    stride: number,
    inputs: number,
    weights: number,
    columnScales: number,
    base: number,
    baseStep: number,
    y: number,
    columns: number,
  ): void
  products(
    a: number,
    aRows: number,
    aStride: number,
    b: number,
    bRows: number,
    bStride: number,
    width: number,
    y: number,
  ): void
  layerNorm(x: number, rows: number, width: number, gain: number, bias: number, epsilon: number, y: number): void
  gelu(x: number, count: number): void
  leaky(x: number, rows: number, stride: number, width: number, slope: number): void
  add(x: number, count: number, y: number): void
  maxout(x: number, rows: number, width: number, y: number): void
  gather(x: number, index: number, rows: number, width: number, y: number): void
  addGathered(a: number, b: number, stride: number, index: number, rows: number, width: number, y: number): void
  sumRows(base: number, table: number, index: number, count: number, width: number, y: number): void
  rate(a: number, b: number, width: number, out: number): number
  recur(gates: number, rows: number, lanes: number, h: number): void
}

// TypeScript knows these of browsers only.
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object
  Memory: new (pages: { initial: number }) => { readonly buffer: ArrayBuffer; grow(pages: number): void }
  Instance: new (module: object, imports: { env: object }) => { readonly exports: object }
}

const PAGE = 65_536
/** Bytes at the beginning of the memory that are the kernel's own: its numbers, and address 0, for code that takes it for none. */
const OWN = 2048
/** Bytes that the memory grows by at least: each growth makes the engine collect garbage. What is not used is not resident. */
const GROWTH = 8 * 1024 * 1024
const WASM = new URL('./kernel.wasm', import.meta.url)
let compiled: object | null = null

function module(): object {
  if (compiled === null) {
    try {
      compiled = new WebAssembly.Module(readFileSync(WASM))
    } catch (cause) {
      throw new Error(`${WASM.pathname}: expected the compiled matrix kernel; \`npm run build\` makes it`, { cause })
    }
  }
  return compiled
}

/**
 * The matrix kernel with a memory of its own. What is allocated stays: a network takes all it needs when it is loaded,
 * its weights and room for as many rows as it works on at once.
 */
export class Kernel {
  readonly call: Calls
  readonly #memory = new WebAssembly.Memory({ initial: 1 })
  #end = OWN
  #bytes = new Uint8Array(this.#memory.buffer)
  #floats = new Float32Array(this.#memory.buffer)
  #integers = new Int32Array(this.#memory.buffer)

  constructor() {
    const { exports } = new WebAssembly.Instance(module(), { env: { memory: this.#memory } })
    this.call = exports as Calls
  }

  /** The address of so many bytes, all 0, a multiple of 16. Views taken before are void. */
  allocate(bytes: number): number {
    const address = this.#end
    this.#end += Math.ceil(bytes / 16) * 16
    const missing = this.#end - this.#memory.buffer.byteLength
    if (missing > 0) {
      this.#memory.grow(Math.ceil(Math.max(missing, GROWTH) / PAGE))
      this.#bytes = new Uint8Array(this.#memory.buffer)
      this.#floats = new Float32Array(this.#memory.buffer)
      this.#integers = new Int32Array(this.#memory.buffer)
    }
    return address
  }

  /** The address of a copy of `values`. */
  place(values: Float32Array | Int32Array | Int16Array): number {
    const address = this.allocate(values.byteLength)
    this.#bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), address)
    return address
  }

  /** The whole memory as floats: that at `address` is `floats[address / 4]`. */
  get floats(): Float32Array {
    return this.#floats
  }

  /** The whole memory as 32-bit integers. */
  get integers(): Int32Array {
    return this.#integers
  }

  /** Bytes of the memory. */
  get size(): number {
    return this.#memory.buffer.byteLength
  }
}
