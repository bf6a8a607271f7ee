/** Things by their key, keys and things in order of appearance. (`Map.groupBy` is not in Node 20.) */
export function byKey<T>(things: Iterable<T>, keyOf: (thing: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const list = found.get(key)
    if (list) list.push(thing)
    else found.set(key, [thing])
  }
  return found
}
