/** What a reader of files, or of a manifest, was told about a report before it was opened. */
export interface Given {
  readonly id?: string
  readonly outlet?: string
  readonly url?: string
  readonly title?: string
  /** As it was given: checked and normalised in `extract`. */
  readonly published?: string
}

/** What a feed said of a report. It fills what the report itself leaves open. */
export interface FeedSaid {
  /**
   * What the body of the capture is: the report's page, asked for by the address that the feed gave; the whole report as
   * the feed carries it; or a summary, where the page could not be had.
   */
  readonly body: 'page' | 'whole' | 'excerpt'
  /** Why the body is no more than an excerpt, where the page was asked for. */
  readonly why?: string
  readonly title?: string
  /** As it was written: checked and normalised in `extract`. */
  readonly published?: string
  /** When the report was changed, as it was written. */
  readonly updated?: string
  readonly outlet?: string
  readonly section?: string
  /** As they were written. */
  readonly authors: readonly string[]
}

/** The bytes or words fetched from one place, with what was known of them then. `gather` makes it, `extract` reads it. */
export interface Capture {
  /** Where it came from, for messages: "reports.jsonl, line 12", "page.html", "https://…". */
  readonly place: string
  readonly kind: 'text' | 'html'
  /** Bytes as found; a string where they came inside JSON and are text already. */
  readonly body: Uint8Array | string
  /** Character set that the transport named ("windows-1251"), where one did. */
  readonly charset?: string
  readonly given: Given
  /** Where a feed led to it. */
  readonly feed?: FeedSaid
}
