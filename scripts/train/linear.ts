/**
 * `npm run train -- linear [PASSES]`: the linear design that the network of docs/models/language.md is measured against.
 * An averaged perceptron (Collins 2002) tags from left to right; another parses with the arc-hybrid transitions and a
 * dynamic oracle (Goldberg and Nivre 2013). Prints scores on the dev part of UD English EWT with gold words; ships nothing.
 */
import { fileURLToPath } from 'node:url'
import { makeRandom, shuffle } from './random.js'
import { type GoldSentence, readConllu } from './read-conllu.js'

const DATA = fileURLToPath(new URL('../../../shared/data/language', import.meta.url))
const LEFT_OUT = ['whow', 'fiction']
const ROWS = 1 << 18
const PASSES = Number(process.argv[2] ?? 5)

/** Weights of every class for hashed features, with what averaging needs. */
interface Perceptron {
  readonly classes: number
  readonly weights: Float32Array
  readonly sums: Float32Array
  step: number
}

interface Example {
  readonly words: readonly string[]
  readonly tags: Int32Array
  readonly heads: Int32Array
  readonly labels: Int32Array
}

const random = makeRandom(20260101)
const gold = ['en_ewt-ud-train', 'en_gum-ud-train'].flatMap((name) => readConllu(`${DATA}/${name}.conllu.gz`))
const sentences = gold
  .filter(({ genre }) => !LEFT_OUT.includes(genre))
  .flatMap((document) => document.sentences)
const dev = readConllu(`${DATA}/en_ewt-ud-dev.conllu.gz`).flatMap((document) => document.sentences)
const tagNames = namesOf(sentences.flatMap(({ words }) => words.map(({ upos }) => upos)))
const labelNames = namesOf(sentences.flatMap(({ words }) => words.map(({ deprel }) => deprel.split(':')[0])))
const examples = sentences.map(exampleOf)

const SHIFT = 0
const tagger = createPerceptron(tagNames.length)
const parser = createPerceptron(1 + 2 * labelNames.length)
for (let pass = 1; pass <= PASSES; pass += 1) {
  shuffle(examples, random)
  for (const example of examples) {
    const tags = learnTags(example)
    learnTree(example, tags)
  }
  console.error(`pass ${pass} done`)
}
average(tagger)
average(parser)
score()

function exampleOf({ words }: GoldSentence): Example {
  return {
    words: words.map(({ form }) => form.replace(/[’‘]/g, "'").replace(/\d/g, '0')),
    tags: Int32Array.from(words, ({ upos }) => tagNames.indexOf(upos)),
    heads: Int32Array.from(words, ({ head }) => head),
    labels: Int32Array.from(words, ({ deprel }) => labelNames.indexOf(deprel.split(':')[0]))
  }
}

function createPerceptron(classes: number): Perceptron {
  return {
    classes,
    weights: new Float32Array(ROWS * classes),
    sums: new Float32Array(ROWS * classes),
    step: 1
  }
}

function scoresOf({ classes, weights }: Perceptron, features: Int32Array): Float32Array {
  const scores = new Float32Array(classes)
  for (const row of features) {
    const at = row * classes
    for (let one = 0; one < classes; one += 1) scores[one] += weights[at + one]
  }
  return scores
}

function move(perceptron: Perceptron, features: Int32Array, one: number, by: number): void {
  const { classes, weights, sums, step } = perceptron
  for (const row of features) {
    weights[row * classes + one] += by
    sums[row * classes + one] += by * step
  }
}

function average({ weights, sums, step }: Perceptron): void {
  for (let at = 0; at < weights.length; at += 1) weights[at] -= sums[at] / step
}

function bestOf(scores: Float32Array, isAllowed: (one: number) => boolean): number {
  let best = -1
  for (let one = 0; one < scores.length; one += 1) {
    if (isAllowed(one) && (best === -1 || scores[best] < scores[one])) best = one
  }
  return best
}

/** Guesses tags from left to right, each from the two guessed before. */
function learnTags({ words, tags }: Example): Int32Array {
  const guessed = new Int32Array(words.length)
  words.forEach((_, at) => {
    const features = tagFeatures(words, guessed, at)
    guessed[at] = bestOf(scoresOf(tagger, features), () => true)
    tagger.step += 1
    if (guessed[at] === tags[at]) return
    move(tagger, features, tags[at], 1)
    move(tagger, features, guessed[at], -1)
  })
  return guessed
}

