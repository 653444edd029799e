// A peer of the language layers on the same texts: wink-nlp (sentences, tokens, tags, lemmas, names) or compromise
// (sentences, tags, names). Neither finds trees or coreference. Prints what `time-layers.mjs` prints, as one layer.
import { readFileSync } from 'node:fs'

const READERS = {
  'wink-nlp': async () => {
    const { default: winkNLP } = await import('wink-nlp')
    const { default: model } = await import('wink-eng-lite-web-model')
    const nlp = winkNLP(model)
    const { its } = nlp
    return (text) => {
      const read = nlp.readDoc(text)
      return [
        read.sentences().out(its.span),
        read.tokens().out(its.pos),
        read.tokens().out(its.lemma),
        read.entities().out(its.detail)
      ]
    }
  },
  compromise: async () => {
    const { default: compromise } = await import('compromise')
    return (text) => {
      const read = compromise(text)
      return [
        read.json({ offset: true }),
        ...[read.people(), read.places(), read.organizations()].map((found) => found.out('array'))
      ]
    }
  }
}

const [peer, ...paths] = process.argv.slice(2)
const [warmUp, input] = paths.map((path) => JSON.parse(readFileSync(path, 'utf8')))
const started = { clock: performance.now(), used: process.cpuUsage() }
const read = await READERS[peer]()
read(warmUp[0])
const load = { seconds: (performance.now() - started.clock) / 1000, used: secondsSince(started.used) }
for (const text of warmUp.slice(1)) read(text)

const all = process.cpuUsage()
for (const text of input) read(text)
const total = secondsSince(all)
const peakMebibytes = process.resourceUsage().maxRSS / 1024
process.stdout.write(JSON.stringify({ load, total, layers: [], peakMebibytes }))

function secondsSince(before) {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
