import type { Notice } from '../../model/notice.ts'
import type { Draft } from '../draft.ts'

/** What is known of the bytes before they are read. */
export interface Hint {
  /** The source's name, for notices. */
  readonly name: string
  /** Lower case, without the dot; empty where the name has none. */
  readonly extension: string
}

/** One kind of file. The first of `formats/index.ts` that detects the bytes reads them. */
export interface Format {
  readonly name: string
  /** @param head  the first characters, decoded, white space and byte order mark at the start off */
  detect(head: string, hint: Hint): boolean
  read(bytes: Uint8Array, hint: Hint): Draft | Notice
}