function tagFeatures(words: readonly string[], tags: Int32Array, at: number): Int32Array {
  const word = words[at]
  const low = word.toLowerCase()
  const [two, one, next, after] = [-2, -1, 1, 2].map((step) => (words[at + step] ?? '#').toLowerCase())
  const [tagTwo, tagOne] = [tags[at - 2] ?? -1, tags[at - 1] ?? -1]
  return rowsOf([
    `w${low}`, `W${word}${at === 0}`, `s1${low.slice(-1)}`, `s2${low.slice(-2)}`, `s3${low.slice(-3)}`, `s4${low.slice(-4)}`,
    `p1${low[0]}`, `p3${low.slice(0, 3)}`, `h${shapeOf(word)}${at === 0}`, `t${tagOne}`, `tt${tagTwo} ${tagOne}`, `tw${tagOne} ${low}`,
    `o${one}`, `oo${two} ${one}`, `n${next}`, `nn${next} ${after}`, `ow${one} ${low}`, `wn${low} ${next}`, `ns${next.slice(-3)}`, `os${one.slice(-3)}`,
    `nh${shapeOf(words[at + 1] ?? '#')}`, `on${tagOne} ${next}`, 'bias'
  ])
} // biome-ignore format: a line each reads worse

/** A parser's state: words on the stack, the next word, heads and labels given so far. */
interface State {
  readonly stack: number[]
  next: number
  readonly heads: Int32Array
  readonly labels: Int32Array
  readonly lefts: Int32Array
  readonly rights: Int32Array
}

function createState(count: number): State {
  const [heads, labels, lefts, rights] = [0, 1, 2, 3].map(() => new Int32Array(count).fill(-1))
  return { stack: [], next: 0, heads, labels, lefts, rights }
}

/** Explores: follows its own guess, and learns from what it would have cost. */
function learnTree(example: Example, tags: Int32Array): void {
  const state = createState(example.words.length)
  while (state.next < example.words.length || 1 < state.stack.length) {
    const features = treeFeatures(example.words, tags, state)
    const scores = scoresOf(parser, features)
    const guess = bestOf(scores, (move) => isAllowed(state, move, example.words.length))
    const right = bestOf(
      scores,
      (move) => isAllowed(state, move, example.words.length) && isFree(state, move, example)
    )
    parser.step += 1
    if (right !== -1 && guess !== right) {
      move(parser, features, right, 1)
      move(parser, features, guess, -1)
    }
    apply(state, right === -1 || random() < 0.9 ? guess : right)
  }
}

/** Move 0 shifts; then for every label the stack's top under the next word, then the stack's top under the word below it. */
function isAllowed({ stack, next }: State, move: number, count: number): boolean {
  if (move === SHIFT) return next < count
  if (move <= labelNames.length) return 0 < stack.length && next < count
  return 1 < stack.length
}

/** Whether the move loses no gold arc that could still be drawn, and the arc that it draws, if gold, has its gold label. */
function isFree({ stack, next }: State, move: number, { heads, labels }: Example): boolean {
  const top = stack[stack.length - 1]
  if (move === SHIFT) {
    const below = stack.slice(0, -1)
    return !below.includes(heads[next]) && stack.every((word) => heads[word] !== next)
  }
  for (let word = next; word < heads.length; word += 1) if (heads[word] === top) return false
  const toNext = move <= labelNames.length
  const head = toNext ? next : stack[stack.length - 2]
  if (heads[top] === head) return labels[top] === move - 1 - (toNext ? 0 : labelNames.length)
  return 0 <= heads[top] && heads[top] !== stack[stack.length - 2] && heads[top] < next
}

function apply(state: State, move: number): void {
  const { stack, heads, labels, lefts, rights } = state
  if (move === SHIFT) {
    stack.push(state.next)
    state.next += 1
    return
  }
  const word = stack.pop()!
  const toNext = move <= labelNames.length
  heads[word] = toNext ? state.next : stack[stack.length - 1]
  labels[word] = toNext ? move - 1 : move - 1 - labelNames.length
  if (toNext) lefts[heads[word]] = word
  else rights[heads[word]] = word
}

