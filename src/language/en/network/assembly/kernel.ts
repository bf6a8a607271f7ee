// AssemblyScript, compiled to ../kernel.wasm by scripts/kernel.mjs. No state: every address is a byte offset into the
// memory that the caller hands in and lays out, but for the first 2048 bytes. Widths are counted in numbers; each
// function says what must divide them.
// `pmax` and `pmin` are one instruction where `max` and `min` are several, for the sake of NaN, which does not come here.

const ZERO: v128 = i32x4.splat(0)
// 1.5 * 2^23: added to a number of less than 2^22, it leaves the nearest whole number in the lowest bits.
const WHOLE: v128 = f32x4.splat(12582912)

/**
 * Rows of floats as 16-bit whole numbers: `x = q * scale`, one scale a row. The largest number of a row becomes 16383: a
 * sum of 1024 products with 8-bit weights then stays within 32 bits. The width is a multiple of 8.
 */
export function quantize(x: usize, rows: i32, width: i32, q: usize, scales: usize): void {
  for (let row = 0; row < rows; row++) {
    const end = x + ((<usize>width) << 2)
    // Two at a time, here and in other sums: each step else waits for the one before.
    let most = ZERO
    let more = ZERO
    for (let at = x; at < end; at += 32) {
      most = f32x4.pmax(most, f32x4.abs(v128.load(at)))
      more = f32x4.pmax(more, f32x4.abs(v128.load(at, 16)))
    }
    most = f32x4.pmax(most, more)
    let largest = max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1))
    largest = max(largest, max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)))
    f32.store(scales, largest / 16383)
    const factor = f32x4.splat(largest > 0 ? 16383 / largest : 0)
    for (; x < end; x += 32, q += 16) {
      const low = f32x4.add(f32x4.mul(v128.load(x), factor), WHOLE)
      const high = f32x4.add(f32x4.mul(v128.load(x, 16), factor), WHOLE)
      v128.store(q, i16x8.narrow_i32x4_s(i32x4.sub(low, WHOLE), i32x4.sub(high, WHOLE)))
    }
    scales += 4
  }
}

/**
 * y = x W^T + base, for x as `quantize` leaves it.
 *
 * Four rows and eight columns at a time: their sums stay in registers. `weights` are packed for that: for every eight
 * columns, for every two inputs, the 16-bit weights of column 0 (two), column 1 (two) ...; `columnScales` belong to the
 * columns. The inner loop must not do more than two inputs in a step: the engine loads all of a step first, and what it
 * then has no register for it keeps on the stack. Base is a bias (`baseStep` 0) or rows that lie `baseStep` bytes apart, y itself to add to it.
 *
 * @param rows     a multiple of 4
 * @param stride   16-bit numbers from one row of x to the next
 * @param inputs   a multiple of 2
 * @param columns  a multiple of 8; y's rows lie so far apart
 */
