import { basename } from 'node:path'

/** How a file is read. `list`: a list of feeds (OPML); `archive`: a web archive (WARC); `unknown`: its first bytes decide. */
export type FileKind = 'text' | 'html' | 'jsonl' | 'feed' | 'list' | 'archive' | 'mailbox' | 'unknown'

const KINDS: Readonly<Record<string, FileKind>> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  warc: 'archive',
  rss: 'feed',
  atom: 'feed',
  opml: 'list',
  mbox: 'mailbox'
}

/** The kind that a file's name promises. */
export function kindOfName(path: string): FileKind {
  const name = basename(path).toLowerCase()
  if (name.endsWith('.warc.gz')) return 'archive'
  const dot = name.lastIndexOf('.')
  return dot < 0 ? 'unknown' : (KINDS[name.slice(dot + 1)] ?? 'unknown')
}
