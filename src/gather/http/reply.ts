/** What came of asking for an address. Nothing that the outside does is thrown. */
export type Reply =
  | Received
  /** The same as when it was asked for before. */
  | { readonly kind: 'unchanged'; readonly validators: string; readonly freshSeconds: number }
  /** The host answered, and said no. */
  | {
      readonly kind: 'refused'
      readonly status: number
      readonly retryAfterSeconds: number | null
      readonly reason: string
    }
  /** It was not asked for: its robots.txt forbids it, or it is no public address. */
  | { readonly kind: 'barred'; readonly reason: string }
  /** The host asked for patience, or is asked too much already: not before so many seconds. */
  | { readonly kind: 'postponed'; readonly seconds: number; readonly reason: string }
  /** No whole reply came. */
  | { readonly kind: 'unreachable'; readonly reason: string }

export interface Received {
  readonly kind: 'received'
  /** Where the reply came from in the end. */
  readonly address: string
  /** Where the address has moved for good, when every redirect said so. */
  readonly moved?: string
  readonly body: Uint8Array
  /** "text/html", in small letters; empty where the host names none. */
  readonly mediaType: string
  readonly charset?: string
  /** For the next time: opaque, to be kept as it is. */
  readonly validators: string
  /** How long the host says that the reply stays as it is. */
  readonly freshSeconds: number
}
