import type { Draft, Range } from './draft.js'
import type { Reading, Word } from './read-words.js'

/** A noun phrase longer than this is no name of a speaker. */
const LONGEST_SUBJECT = 40

/**
 * Whom the syntax of a cue makes the one who speaks: the subject of its verb; that of the verb it is joined to ("stood
 * up and said") or hangs on ("left, warning that"); of a passive who does it ("was announced by"). `undefined` where the
 * sentence has none, and for "it" and "there", which are nobody.
 */
export function findSubject({ words }: Reading, draft: Draft): Range | undefined {
  const [cue] = draft.cue
  const verb = cue === undefined ? undefined : topVerb(words, cue)
  if (verb === undefined) return undefined
  const head = isPassive(words, verb) ? agentOf(words, verb) : subjectOf(words, verb)
  if (head === undefined || !/^(?:NOUN|PROPN|PRON)$/.test(words[head].upos)) return undefined
  if (/^(?:it|there|this|that|what)$/.test(words[head].lower) || words[head].quotation !== -1)
    return undefined
  const range = beforeContent(phraseOf(words, head), head, draft)
  const isFree = draft.cue.every(({ from, to }) => range.to <= from || to <= range.from)
  return isFree && range.to - range.from <= LONGEST_SUBJECT ? range : undefined
}

/** "by the ministry | that the quay would close": a tree may hang the words said on who says them. */
function beforeContent(range: Range, head: number, { content }: Draft): Range {
  const next = content.map(({ from }) => from).filter((from) => head < from)
  return { from: range.from, to: Math.min(range.to, ...next) }
}

/** The word of the cue that hangs on none other of it, and from there down to the infinitive it governs: "was invited to say". */
function topVerb(words: readonly Word[], { from, to }: Range): number | undefined {
  const isVerb = (index: number) => /^(?:VERB|ADJ)$/.test(words[index].upos)
  let top: number | undefined
  for (let index = from; index < to; index += 1) {
    const { head, deprel } = words[index]
    if (!isVerb(index)) continue
    if (top === undefined && (head < from || to <= head)) top = index
    else if (head === top && deprel === 'xcomp') top = index
  }
  return top
}

function isPassive(words: readonly Word[], verb: number): boolean {
  return childrenOf(words, verb).some((index) => words[index].deprel === 'aux:pass')
}

function agentOf(words: readonly Word[], verb: number): number | undefined {
  return childrenOf(words, verb).find(
    (index) =>
      verb < index &&
      words[index].deprel.startsWith('obl') &&
      childrenOf(words, index).some((at) => at < index && words[at].lower === 'by')
  )
}

/** Its own subject, else, where the verb is joined to another or is a participle beside it, that one's. */
function subjectOf(words: readonly Word[], verb: number): number | undefined {
  let at = verb
  for (let step = 0; step < 3; step += 1) {
    const own = childrenOf(words, at).find(
      (index) => words[index].deprel === 'nsubj' && (index < verb || opensSentence(words, at))
    )
    if (own !== undefined) return own
    const { deprel, head } = words[at]
    const isJoined =
      deprel === 'conj' && words.slice(head, at).some((word) => word.head === at && word.deprel === 'cc')
    const isControlled =
      isJoined || deprel === 'xcomp' || (deprel === 'advcl' && /ing$/.test(words[at].lower))
    if (!isControlled || head === -1) return undefined
    if (isPassive(words, head)) return deprel === 'xcomp' ? passiveSubjectOf(words, head) : undefined
    at = head
  }
  return undefined
}

/** "Ms Ito was invited to say": she says it. */
function passiveSubjectOf(words: readonly Word[], verb: number): number | undefined {
  return childrenOf(words, verb).find((index) => words[index].deprel === 'nsubj:pass' && index < verb)
}

/** "Answered Ms Ito:" has its subject behind it. */
function opensSentence(words: readonly Word[], verb: number): boolean {
  return words[verb - 1]?.sentence !== words[verb].sentence
}

/** Words of the sentence that hang on a word. */
function childrenOf(words: readonly Word[], head: number): number[] {
  const children: number[] = []
  let from = head
  while (0 < from && words[from - 1].sentence === words[head].sentence) from -= 1
  for (let index = from; words[index]?.sentence === words[head].sentence; index += 1) {
    if (words[index].head === head) children.push(index)
  }
  return children
}

/** The noun phrase of a head: the unbroken run of words that hang on it, without a comma at its ends. */
function phraseOf(words: readonly Word[], head: number): Range {
  let from = head
  while (0 < from && hangsOn(words, from - 1, head)) from -= 1
  let to = head + 1
  while (to < words.length && hangsOn(words, to, head)) to += 1
  while (from < head && /^(?:PUNCT|ADP)$/.test(words[from].upos)) from += 1
  while (head + 1 < to && words[to - 1].upos === 'PUNCT' && words[to - 1].text !== ')') to -= 1
  return { from, to }
}

function hangsOn(words: readonly Word[], index: number, top: number): boolean {
  let at = index
  for (let step = 0; step < 12 && at !== -1; step += 1) {
    if (words[at].sentence !== words[top].sentence) return false
    if (words[at].head === top) return true
    at = words[at].head
  }
  return false
}
