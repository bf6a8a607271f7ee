/** What stands between commas before a verb: ", the engineer who built it,". */
export const APPOSED = String.raw`(?:,\s[^,.;]{1,90},)?`

/** What follows a verb, up to where the next thought begins. */
export const aftermathOf = (text: string): string => text.split(/[,;:.!?()“”"–—](?:\s|$)|\s–|\s—/u)[0] ?? ''
