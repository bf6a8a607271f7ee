import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ARRAYS = {
  I8: Int8Array,
  U8: Uint8Array,
  U16: Uint16Array,
  U32: Uint32Array,
  F32: Float32Array,
} as const

export type Dtype = keyof typeof ARRAYS
export type Values<D extends Dtype> = InstanceType<(typeof ARRAYS)[D]>

/** A matrix of 8-bit weights: value = number * scale of its row. */
export interface Matrix {
  readonly rows: number
  readonly columns: number
  readonly values: Int8Array
  readonly scales: Float32Array
}

interface Entry {
  readonly dtype: Dtype
  readonly shape: readonly number[]
  readonly from: number
  readonly to: number
}

/**
 * A file of named arrays of numbers.
 *
 * Every reading names the shape it expects; what is not as expected throws an Error that says the file, what was
 * expected and what was found.
 *
 * @see https://github.com/huggingface/safetensors#format
 */
export class Tensors {
  readonly #path: string
  readonly #data: Uint8Array
  readonly #entries: ReadonlyMap<string, Entry>
  readonly #metadata: ReadonlyMap<string, string>

  private constructor(path: string, data: Uint8Array, header: Record<string, unknown>) {
    this.#path = path
    this.#data = data
    const { __metadata__: metadata = {}, ...entries } = header
    this.#metadata = new Map(Object.entries(metadata as Record<string, string>))
    this.#entries = new Map(Object.entries(entries).map(([name, entry]) => [name, this.#entry(name, entry)]))
  }

  /** @throws Error  when the file is not there or is not a safetensors file */
  static read(url: URL): Tensors {
    const path = fileURLToPath(url)
    let bytes: Uint8Array
    try {
      bytes = readFileSync(url)
    } catch (cause) {
      throw new Error(`${path}: expected a model file, found none that can be read`, { cause })
    }
    return Tensors.parse(bytes, path)
  }

  /** @param path  of the bytes, for errors */
  static parse(bytes: Uint8Array, path: string): Tensors {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const length = bytes.length >= 8 ? Number(view.getBigUint64(0, true)) : Number.POSITIVE_INFINITY
    if (length > bytes.length - 8) {
      throw new Error(`${path}: expected a safetensors file, found ${bytes.length} bytes that end within its header`)
    }
    let header: unknown
    try {
      header = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset + 8, length).toString('utf8'))
    } catch (cause) {
      throw new Error(`${path}: expected a safetensors file, found no JSON header`, { cause })
    }
    if (header === null || typeof header !== 'object' || Array.isArray(header)) {
      throw new Error(`${path}: expected a safetensors header with an entry for each tensor, found ${typeof header}`)
    }
    return new Tensors(path, bytes.subarray(8 + length), header as Record<string, unknown>)
  }

  #fault(name: string, expected: string, found: string): Error {
    return new Error(`${this.#path}: ${name}: expected ${expected}, found ${found}`)
  }

  #entry(name: string, entry: unknown): Entry {
    const { dtype, shape, data_offsets: offsets } = (entry ?? {}) as Record<string, unknown>
    const numbers = (value: unknown): value is number[] =>
      Array.isArray(value) && value.every((number) => Number.isSafeInteger(number) && number >= 0)
    if (typeof dtype !== 'string' || !(dtype in ARRAYS)) {
      throw this.#fault(name, `numbers of ${Object.keys(ARRAYS).join(', ')}`, String(dtype))
    }
    if (!numbers(shape) || !numbers(offsets) || offsets.length !== 2) {
      throw this.#fault(name, 'a shape and where its data lie', JSON.stringify(entry))
    }
    const [from, to] = offsets as [number, number]
    const size = shape.reduce((product, side) => product * side, ARRAYS[dtype as Dtype].BYTES_PER_ELEMENT)
    if (to - from !== size || to > this.#data.length) {
      throw this.#fault(name, `${size} bytes of data`, `bytes ${from} to ${to} of ${this.#data.length}`)
    }
    return { dtype: dtype as Dtype, shape, from, to }
  }

  /** A string of the metadata. */
  text(name: string): string {
    const found = this.#metadata.get(name)
    if (found === undefined) throw this.#fault(`metadata ${name}`, 'a string', 'none')
    return found
  }

  /** A JSON array of the metadata, its items strings. */
  list(name: string): string[] {
    const found = this.json(name)
    if (!Array.isArray(found) || !found.every((item) => typeof item === 'string')) {
      throw this.#fault(`metadata ${name}`, 'an array of strings', this.text(name).slice(0, 100))
    }
    return found
  }

  /** A JSON value of the metadata. */
  json(name: string): unknown {
    const text = this.text(name)
    try {
      return JSON.parse(text)
    } catch (cause) {
      throw new Error(`${this.#path}: metadata ${name}: expected JSON, found ${text.slice(0, 100)}`, { cause })
    }
  }

  /** Throw unless the metadata say that the file is of this format. */
  expectFormat(format: string): void {
    const found = this.#metadata.get('format')
    if (found !== format) throw this.#fault('format', format, String(found))
  }

  /** Length of each side of a tensor. */
  shape(name: string): readonly number[] {
    const entry = this.#entries.get(name)
    if (entry === undefined) throw this.#fault(name, 'a tensor', 'none')
    return entry.shape
  }

  /** The numbers of a tensor, a view of the file where its place allows. A side of -1 may have any length. */
  array<D extends Dtype>(name: string, dtype: D, shape: readonly number[]): Values<D> {
    const expected = `${dtype} [${shape.join(', ').replaceAll('-1', 'any')}]`
    const entry = this.#entries.get(name)
    if (entry === undefined) throw this.#fault(name, expected, 'none')
    const fits = shape.length === entry.shape.length && shape.every((side, at) => side < 0 || side === entry.shape[at])
    if (entry.dtype !== dtype || !fits) throw this.#fault(name, expected, `${entry.dtype} [${entry.shape.join(', ')}]`)
    const Type = ARRAYS[dtype]
    const { buffer, byteOffset } = this.#data
    const start = byteOffset + entry.from
    const length = (entry.to - entry.from) / Type.BYTES_PER_ELEMENT
    const aligned = start % Type.BYTES_PER_ELEMENT === 0
    const values = aligned
      ? new Type(buffer as ArrayBuffer, start, length)
      : new Type(new Uint8Array(this.#data.subarray(entry.from, entry.to)).buffer)
    return values as Values<D>
  }

  /** A vector of floats. */
  vector(name: string, length: number): Float32Array {
    return this.array(name, 'F32', [length])
  }

  /** A matrix of 8-bit weights, kept as the tensors `name` and `name.scale`. A side of -1 may have any length. */
  matrix(name: string, rows: number, columns: number): Matrix {
    const values = this.array(name, 'I8', [rows, columns])
    const [height, width] = this.shape(name) as [number, number]
    return { rows: height, columns: width, values, scales: this.vector(`${name}.scale`, height) }
  }
}
