/**
 * `npm run train -- names [--hold-out N]`: trains models/names.bin, the small network that finds names, with PyTorch (Debian:
 * python3-torch, python3-numpy; one thread, seeded). Data: UD English GUM train without its wikiHow and fiction documents,
 * and the Stanford CoreNLP layer of PolNeAR train. The same data give the same file. docs/models/names.md is its card.
 *
 * With `--hold-out N` (0 to 5) every sixth document of GUM train is kept out and scored, for choosing settings; the file is
 * then written to .build/ and is no model to ship. What follows `--` goes to scripts/train/neural/train_names.py.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type GoldName, LEFT_OUT, readGum } from '../../evaluation/read-gum.js'
import { isTopicWord } from '../../src/analyse/names/article-topic.js'
import { readCaseMemory } from '../../src/analyse/names/case-memory.js'
import type { DraftName } from '../../src/analyse/names/draft-name.js'
import { findNames } from '../../src/analyse/names/find-names.js'
import { LABELS, labelsOf, mayFollow } from '../../src/analyse/names/name-labels.js'
import { openNameLists, PHRASES } from '../../src/analyse/names/name-lists.js'
import { type NameWord, readNameWords } from '../../src/analyse/names/name-word.js'
import { MODEL_VERSION, readModel } from '../../src/analyse/names/names-model.js'
import { joinSyllables } from '../../src/analyse/names/refiners/join-syllables.js'
import { suggestNames } from '../../src/analyse/names/suggest-names.js'
import { codeOf, END_ROWS, LISTS, SHAPE_ROWS } from '../../src/analyse/names/word-code.js'
import { CONTEXTS, PLACES, readContexts } from '../../src/analyse/names/word-contexts.js'
import type { Annotated } from '../../src/article/index.js'
import type { Span } from '../../src/text/index.js'
import { fetchVectors } from './fetch-vectors.js'
import { gatherNameLists } from './name-lists.js'
import type { GoldDocument } from './read-conllu.js'
import { readSilverNames } from './silver-names.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const DATA = `${ROOT}/../shared/data`
const BUILD = `${ROOT}/.build/names`
const PARTS = 6

const flag = process.argv.indexOf('--hold-out')
const held = flag === -1 ? -1 : Number(process.argv[flag + 1])
const rest = process.argv.slice(2).filter((word) => word !== '--hold-out' && word !== String(held))
const out = held === -1 ? `${ROOT}/models/names.bin` : `${BUILD}/held-out-${held}.bin`

const codes = new Map<string, number>()
const listed = gatherNameLists()
const lists = openNameLists(listed.hashes, listed.bits)
const gum = readGum(`${DATA}/language/en_gum-ud-train.conllu.gz`).filter(
  ({ genre }) => !LEFT_OUT.includes(genre)
)
mkdirSync(BUILD, { recursive: true })
writeFileSync(`${BUILD}/examples.json`, JSON.stringify(gatherExamples()))
runPython(['--examples', `${BUILD}/examples.json`, '--vectors', fetchVectors(), '--out', out, ...rest])
if (held !== -1) scoreHeldOut()

function gatherExamples(): object {
  const sizes = {
    labels: LABELS.length,
    spellings: CONTEXTS / LABELS.length,
    places: PLACES,
    lists: LISTS,
    phrases: PHRASES,
    ...{ suffix3: END_ROWS, suffix2: END_ROWS, prefix3: END_ROWS, shape: SHAPE_ROWS },
    mayFollow: LABELS.map((_, before) => LABELS.map((_, label) => mayFollow(before, label)))
  }
  const examples = {
    gum: gum
      .filter((_, at) => at % PARTS !== held)
      .map((document) => exampleOf(articleOfTreebank(document), document.names)),
    silver: readSilverNames(DATA).map(({ text, sentences, tokens, names }) =>
      exampleOf(articleOf(text, sentences, tokens), names)
    )
  }
  return {
    version: MODEL_VERSION,
    labels: LABELS,
    sizes,
    ...examples,
    listed,
    codes: [...codes.keys()].map((word) => ({ ...codeOf(word, lists), isTopic: isTopicWord(word) }))
  }
}

/** A document as `train_names.py` reads it: words as numbers of their codes; names that the treebank cuts at a hyphen are joined. */
function exampleOf(article: Annotated<'sentences' | 'tokens'>, names: readonly GoldName[]): object {
  const words = readNameWords(article)
  const memory = readCaseMemory(words)
  const drafts = names.flatMap((name) => draftsOf(words, name))
  const { neighbours, contexts, phrases, alike } = readContexts(
    words,
    memory,
    suggestNames(words, memory),
    lists
  )
  return {
    words: words.map(({ text }) => codes.get(text) ?? codes.set(text, codes.size).size - 1),
    starts: words.flatMap(({ sentence }, at) => (words[at - 1]?.sentence === sentence ? [] : [at])),
    neighbours: [...neighbours],
    contexts: [...contexts],
    phrases: [...phrases],
    alike: [...alike],
    labels: [...labelsOf(words.length, joinSyllables(drafts, words))]
  }
}

