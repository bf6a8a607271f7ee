import type { Format } from './format.ts'
import { html } from './html.ts'
import { markdown } from './md.ts'
import { text } from './txt.ts'

/** In order of priority: what the bytes are goes before what the name says. */
export const formats: readonly Format[] = [html, markdown, text]
