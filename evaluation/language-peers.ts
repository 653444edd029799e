/**
 * The peers' figures beside ours, in the same run on the same text: wink-nlp and compromise, given paragraphs. Tags of
 * compromise are of its own set; it is scored on sentences and speed only.
 */
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { GoldDocument } from '../scripts/train/read-conllu.js'
import type { Span } from '../src/text/index.js'

export interface PeerReading {
  readonly sentences: readonly Span[]
  readonly words: readonly Span[]
  readonly upos: readonly string[]
}

export type Peer = (document: GoldDocument) => PeerReading

export const PEERS: Readonly<Record<string, Peer>> = { wink: readWithWink, compromise: readWithCompromise }

const nlp = winkNLP(model)

function readWithWink({ text, paragraphs }: GoldDocument): PeerReading {
  const sentences: Span[] = []
  const words: Span[] = []
  const upos: string[] = []
  for (const paragraph of paragraphs) {
    const read = nlp.readDoc(text.slice(paragraph.start, paragraph.end))
    words.push(...place(text, read.tokens().out() as string[], paragraph.start))
    upos.push(...(read.tokens().out(nlp.its.pos) as string[]))
    sentences.push(...place(text, read.sentences().out() as string[], paragraph.start))
  }
  return { sentences, words, upos }
}

function readWithCompromise({ text, paragraphs }: GoldDocument): PeerReading {
  const sentences = paragraphs.flatMap(({ start, end }) => {
    const read = compromise(text.slice(start, end)).json({ offset: true }) as {
      offset: { start: number; length: number }
    }[]
    return read.map(({ offset }) => trimmed(text, start + offset.start, start + offset.start + offset.length))
  })
  return { sentences, words: [], upos: [] }
}

/** Where pieces of text lie, each looked for after the last. */
function place(text: string, pieces: readonly string[], from: number): Span[] {
  let at = from
  return pieces.map((piece) => {
    const start = Math.max(text.indexOf(piece, at), at)
    at = start + piece.length
    return trimmed(text, start, at)
  })
}

function trimmed(text: string, start: number, end: number): Span {
  const found = text.slice(start, end)
  return { start: start + found.length - found.trimStart().length, end: start + found.trimEnd().length }
}