/** The words of a name; none where it begins or ends inside a word, or runs over the end of a sentence. */
function draftsOf(words: readonly NameWord[], { span, type }: GoldName): DraftName[] {
  const from = words.findIndex((word) => span.start <= word.span.start)
  let to = from
  while (to < words.length && words[to].span.end <= span.end) to += 1
  const isWhole = from !== -1 && from < to && words[from].sentence === words[to - 1].sentence
  return isWhole ? [{ from, to, type, titles: [] }] : []
}

function articleOfTreebank({ text, sentences }: GoldDocument): Annotated<'sentences' | 'tokens'> {
  return articleOf(
    text,
    sentences.map(({ span }) => span),
    sentences.flatMap(({ words }) => words.map(({ span }) => span))
  )
}

function articleOf(
  text: string,
  sentences: readonly Span[],
  words: readonly Span[]
): Annotated<'sentences' | 'tokens'> {
  return {
    id: '',
    bylines: [],
    credits: [],
    publishedFrom: 'unknown',
    language: 'en',
    text,
    furniture: [],
    paragraphs: [],
    read: 'full',
    notes: [],
    sentences,
    tokens: words.map((span) => ({ span, lemma: '', upos: 'X', head: -1, deprel: 'dep' }))
  }
}

function runPython(words: readonly string[]): void {
  const cwd = `${ROOT}/scripts/train/neural`
  const { status } = spawnSync('/usr/bin/python3', ['train_names.py', ...words], { cwd, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

/** F1 of exact span and type for people, organisations and places, on gold words and sentences. */
function scoreHeldOut(): void {
  const network = readModel(readFileSync(out))
  const tally = new Map<string, { right: number; all: number }>()
  const add = (key: string, right: boolean) => {
    const { right: before, all } = tally.get(key) ?? { right: 0, all: 0 }
    tally.set(key, { right: before + (right ? 1 : 0), all: all + 1 })
  }
  for (const document of gum.filter((_, at) => at % PARTS === held)) {
    const gold = new Set(document.names.map(keyOf))
    const found = findNames(articleOfTreebank(document), network).names
    for (const name of found) add(name.type, gold.has(keyOf(name)))
    for (const { type } of document.names) add(`${type} gold`, false)
  }
  let [right, all] = [0, 0]
  for (const type of ['person', 'organization', 'place']) {
    const one = tally.get(type) ?? { right: 0, all: 0 }
    const count = one.all + (tally.get(`${type} gold`)?.all ?? 0)
    right += one.right
    all += count
    console.log(`held out, ${type}: F1 ${((200 * one.right) / count).toFixed(1)}`)
  }
  console.log(`held out, all: F1 ${((200 * right) / all).toFixed(1)}`)
}

function keyOf({ span, type }: GoldName): string {
  return `${span.start}-${span.end} ${type}`
}
