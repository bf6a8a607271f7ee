/** Where an article came from: a file (path as the user named it, relative to the folder read) or an address. */
export type ArticleSource = { readonly file: string } | { readonly url: string }

/** One report: the words of its writer, without the page around them. */
export interface Article {
  /** Stable: the same source and content give the same id. */
  readonly id: string
  readonly source: ArticleSource
  readonly title: string | null
  /** EDTF date or ISO 8601 date-time with offset, as precise as the report says; null where it does not say. */
  readonly published: string | null
  readonly outlet: string | null
  readonly byline: readonly string[]
  /** ISO 639-1 code of the language the text is written in; null where there is too little text to tell. */
  readonly language: string | null
  /** Article text alone, the title not in it; NFC not applied; paragraphs separated by one blank line. */
  readonly text: string
  /** Spans of `text` that are headings (the title is none), in order. */
  readonly headings: readonly { readonly start: number; readonly end: number }[]
  /** Id of the article whose text this one repeats nearly word for word; null for an independent text. */
  readonly copyOf: string | null
}
