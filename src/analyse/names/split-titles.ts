import { isOrganizationHead, isTitle, isTitleQualifier } from '../../knowledge/index.js'
import type { Range } from './draft-name.js'
import { isCapital, type NameWord } from './name-word.js'

/** A run cut at its titles: what stands before them, the titles, and the name they belong to. */
export interface SplitRun {
  readonly before: Range | null
  readonly title: Range | null
  readonly name: Range | null
}

/** "US Army General Tarek Olin" → "US Army" | "General" | "Tarek Olin"; "Prime Minister" alone → a title without a name. */
export function splitTitles(words: readonly NameWord[], run: Range): SplitRun {
  const last = lastTitle(words, run)
  if (last === -1) return { before: null, title: null, name: run }
  const from = startOfTitle(words, last, run.from)
  const before = from === run.from ? null : { from: run.from, to: from }
  const name = last + 1 === run.to ? null : { from: last + 1, to: run.to }
  return { before, title: { from, to: last + 1 }, name }
}

/** Index of the last title word that a name can follow: none where "of" stands in the run, as in "Bank of Orla". */
function lastTitle(words: readonly NameWord[], run: Range): number {
  for (let at = run.to - 1; run.from <= at; at -= 1) {
    if (words[at].text === 'of') return -1
    if (isTitleWord(words[at].text)) return at
  }
  return -1
}

/** The title's first word: qualifiers and further titles stand before it, "Deputy Foreign". */
export function startOfTitle(words: readonly NameWord[], last: number, limit: number): number {
  let from = last
  while (limit < from && isTitlePart(words, from - 1) && !closesBody(words, from - 1, limit)) from -= 1
  if (words[from].text === '-') from += 1
  return from
}

function isTitlePart(words: readonly NameWord[], at: number): boolean {
  const { text, glued } = words[at]
  if (text === '-') return glued && words[at + 1].glued
  return isTitleWord(text) || isTitleQualifier(text)
}

/** "Army" in "Tolmar Army General" ends the name of a body; in "Army General" it belongs to the title. */
function closesBody(words: readonly NameWord[], at: number, limit: number): boolean {
  return limit < at && isOrganizationHead(words[at].text) && isCapital(words[at]) && isCapital(words[at - 1])
}

/** "Guard" and "Council" bear no title though a guard is one: they end the names of bodies. */
export function isTitleWord(text: string): boolean {
  return isTitle(text) && !isOrganizationHead(text)
}
