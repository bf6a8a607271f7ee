/** One input to read: a file found under what the user named, or a web address. */
export interface SourceRef {
  readonly kind: 'file' | 'url'
  /** What to open: absolute or working-directory path, or the address. */
  readonly path: string
  /** As articles name it: the path relative to the folder the user gave, with `/`; the file name; or the address. */
  readonly name: string
  /** Size in bytes; null where it is known only after fetching. */
  readonly bytes: number | null
}
