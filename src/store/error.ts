/** Why a store cannot be used. The store as it was before the failed call is whole. */
export type StoreErrorCode =
  | 'store/none'
  | 'store/no-access'
  | 'store/read-only'
  | 'store/full'
  | 'store/busy'
  | 'store/not-a-store'
  | 'store/newer'
  | 'store/damaged'
  | 'store/failed'

export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode
  /** Path of the store. */
  readonly path: string
  /** One sentence: what the user can do about it. */
  readonly advice: string

  constructor(about: { code: StoreErrorCode; path: string; message: string; advice: string }, options?: ErrorOptions) {
    super(about.message, options)
    this.code = about.code
    this.path = about.path
    this.advice = about.advice
  }
}
