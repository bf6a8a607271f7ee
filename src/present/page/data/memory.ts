/** What this browser remembers between visits. Where storage is closed to the page, nothing is remembered and nothing fails. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(`synoptic.${key}`)
  } catch {
    return null
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`synoptic.${key}`, value)
  } catch {
    // Nothing depends on it.
  }
}
