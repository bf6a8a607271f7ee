/** What the program ends with. */
export const EXIT = {
  done: 0,
  /** Some input could not be read, and the rest was; or the store could not be used, and what it holds is untouched. */
  incomplete: 1,
  /** Unknown command or option, missing argument, no such situation or article, a port that is taken. */
  wrongUse: 2,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** The user asked for what there is not. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** One sentence: what to write instead. */
  readonly advice: string

  constructor(message: string, advice: string) {
    super(message)
    this.advice = advice
  }
}
