import type { Notice } from '../model/notice.ts'

/** A paragraph, heading, list item or stamp of a document, in reading order. */
export interface Block {
  /** White space collapsed, never empty. */
  readonly text: string
  /** `text` leaves it to the layout to tell a heading from prose. */
  readonly kind: 'text' | 'heading' | 'item' | 'stamp'
  /** Blocks of one run of lines without a blank line between them share a number. */
  readonly group: number
}

/** What a document says about itself outside its text; null where it does not. */
export interface Given {
  readonly title: string | null
  /** EDTF date or ISO 8601 date-time. */
  readonly published: string | null
  readonly outlet: string | null
  readonly byline: readonly string[] | null
}

/** What a format makes of the bytes, before head and tail are told from text. */
export interface Draft {
  readonly blocks: readonly Block[]
  readonly given: Given
  readonly notices: readonly Notice[]
}

export const NOTHING_GIVEN: Given = { title: null, published: null, outlet: null, byline: null }
