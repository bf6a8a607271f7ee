/** The mark before an unnumbered list item. */
export const BULLET = /^\s*(?:[-–—*•▪◦‣·]|>{1,3})\s+(?=\S)/
const NUMBERED = /^\s*(?:\d{1,2}[.)]|\([a-z\d]{1,2}\)|[a-z]\))\s+\S/
const STAMP = /^\[?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?(?:GMT|BST|UTC|CET|CEST|EST|EDT|ET|PT|PST|PDT))?\]?$/i

/** Whether a line starts a list item, and so never continues the line before. */
export function isItemStart(line: string): boolean {
  return BULLET.test(line) || NUMBERED.test(line)
}

/** Whether a line is a time of day and nothing else, as over an entry of a live blog. */
export function isStamp(line: string): boolean {
  return STAMP.test(line.trim())
}

// Control characters but white space, soft hyphen, zero-width space, word joiner, byte order mark.
const INVISIBLE = /[^\P{Cc}\s]|[\u00ad\u200b\u2060\ufeff]/gu

/** White space collapsed, invisible marks and control characters taken out. */
export function collapse(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
}