export function multiply(
  q: usize,
  scales: usize,
  rows: i32,
  stride: i32,
  inputs: i32,
  weights: usize,
  columnScales: usize,
  base: usize,
  baseStep: usize,
  y: usize,
  columns: i32,
): void {
  const step = (<usize>stride) << 1
  const width = (<usize>columns) << 2
  const block = (<usize>inputs) << 4
  for (let column: usize = 0; column < width; column += 32) {
    const c0 = v128.load(columnScales + column)
    const c1 = v128.load(columnScales + column, 16)
    const end = weights + block
    let b = base + column
    let r = y + column
    let s = scales
    let row = q
    for (let left = rows; left > 0; left -= 4) {
      const x1 = row + step
      const x2 = x1 + step
      const x3 = x2 + step
      let a00 = ZERO
      let a01 = ZERO
      let a10 = ZERO
      let a11 = ZERO
      let a20 = ZERO
      let a21 = ZERO
      let a30 = ZERO
      let a31 = ZERO
      let k: usize = 0
      for (let w = weights; w < end; w += 32) {
        const w0 = v128.load(w)
        const w1 = v128.load(w, 16)
        let x = v128.load32_splat(row + k)
        a00 = i32x4.add(a00, i32x4.dot_i16x8_s(x, w0))
        a01 = i32x4.add(a01, i32x4.dot_i16x8_s(x, w1))
        x = v128.load32_splat(x1 + k)
        a10 = i32x4.add(a10, i32x4.dot_i16x8_s(x, w0))
        a11 = i32x4.add(a11, i32x4.dot_i16x8_s(x, w1))
        x = v128.load32_splat(x2 + k)
        a20 = i32x4.add(a20, i32x4.dot_i16x8_s(x, w0))
        a21 = i32x4.add(a21, i32x4.dot_i16x8_s(x, w1))
        x = v128.load32_splat(x3 + k)
        a30 = i32x4.add(a30, i32x4.dot_i16x8_s(x, w0))
        a31 = i32x4.add(a31, i32x4.dot_i16x8_s(x, w1))
        k += 4
      }
      row = x3 + step
      finish(r, b, v128.load32_splat(s), c0, c1, a00, a01)
      finish(r + width, b + baseStep, v128.load32_splat(s, 4), c0, c1, a10, a11)
      finish(r + 2 * width, b + 2 * baseStep, v128.load32_splat(s, 8), c0, c1, a20, a21)
      finish(r + 3 * width, b + 3 * baseStep, v128.load32_splat(s, 12), c0, c1, a30, a31)
      r += 4 * width
      b += 4 * baseStep
      s += 16
    }
    weights = end
  }
}

/** Eight sums of whole numbers, scaled, added to their base and stored. */
function finish(y: usize, base: usize, scale: v128, c0: v128, c1: v128, a0: v128, a1: v128): void {
  v128.store(y, f32x4.add(v128.load(base), f32x4.mul(f32x4.mul(scale, c0), f32x4.convert_i32x4_s(a0))))
  v128.store(y, f32x4.add(v128.load(base, 16), f32x4.mul(f32x4.mul(scale, c1), f32x4.convert_i32x4_s(a1))), 16)
}

/** Inner products of every row of a with every row of b: y[i, j] = a[i] b[j]. The width is a multiple of 4. */
export function products(
  a: usize,
  aRows: i32,
  aStride: i32,
  b: usize,
  bRows: i32,
  bStride: i32,
  width: i32,
  y: usize,
): void {
  const aStep = (<usize>aStride) << 2
  const bStep = (<usize>bStride) << 2
  const size = (<usize>width) << 2
  for (let i = 0; i < aRows; i++, a += aStep) {
    let other = b
    let j = 0
    for (; j + 4 <= bRows; j += 4, other += 4 * bStep, y += 16) {
      let s0 = ZERO
      let s1 = ZERO
      let s2 = ZERO
      let s3 = ZERO
      const o1 = other + bStep
      const o2 = o1 + bStep
      const o3 = o2 + bStep
      for (let k: usize = 0; k < size; k += 16) {
        const x = v128.load(a + k)
        s0 = f32x4.add(s0, f32x4.mul(x, v128.load(other + k)))
        s1 = f32x4.add(s1, f32x4.mul(x, v128.load(o1 + k)))
        s2 = f32x4.add(s2, f32x4.mul(x, v128.load(o2 + k)))
        s3 = f32x4.add(s3, f32x4.mul(x, v128.load(o3 + k)))
      }
      f32.store(y, sum(s0))
      f32.store(y, sum(s1), 4)
      f32.store(y, sum(s2), 8)
      f32.store(y, sum(s3), 12)
    }
    for (; j < bRows; j++, other += bStep, y += 4) {
      let s = ZERO
      for (let k: usize = 0; k < size; k += 16) {
        s = f32x4.add(s, f32x4.mul(v128.load(a + k), v128.load(other + k)))
      }
      f32.store(y, sum(s))
    }
  }
}

function sum(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3))
}