function treeFeatures(words: readonly string[], tags: Int32Array, { stack, next, labels, lefts, rights }: State): Int32Array {
  const at = [stack[stack.length - 1], stack[stack.length - 2], stack[stack.length - 3], next, next + 1, next + 2]
  const word = (index: number | undefined): string => (index === undefined || index < 0 ? '#' : (words[index] ?? '#').toLowerCase())
  const tag = (index: number | undefined): number => (index === undefined || index < 0 ? -1 : (tags[index] ?? -2))
  const [w0, w1, , n0, n1] = at.map(word)
  const [t0, t1, t2, m0, m1, m2] = at.map(tag)
  const label = (index: number | undefined): number => (index === undefined || index < 0 ? -1 : labels[index])
  const [l0, r0, l1, r1, ln] = [lefts[at[0] ?? -1], rights[at[0] ?? -1], lefts[at[1] ?? -1], rights[at[1] ?? -1], lefts[next]]
  const apart = at[0] === undefined ? 0 : Math.min(6, next - at[0])
  const under = at[1] === undefined ? 0 : Math.min(6, at[0]! - at[1])
  return rowsOf([
    `a${w0} ${t0}`, `b${w1} ${t1}`, `c${n0} ${m0}`, `d${n1} ${m1}`, `e${t0} ${m0} ${apart}`, `f${t1} ${t0} ${under}`, `g${w0} ${n0}`, `h${w1} ${w0}`,
    `i${w0} ${m0} ${apart}`, `j${t0} ${n0} ${apart}`, `k${w1} ${t0} ${under}`, `l${t1} ${w0} ${under}`, `m${t0} ${m0} ${m1}`, `n${t1} ${t0} ${m0}`, `o${t2} ${t1} ${t0}`,
    `p${m0} ${m1} ${m2}`, `q${t0} ${tag(r0)} ${m0}`, `r${t0} ${tag(l0)} ${m0}`, `s${t0} ${m0} ${tag(ln)}`, `t${t1} ${tag(r1)} ${t0}`, `u${t1} ${t0} ${tag(l0)}`,
    `v${w0} ${label(l0)} ${label(r0)}`, `w${w1} ${label(r1)} ${label(l1)}`, `x${t0} ${label(l0)} ${label(r0)} ${m0}`, `y${t1} ${label(r1)} ${t0} ${m0}`, `z${n0} ${label(ln)} ${t0}`,
    `A${w0} ${t0} ${m0} ${m1}`, `B${w1} ${w0} ${m0}`, `C${t1} ${w0} ${n0}`, `D${word(r0)} ${w0} ${m0}`, 'bias'
  ])
} // biome-ignore format: a line each reads worse

function score(): void {
  let words = 0
  const right = { tags: 0, heads: 0, labels: 0 }
  const started = process.cpuUsage()
  for (const sentence of dev) {
    const example = exampleOf(sentence)
    const count = example.words.length
    const tags = new Int32Array(count)
    for (let at = 0; at < count; at += 1)
      tags[at] = bestOf(scoresOf(tagger, tagFeatures(example.words, tags, at)), () => true)
    const state = createState(count)
    while (state.next < count || 1 < state.stack.length) {
      apply(
        state,
        bestOf(scoresOf(parser, treeFeatures(example.words, tags, state)), (move) =>
          isAllowed(state, move, count)
        )
      )
    }
    const root = labelNames.indexOf('root')
    for (let at = 0; at < count; at += 1) {
      words += 1
      if (tags[at] === example.tags[at]) right.tags += 1
      if (state.heads[at] !== example.heads[at]) continue
      right.heads += 1
      if ((state.heads[at] === -1 ? root : state.labels[at]) === example.labels[at]) right.labels += 1
    }
  }
  const { user, system } = process.cpuUsage(started)
  const percent = (count: number): string => ((100 * count) / words).toFixed(2)
  console.log(
    `EWT dev, gold words: UPOS ${percent(right.tags)}, UAS ${percent(right.heads)}, LAS ${percent(right.labels)}`
  )
  console.log(`${Math.round(words / ((user + system) / 1e6))} words a second of processor time`)
}

function rowsOf(texts: readonly string[]): Int32Array {
  return Int32Array.from(texts, (text, index) => {
    let value = 0x811c9dc5 ^ index
    for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
    return ((value ^ (value >>> 15)) >>> 0) % ROWS
  })
}

function shapeOf(word: string): string {
  return word.slice(0, 8).replace(/\p{Lu}/gu, 'X').replace(/\p{Ll}/gu, 'x').replace(/([Xx0])\1+/g, '$1$1') // biome-ignore format: one chain
}

function namesOf(values: readonly string[]): string[] {
  return [...new Set(values)].sort()
}
