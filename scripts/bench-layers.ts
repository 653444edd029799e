import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LayerInput, listInputs, makeWarmUp } from '../benchmarks/layer-texts.js'

/** What a measured process prints. Seconds are of processor time, but for the clock of loading. */
interface Timing {
  /** From the first import to the first article read. */
  readonly load: { readonly seconds: number; readonly used: number }
  readonly words: number
  readonly total: number
  readonly layers: readonly { readonly name: string; readonly seconds: number }[]
  readonly peakMebibytes: number
}

/** Fresh processes an input; the one in the middle is printed. */
const RUNS = 3

const PEERS = ['wink-nlp', 'compromise']

/** An article, as the speed of statements is told: so many words. */
const ARTICLE_WORDS = 700

/**
 * `npm run bench -- statements`: articles of 700 words a second through all stages up to statements, on one thread, in
 * processor time, each input in fresh processes. Needs `npm run build` first.
 */
export function benchStatements(root: string): void {
  const folder = join(root, '.build', 'bench')
  mkdirSync(folder, { recursive: true })
  const warmUp = write(folder, 'warm-up', makeWarmUp(join(root, 'library')))
  for (const input of listInputs(join(root, 'library'), join(root, '..', 'shared', 'data'))) {
    const texts = write(folder, input.name, input.texts)
    const timing = measure([join(root, 'benchmarks', 'time-layers.mjs'), warmUp, texts, 'statements'])
    drawOurs(input, timing)
    const perSecond = timing.words / timing.total / ARTICLE_WORDS
    console.log(`  articles of ${ARTICLE_WORDS} words a second: ${perSecond.toFixed(1)}`)
  }
}

/**
 * `npm run bench -- layers`: words a second of the language layers, one by one and together, with the time to load them
 * and the peak of memory, each input in fresh processes, after other texts to warm up on and every text read once; then
 * wink-nlp and compromise on the same texts. All on one thread, in processor time. Needs `npm run build` first.
 */
export function benchLayers(root: string): void {
  const folder = join(root, '.build', 'bench')
  mkdirSync(folder, { recursive: true })
  const warmUp = write(folder, 'warm-up', makeWarmUp(join(root, 'library')))
  console.log(
    `Words a second of processor time, Node ${process.versions.node}; the middle one of ${RUNS} runs`
  )
  for (const input of listInputs(join(root, 'library'), join(root, '..', 'shared', 'data'))) {
    const texts = write(folder, input.name, input.texts)
    const ours = measure([join(root, 'benchmarks', 'time-layers.mjs'), warmUp, texts])
    drawOurs(input, ours)
    for (const peer of PEERS) {
      drawRun(peer, measure([join(root, 'benchmarks', 'time-peer.mjs'), peer, warmUp, texts]), ours.words)
    }
  }
}

function write(folder: string, name: string, texts: readonly string[]): string {
  const path = join(folder, `${name.replace(/\W+/g, '-')}.json`)
  writeFileSync(path, JSON.stringify(texts))
  return path
}

function measure(args: readonly string[]): Timing {
  const runs = Array.from({ length: RUNS }, () => {
    const { status, stdout } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    if (status !== 0) throw new Error(`${args.join(' ')}: exit status ${status}`)
    return JSON.parse(stdout.toString()) as Timing
  })
  return runs.sort((a, b) => a.total - b.total)[RUNS >> 1]
}

function drawOurs(input: LayerInput, timing: Timing): void {
  console.log(`\n${input.name}: ${timing.words} words`)
  console.log('                        words/s   of the time   load s   of processor   peak MiB')
  for (const { name, seconds } of timing.layers) {
    const share = `${((100 * seconds) / timing.total).toFixed(0)} %`
    console.log(`  ${name.padEnd(20)}${perSecond(timing.words, seconds)}${share.padStart(14)}`)
  }
  drawRun('all', timing, timing.words)
}

/** Peers split words in their own way; the count is ours, so that the speeds compare. */
function drawRun(name: string, { total, load, peakMebibytes }: Timing, words: number): void {
  const cells = [
    load.seconds.toFixed(2).padStart(23),
    load.used.toFixed(2).padStart(15),
    peakMebibytes.toFixed(0).padStart(11)
  ]
  console.log(`  ${name.padEnd(20)}${perSecond(words, total)}${cells.join('')}`)
}

function perSecond(words: number, seconds: number): string {
  return Math.round(words / seconds)
    .toLocaleString('en')
    .padStart(9)
}
