import type { Features } from './features.ts'

interface Example {
  readonly features: Features
  /** Index of its class. */
  readonly label: number
}

/** How training goes. */
interface Course {
  readonly classes: number
  readonly rounds: number
  /** First step of AdaGrad. */
  readonly rate: number
  /** Pull of each weight to nought in a step. */
  readonly decay: number
}

/**
 * Multinomial logistic regression over named features, classes weighed alike; the same examples give the same model.
 */
export class Softmax {
  private readonly weights = new Map<string, Float64Array>()
  private readonly squares = new Map<string, Float64Array>()

  private readonly course: Course

  constructor(examples: readonly Example[], course: Course) {
    this.course = course
    const counts = Array.from(
      { length: course.classes },
      (_, at) => examples.filter(({ label }) => label === at).length,
    )
    const balance = counts.map((count) => Math.sqrt(examples.length / (course.classes * Math.max(1, count))))
    for (let round = 0; round < course.rounds; round++) {
      // Every round begins elsewhere and goes on by a step that meets all: no chance, and no order of articles.
      for (let step = 0; step < examples.length; step++) {
        const example = examples[(round * 37 + step * 7919) % examples.length]!
        this.learn(example, balance[example.label]!)
      }
    }
  }

  /** Probability of each class. */
  classify(features: Features): Float64Array {
    const scores = new Float64Array(this.course.classes)
    const scale = 1 / Math.sqrt(features.size)
    for (const [name, value] of features) {
      const row = this.weights.get(name)
      row?.forEach((weight, at) => {
        scores[at]! += weight * value * scale
      })
    }
    const most = Math.max(...scores)
    const powers = scores.map((score) => Math.exp(score - most))
    const sum = powers.reduce((a, b) => a + b, 0)
    return powers.map((power) => power / sum)
  }

  private learn({ features, label }: Example, balance: number): void {
    const chances = this.classify(features)
    const scale = 1 / Math.sqrt(features.size)
    const errors = chances.map((chance, at) => balance * (chance - Number(at === label)))
    for (const [name, value] of features) {
      const row = this.row(this.weights, name)
      const squares = this.row(this.squares, name)
      errors.forEach((error, at) => {
        const gradient = error * value * scale + this.course.decay * row[at]!
        squares[at]! += gradient * gradient
        row[at]! -= (this.course.rate * gradient) / Math.sqrt(squares[at]! + 1e-8)
      })
    }
  }

  private row(rows: Map<string, Float64Array>, name: string): Float64Array {
    const known = rows.get(name)
    if (known !== undefined) return known
    const fresh = new Float64Array(this.course.classes)
    rows.set(name, fresh)
    return fresh
  }
}
