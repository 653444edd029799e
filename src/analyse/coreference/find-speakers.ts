import { readCueVerb } from '../../knowledge/index.js'
import type { Chains } from './chains.js'
import type { Word } from './document.js'
import type { DraftMention } from './draft-mention.js'

/** For each quotation the chain that stands beside a verb of saying next to it. */
export function findSpeakers(chains: Chains, words: readonly Word[]): ReadonlyMap<number, number> {
  const speakers = new Map<number, number>()
  const said: { readonly mention: DraftMention; readonly index: number }[] = []
  for (const [index, mention] of chains.mentions.entries())
    if (mention.quotation === -1 && isBesideCue(words, mention)) said.push({ mention, index })
  let at = 0
  let last = -1
  for (const [position, word] of words.entries()) {
    if (word.quotation === -1 || word.quotation === last) continue
    last = word.quotation
    while (at < said.length && said[at].mention.to < position) at += 1
    const near = [said[at - 1], said[at]].filter((one) => one !== undefined)
    const same = near.find(({ mention }) => mention.sentence === word.sentence) ?? near[0]
    if (same !== undefined) speakers.set(word.quotation, chains.rootOf(same.index))
  }
  return speakers
}

function isBesideCue(words: readonly Word[], { from, to }: DraftMention): boolean {
  return isCue(words[to]) || isCue(words[from - 1]) || isCue(words[to + 1])
}

function isCue(word: Word | undefined): boolean {
  return word !== undefined && readCueVerb(word.fold)?.clause === true
}
