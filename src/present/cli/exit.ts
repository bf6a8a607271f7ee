/** What the program ends with. */
export const EXIT = {
  done: 0,
  /** Some input could not be read; the rest was. */
  someUnread: 1,
  /** Unknown command or option, missing argument, no such situation or article. */
  wrongUse: 2,
  /** The store or the port cannot be used: nothing, or not all, was done. */
  unusable: 3,
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