/** Each row to mean 0 and variance 1, times gain, plus bias; y may be x. The width is a multiple of 8. */
export function layerNorm(x: usize, rows: i32, width: i32, gain: usize, bias: usize, epsilon: f32, y: usize): void {
  const size = (<usize>width) << 2
  for (let row = 0; row < rows; row++) {
    let total = ZERO
    let more = ZERO
    for (let k: usize = 0; k < size; k += 32) {
      total = f32x4.add(total, v128.load(x + k))
      more = f32x4.add(more, v128.load(x + k, 16))
    }
    const mean = f32x4.splat(sum(f32x4.add(total, more)) / <f32>width)
    let squares = ZERO
    more = ZERO
    for (let k: usize = 0; k < size; k += 32) {
      const d = f32x4.sub(v128.load(x + k), mean)
      const e = f32x4.sub(v128.load(x + k, 16), mean)
      squares = f32x4.add(squares, f32x4.mul(d, d))
      more = f32x4.add(more, f32x4.mul(e, e))
    }
    const factor = f32x4.splat(1 / sqrt(sum(f32x4.add(squares, more)) / <f32>width + epsilon))
    for (let k: usize = 0; k < size; k += 32) {
      const d = f32x4.mul(f32x4.sub(v128.load(x + k), mean), factor)
      const e = f32x4.mul(f32x4.sub(v128.load(x + k, 16), mean), factor)
      v128.store(y + k, f32x4.add(f32x4.mul(d, v128.load(gain + k)), v128.load(bias + k)))
      v128.store(y + k, f32x4.add(f32x4.mul(e, v128.load(gain + k, 16)), v128.load(bias + k, 16)), 16)
    }
    x += size
    y += size
  }
}

// Numbers of the loops below, to be loaded before them: one that stands in a loop the engine makes anew at each use, in three
// instructions, where one that was loaded stays in a register or on the stack.
const POWERS = memory.data<f32>(
  [0.6931241933828011, 0.24024099030099755, 0.055906426744865845, 0.009582828697318689],
  16,
)
// GELU as 1 / (1 + 2^(F1 x + F3 x^3 + ...)), fitted between -5 and 5 for the least largest error.
const F1 = <f32>(-1.5956562719552811 * Math.LOG2E)
const F3 = <f32>(-0.07293758202743833 * Math.LOG2E)
const F5 = <f32>(0.0002497233321569987 * Math.LOG2E)
const F7 = <f32>(6.116200149991396e-5 * Math.LOG2E)
const F9 = <f32>(-2.2381637671297993e-6 * Math.LOG2E)
const SHARES = memory.data<f32>([F1, F3, F5, F7, F9, 6, -6], 16)
const GATES = memory.data<f32>([<f32>-Math.LOG2E, 60, -60], 16)
const WHOLES = memory.data<f32>([12582912, 1], 16)

/** 2^x within 3e-6 of its size, for x between -126 and 126; the numbers as in `WHOLES` and `POWERS`. */
function power(x: v128, whole: v128, one: v128, p1: v128, p2: v128, p3: v128, p4: v128): v128 {
  const n = f32x4.add(x, whole)
  const r = f32x4.sub(x, f32x4.sub(n, whole))
  let p = f32x4.add(f32x4.mul(r, p4), p3)
  p = f32x4.add(f32x4.mul(p, r), p2)
  p = f32x4.add(f32x4.mul(p, r), p1)
  p = f32x4.add(f32x4.mul(p, r), one)
  // The whole part of x is in the lowest bits of n; added to the exponent it is a factor.
  return i32x4.add(p, i32x4.shl(n, 23))
}

