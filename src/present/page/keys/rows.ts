/** Elements with `data-row` are what `j` and `k` walk through, in the order of the page. */
const rows = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('#main [data-row]')].filter((row) => row.getClientRects().length > 0)

/** Moves the focus to the next (1) or previous (-1) row; from outside, to the first that is seen. */
export function moveRow(step: 1 | -1): boolean {
  const all = rows()
  const here = all.findIndex((row) => row === document.activeElement || row.contains(document.activeElement))
  const seen = all.findIndex((row) => row.getBoundingClientRect().bottom > 100)
  const next = here >= 0 ? all[here + step] : all[Math.max(0, seen)]
  if (next === undefined) return false
  next.focus({ preventScroll: true })
  next.scrollIntoView({ block: 'nearest' })
  return true
}

/** Follows the first link to a sentence in the part of the page that the focused row belongs to. */
export function toSentence(): boolean {
  const part = document.activeElement?.closest('[data-part]')
  const link = part?.querySelector<HTMLAnchorElement>('a[data-sentence]')
  link?.click()
  return link != null
}
