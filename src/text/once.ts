/** `make`, run at the first call alone: a word list that not every run needs is not read at start. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