/** x times the share of the normal distribution below x, in place, within 4e-6. `count` is a multiple of 4. */
export function gelu(x: usize, count: i32): void {
  const end = x + ((<usize>count) << 2)
  const f1 = v128.load32_splat(SHARES)
  const f3 = v128.load32_splat(SHARES, 4)
  const f5 = v128.load32_splat(SHARES, 8)
  const f7 = v128.load32_splat(SHARES, 12)
  const f9 = v128.load32_splat(SHARES, 16)
  const most = v128.load32_splat(SHARES, 20)
  const least = v128.load32_splat(SHARES, 24)
  const whole = v128.load32_splat(WHOLES)
  const one = v128.load32_splat(WHOLES, 4)
  const p1 = v128.load32_splat(POWERS)
  const p2 = v128.load32_splat(POWERS, 4)
  const p3 = v128.load32_splat(POWERS, 8)
  const p4 = v128.load32_splat(POWERS, 12)
  for (; x < end; x += 16) {
    const v = v128.load(x)
    const near = f32x4.pmax(f32x4.pmin(v, most), least)
    const square = f32x4.mul(near, near)
    let f = f32x4.add(f32x4.mul(square, f9), f7)
    f = f32x4.add(f32x4.mul(f, square), f5)
    f = f32x4.add(f32x4.mul(f, square), f3)
    f = f32x4.add(f32x4.mul(f, square), f1)
    v128.store(x, f32x4.div(v, f32x4.add(one, power(f32x4.mul(f, near), whole, one, p1, p2, p3, p4))))
  }
}

/** The first `width` numbers of each row, those below 0 times `slope`, in place. The width is a multiple of 4. */
export function leaky(x: usize, rows: i32, stride: i32, width: i32, slope: f32): void {
  const factor = f32x4.splat(slope)
  for (let row = 0; row < rows; row++) {
    const end = x + ((<usize>width) << 2)
    for (let at = x; at < end; at += 16) {
      const v = v128.load(at)
      v128.store(at, f32x4.add(f32x4.pmax(v, ZERO), f32x4.mul(f32x4.pmin(v, ZERO), factor)))
    }
    x += (<usize>stride) << 2
  }
}

/** y += x. `count` is a multiple of 4. */
export function add(x: usize, count: i32, y: usize): void {
  const end = x + ((<usize>count) << 2)
  for (; x < end; x += 16, y += 16) v128.store(y, f32x4.add(v128.load(y), v128.load(x)))
}

/** The larger of the first and the second half of each row. The width, that of a half, is a multiple of 4. */
export function maxout(x: usize, rows: i32, width: i32, y: usize): void {
  const size = (<usize>width) << 2
  for (let row = 0; row < rows; row++) {
    for (let k: usize = 0; k < size; k += 16) {
      v128.store(y + k, f32x4.pmax(v128.load(x + k), v128.load(x + size + k)))
    }
    x += 2 * size
    y += size
  }
}

/** y[i] = x[index[i]], a row of zeros where the index is negative. The width is a multiple of 4. */
export function gather(x: usize, index: usize, rows: i32, width: i32, y: usize): void {
  const size = (<usize>width) << 2
  for (let row = 0; row < rows; row++) {
    const from = load<i32>(index)
    if (from < 0) memory.fill(y, 0, size)
    else memory.copy(y, x + <usize>from * size, size)
    index += 4
    y += size
  }
}

/** y[i] = a[i] + b[index[i]], the index a row of b, never negative. The width is a multiple of 4. */
export function addGathered(a: usize, b: usize, stride: i32, index: usize, rows: i32, width: i32, y: usize): void {
  const step = (<usize>stride) << 2
  const size = (<usize>width) << 2
  for (let row = 0; row < rows; row++) {
    const other = b + <usize>load<i32>(index) * step
    for (let k: usize = 0; k < size; k += 16) {
      v128.store(y + k, f32x4.add(v128.load(a + k), v128.load(other + k)))
    }
    index += 4
    a += step
    y += size
  }
}

