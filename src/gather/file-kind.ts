import { basename } from 'node:path'

/** How a file is read. `refused`: a kind we know and do not read yet; `unknown`: its first bytes decide. */
export type FileKind = 'text' | 'html' | 'jsonl' | 'refused' | 'unknown'

const KINDS: Readonly<Record<string, FileKind>> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  warc: 'refused',
  rss: 'refused',
  atom: 'refused',
  opml: 'refused'
}

/** The kind that a file's name promises. */
export function kindOfName(path: string): FileKind {
  const name = basename(path).toLowerCase()
  if (name.endsWith('.warc.gz')) return 'refused'
  const dot = name.lastIndexOf('.')
  return dot < 0 ? 'unknown' : (KINDS[name.slice(dot + 1)] ?? 'unknown')
}
