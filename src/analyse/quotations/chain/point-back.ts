import { isCarrierNoun } from '../../../knowledge/index.js'
import type { Reading } from '../read-words.js'
import { type Carriage, DISTANCE, type Step } from './carriage.js'
import { findHandedOn } from './handed-on.js'
import { phraseFrom } from './phrase.js'
import { readCarrier } from './read-carrier.js'

/**
 * Links that stand in the sentence before, where the statement points back at them: "in the same interview" has the
 * links of the statement before; "she wrote" and "in it she promised" are in the paper that was just named, and came
 * through whoever handed that on; so did what "it says".
 */
export function findPointedBack(carriage: Carriage, found: readonly Step[], before: readonly Step[]): Step[] {
  if (found.some(({ distance }) => distance < DISTANCE.quoted)) return []
  if (found.length !== 0) return isWriting(carriage) ? paperBefore(carriage) : []
  if (namesSameForm(carriage) || goesOnWriting(carriage))
    return before.filter(({ distance }) => distance < DISTANCE.quoted)
  if (isPaperItself(carriage)) return paperBefore(carriage).slice(1)
  return isWriting(carriage) || isInIt(carriage) ? paperBefore(carriage) : []
}

/** "in the same interview", "in the same comments", in the statement's own part of the sentence. */
function namesSameForm({ reading: { words }, draft, words: carriers }: Carriage): boolean {
  const cue = draft.cue[0]?.from ?? draft.content[0].from
  return carriers.some(
    (index) =>
      words[index].lower === 'same' &&
      isForm(words[index + 1]?.lower ?? '') &&
      !words.slice(Math.min(index, cue), Math.max(index, cue)).some(({ text }) => text === ';')
  )
}

/** 'announced the split on Loop, writing: "…"': a participle goes on where the verb before it was said. */
function goesOnWriting({ reading: { words }, draft }: Carriage): boolean {
  const [cue] = draft.cue
  return (
    cue !== undefined &&
    /^(?:writing|posting|adding)$/.test(words[cue.from].lower) &&
    words[cue.from - 1]?.text === ','
  )
}

function isForm(noun: string): boolean {
  return isCarrierNoun(noun, 'form')
}

function isWriting({ reading: { words }, draft }: Carriage): boolean {
  return draft.cue.some(({ from, to }) => words.slice(from, to).some(({ lemma }) => lemma === 'write'))
}

/** "…, it says": the source is what was just named. */
function isPaperItself({ reading: { words }, draft }: Carriage): boolean {
  return draft.source.some(({ from, to }) => to - from === 1 && /^(?:it|they)$/.test(words[from].lower))
}

/** "In it she promised", "In them he wrote". */
function isInIt({ reading: { words }, words: carriers }: Carriage): boolean {
  return carriers.some(
    (index) => words[index].lower === 'in' && /^(?:it|them)$/.test(words[index + 1]?.lower ?? '')
  )
}

/** The last paper named in the sentence before, in the same paragraph or the one before, and who handed it on. */
function paperBefore(carriage: Carriage): Step[] {
  const { reading, mentions, draft } = carriage
  const { words, sentenceStarts } = reading
  const first = startOfStatement(reading, draft.content[0].from, draft.cue[0]?.from ?? draft.content[0].from)
  const before = words[first - 1]
  if (before === undefined || 1 < words[first].paragraph - before.paragraph) return []
  const sentence = rangeFrom(sentenceStarts[before.sentence], first).filter(
    (index) => words[index].quotation === -1
  )
  let paper: Step | undefined
  for (const index of sentence) {
    if (!/^(?:DET|PRON|ADJ|NOUN)$/.test(words[index].upos) || (paper !== undefined && index < paper.to))
      continue
    const phrase = phraseFrom(reading, mentions, index)
    if (phrase === undefined || readCarrier(reading, mentions, phrase) !== 'document') continue
    paper = { ...phrase, distance: DISTANCE.told }
  }
  if (paper === undefined) return []
  return [paper, ...findHandedOn({ ...carriage, words: sentence }, [paper])]
}

function rangeFrom(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
}

/** First word of the sentence in which a statement begins. */
function startOfStatement({ words, sentenceStarts }: Reading, content: number, cue: number): number {
  return sentenceStarts[words[Math.min(content, cue)].sentence]
}