/** y = base + the rows of a table that `count` indices number. The width is a multiple of 16. */
export function sumRows(base: usize, table: usize, index: usize, count: i32, width: i32, y: usize): void {
  const size = (<usize>width) << 2
  const end = index + ((<usize>count) << 2)
  for (let k: usize = 0; k < size; k += 64) {
    let a = v128.load(base + k)
    let b = v128.load(base + k, 16)
    let c = v128.load(base + k, 32)
    let d = v128.load(base + k, 48)
    for (let at = index; at < end; at += 4) {
      const row = table + <usize>load<i32>(at) * size + k
      a = f32x4.add(a, v128.load(row))
      b = f32x4.add(b, v128.load(row, 16))
      c = f32x4.add(c, v128.load(row, 32))
      d = f32x4.add(d, v128.load(row, 48))
    }
    v128.store(y + k, a)
    v128.store(y + k, b, 16)
    v128.store(y + k, c, 32)
    v128.store(y + k, d, 48)
  }
}

/** The sum of `out` times what of a + b is above 0. The width is a multiple of 4. */
export function rate(a: usize, b: usize, width: i32, out: usize): f32 {
  const size = (<usize>width) << 2
  let total = ZERO
  for (let k: usize = 0; k < size; k += 16) {
    const v = f32x4.pmax(f32x4.add(v128.load(a + k), v128.load(b + k)), ZERO)
    total = f32x4.add(total, f32x4.mul(v, v128.load(out + k)))
  }
  return sum(total)
}

/**
 * One sequence through a minimal gated recurrent unit, both ways. A row of gates is [z forward; z backward; c forward;
 * c backward] before their sigmoid and tanh; a row of h is [forward; backward], h = z h' + (1 - z) c, h' that of the row
 * before (after, for the backward half) and 0 at the edge. `lanes`, the width of one way, is a multiple of 4.
 *
 * @see L. Feng et al., Were RNNs all we needed?, 2024
 */
export function recur(gates: usize, rows: i32, lanes: i32, h: usize): void {
  const size = (<usize>lanes) << 2
  const last = <usize>(rows - 1)
  direction(gates, rows, 4 * size, size, h, 2 * size)
  direction(gates + last * 4 * size + size, rows, -(4 * size), size, h + last * 2 * size + size, -(2 * size))
}

/** One way: steps in bytes from row to row, negative to go backward. */
function direction(gates: usize, rows: i32, gateStep: usize, size: usize, h: usize, step: usize): void {
  const factor = v128.load32_splat(GATES)
  // Held between these, the product of two powers does not overflow.
  const most = v128.load32_splat(GATES, 4)
  const least = v128.load32_splat(GATES, 8)
  const whole = v128.load32_splat(WHOLES)
  const one = v128.load32_splat(WHOLES, 4)
  const p1 = v128.load32_splat(POWERS)
  const p2 = v128.load32_splat(POWERS, 4)
  const p3 = v128.load32_splat(POWERS, 8)
  const p4 = v128.load32_splat(POWERS, 12)
  let before = h
  memory.fill(h, 0, size)
  for (let row = 0; row < rows; row++) {
    for (let k: usize = 0; k < size; k += 16) {
      let x = f32x4.pmax(f32x4.pmin(f32x4.mul(v128.load(gates + k), factor), most), least)
      const z = f32x4.add(one, power(x, whole, one, p1, p2, p3, p4))
      x = f32x4.mul(v128.load(gates + 2 * size + k), factor)
      x = f32x4.pmax(f32x4.pmin(f32x4.add(x, x), most), least)
      const half = f32x4.add(one, power(x, whole, one, p1, p2, p3, p4))
      // One division for the sigmoid, 1 / z, and for the tanh, 2 / half - 1.
      const both = f32x4.div(one, f32x4.mul(z, half))
      const sigmoid = f32x4.mul(z, both)
      const c = f32x4.sub(f32x4.add(sigmoid, sigmoid), one)
      v128.store(h + k, f32x4.add(c, f32x4.mul(f32x4.mul(half, both), f32x4.sub(v128.load(before + k), c))))
    }
    gates += gateStep
    before = h
    h += step
  }
}
