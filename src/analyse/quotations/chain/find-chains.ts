import type { Link } from '../../../article/index.js'
import { foldedWords } from '../../../text/index.js'
import { type Draft, type Range, spanOf } from '../draft.js'
import type { Mentions } from '../find-speaker.js'
import type { Reading } from '../read-words.js'
import { type Carriage, carriagesOf, DISTANCE, isInSource, type Step } from './carriage.js'
import { findHandedOn } from './handed-on.js'
import { isOwnOutlet } from './own-outlet.js'
import { findPointedBack } from './point-back.js'
import { findReportedBy } from './reported-by.js'
import { findSpokenThrough } from './spoken-through.js'

/**
 * How the words of each draft reached the article: media, posts, documents and people that passed them on, nearest the
 * speaker first. Takes the drafts in text order; gives a chain for each. The source itself and the article's own outlet
 * are no links, and nobody is listed twice.
 */
export function findChains(reading: Reading, mentions: Mentions, drafts: readonly Draft[]): Link[][] {
  const chains: Step[][] = []
  for (const carriage of carriagesOf(reading, mentions, drafts)) {
    chains.push(stepsOf(carriage, chains.at(-1) ?? []))
  }
  return chains.map((steps) => steps.map((step) => linkOf(reading, mentions, step)))
}

function stepsOf(carriage: Carriage, before: readonly Step[]): Step[] {
  const { draft, reading, outer } = carriage
  const first = [
    ...findSpokenThrough(carriage),
    ...findReportedBy(carriage),
    ...(draft.relays ?? []).map(relayStep),
    ...(draft.paper === undefined ? [] : [{ ...draft.paper, distance: DISTANCE.told }]),
    ...(outer === undefined ? [] : stepsOfOuter(outer))
  ]
  const found = [...first, ...findHandedOn(carriage, first)]
  const own = found.filter(
    (step) =>
      !isRelative(reading, step) &&
      (step.isInside === true || !isInSource(draft, step)) &&
      !isOwnOutlet(reading, step)
  )
  const all = [...own, ...findPointedBack(carriage, own, before)]
  return withoutRepeats(carriage, inOrder(all))
}

/** "parts of which": what a relative pronoun stands for has been named. */
function isRelative({ words }: Reading, { from, to }: Range): boolean {
  return words.slice(from, to).some(({ lower }) => /^(?:which|whom|whose)$/.test(lower))
}

/** The relay whose words the statement stands in, then how that relay's words came here. */
function stepsOfOuter(outer: Carriage): Step[] {
  const relays = outer.draft.source.slice(0, 1).map(relayStep)
  const isAccording = outer.draft.cue.some(({ from }) => outer.reading.words[from].lower === 'according')
  const behind = [...findSpokenThrough(outer), ...findReportedBy(outer)]
  return [
    ...(isAccording ? [] : relays),
    ...behind.map((step) => ({ ...step, distance: step.distance + DISTANCE.reported }))
  ]
}

/** A relay that the draft itself brought along: whose report the words stand in. */
function relayStep(range: Range): Step {
  return { ...range, distance: DISTANCE.reported }
}

function inOrder(steps: readonly Step[]): Step[] {
  return [...steps].sort((a, b) => a.distance - b.distance || a.from - b.from)
}

/** Each place and each entity once, where it stands nearest the speaker. A pronoun for the speaker is none: "he told them …, he said". */
function withoutRepeats({ draft, reading, mentions }: Carriage, steps: readonly Step[]): Step[] {
  const kept: Step[] = []
  const known = new Set<string>()
  const tagOf = ({ to }: Range) => reading.words[to - 1].upos
  const speakers = draft.source.flatMap((range) => {
    const [words, entity] = keysOf(linkOf(reading, mentions, range))
    return tagOf(range) === 'PRON' ? [words] : tagOf(range) === 'PROPN' ? [entity] : []
  })
  for (const step of steps) {
    if (kept.some(({ from, to }) => from < step.to && step.from < to)) continue
    if (isTakenUp(reading, kept, step)) continue
    const keys = keysOf(linkOf(reading, mentions, step))
    if (keys.some((key) => known.has(key))) continue
    if (tagOf(step) === 'PRON' && keys.some((key) => speakers.includes(key))) continue
    for (const key of keys) known.add(key)
    kept.push(step)
  }
  return kept
}

function keysOf({ name, entity }: Link): string[] {
  const words = foldedWords(name.replace(/^(?:the|an?)\s+/i, '')).join(' ')
  return entity === undefined ? [words] : [words, entity]
}

/** "the channel" after "the private channel TV Nine" is the same. */
function isTakenUp({ words }: Reading, kept: readonly Step[], { from, to }: Step): boolean {
  if (words[from].lower !== 'the' || to - from !== 2) return false
  return kept.some((link) =>
    words.slice(link.from, link.to).some(({ lower }) => lower === words[to - 1].lower)
  )
}

function linkOf(reading: Reading, mentions: Mentions, whole: Range): Link {
  const isOwner = whole.from + 1 < whole.to && /^['’]s?$/.test(reading.words[whole.to - 1].text)
  const range = isOwner ? { from: whole.from, to: whole.to - 1 } : whole
  const span = spanOf(reading, range)
  const name = reading.article.text.slice(span.start, span.end)
  const last = reading.words[range.to - 1].span
  const entity = mentions.within(last).find(({ mention }) => span.start <= mention.span.start)?.entity
  return { name, span, ...(entity === undefined ? {} : { entity: entity.id }) }
}
