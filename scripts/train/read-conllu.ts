/**
 * Reads CoNLL-U treebanks (https://universaldependencies.org/format.html) with the text they annotate laid out again:
 * paragraphs follow `# newpar`, blanks follow `SpaceAfter`, and every word knows its place.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Span } from '../../src/text/index.js'

export interface GoldWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  /** Index in the sentence; -1 for the root. */
  readonly head: number
  readonly deprel: string
  readonly span: Span
}

export interface GoldSentence {
  readonly span: Span
  readonly words: readonly GoldWord[]
}

export interface GoldDocument {
  readonly id: string
  /** GUM: academic, news, …; EWT: weblog, newsgroup, email, reviews, answers. */
  readonly genre: string
  readonly text: string
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly GoldSentence[]
}

interface Draft {
  id: string
  text: string
  paragraphs: Span[]
  sentences: GoldSentence[]
  paragraphStart: number
}

export function readConllu(path: string): GoldDocument[] {
  const packed = readFileSync(path)
  const lines = (path.endsWith('.gz') ? gunzipSync(packed) : packed).toString('utf8').split('\n')
  const documents: GoldDocument[] = []
  let draft = emptyDraft('')
  let rows: string[][] = []
  for (const line of lines) {
    if (line.startsWith('# newdoc')) {
      finish(draft, documents)
      draft = emptyDraft(line.split('=').pop()!.trim())
    } else if (line.startsWith('# newpar') && !line.startsWith('# newpar_block')) closeParagraph(draft)
    else if (line === '' && 0 < rows.length) {
      addSentence(draft, rows)
      rows = []
    } else if (line !== '' && !line.startsWith('#')) rows.push(line.split('\t'))
  }
  finish(draft, documents)
  return documents
}

function emptyDraft(id: string): Draft {
  return { id, text: '', paragraphs: [], sentences: [], paragraphStart: 0 }
}

function closeParagraph(draft: Draft): void {
  const end = draft.text.trimEnd().length
  if (draft.paragraphStart < end) draft.paragraphs.push({ start: draft.paragraphStart, end })
  draft.text = end === 0 ? '' : `${draft.text.slice(0, end)}\n\n`
  draft.paragraphStart = draft.text.length
}

function finish(draft: Draft, documents: GoldDocument[]): void {
  if (draft.sentences.length === 0) return
  closeParagraph(draft)
  const { id, text, paragraphs, sentences } = draft
  documents.push({ id, genre: genreOf(id), text, paragraphs, sentences })
}

function genreOf(id: string): string {
  const gum = /^GUM_([a-z]+)_/.exec(id)
  return gum ? gum[1] : id.split('-')[0]
}

function addSentence(draft: Draft, rows: readonly string[][]): void {
  const words: GoldWord[] = []
  const start = draft.text.length
  let surfaceEnd = 0 // Last word number of the multiword token being read.
  let spans: Span[] = []
  for (const row of rows) {
    const [id, form] = row
    if (id.includes('.')) continue
    const last = id.includes('-') ? Number(id.split('-')[1]) : Number(id)
    if (id.includes('-')) {
      surfaceEnd = last
      const parts = rows
        .filter((other) => /^\d+$/.test(other[0]) && inRange(other[0], id))
        .map((other) => other[1])
      spans = splitSurface(form, parts, draft.text.length)
      draft.text += form + blankAfter(row)
      continue
    }
    let span = spans.shift()
    if (surfaceEnd < last || span === undefined) {
      span = { start: draft.text.length, end: draft.text.length + form.length }
      draft.text += form + blankAfter(row)
    }
    words.push(readWord(row, span))
  }
  draft.sentences.push({ span: { start, end: words[words.length - 1].span.end }, words })
}

function inRange(id: string, range: string): boolean {
  const [first, last] = range.split('-').map(Number)
  return first <= Number(id) && Number(id) <= last
}

function blankAfter(row: readonly string[]): string {
  return row[9].split('|').includes('SpaceAfter=No') ? '' : ' '
}

/** Where the parts of "don't" lie. Parts that are no substrings in order ("zum" = zu + dem) share out the letters. */
function splitSurface(surface: string, parts: readonly string[], offset: number): Span[] {
  const spans: Span[] = []
  let at = 0
  parts.forEach((part, index) => {
    const end = index === parts.length - 1 ? surface.length : Math.min(at + part.length, surface.length)
    spans.push({ start: offset + at, end: offset + end })
    at = end
  })
  return spans
}

function readWord(row: readonly string[], span: Span): GoldWord {
  const [, form, lemma, upos, xpos, , head, deprel] = row
  return { form, lemma, upos, xpos, head: Number(head) - 1, deprel, span }
}
