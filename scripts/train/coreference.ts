/**
 * `npm run train -- coreference [--hold-out]`: trains models/coreference.bin, which decides what each mention takes up.
 * Data: the automatic chains of Stanford CoreNLP over PolNeAR's training articles, gone over once, then the entities of UD
 * English GUM train without its wikiHow and fiction documents. Seeded: the same data give the same file.
 * docs/models/coreference.md is the model's card. With `--hold-out` every fifth document of GUM is kept for choosing
 * settings and scored at the end; nothing is written.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NEWS_LIKE, scoreEntities } from '../../evaluation/names.js'
import { LEFT_OUT, readGum } from '../../evaluation/read-gum.js'
import { writeModel } from '../../src/analyse/coreference/ranking/ranking-model.js'
import { readExamples } from './coreference/read-example.js'
import { readSilverChains } from './coreference/read-silver-chains.js'
import { Trainer } from './coreference/trainer.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const DATA = join(ROOT, '..', 'shared', 'data')
const HOLD_OUT = process.argv.includes('--hold-out')
const EVERY = 5
const PASSES = 4

const trainer = new Trainer()
const silver = readSilverChains(DATA).map(readExamples)
console.error(`${silver.length} articles with automatic chains`)
console.error(`loss ${trainer.learn(silver, 1).toFixed(3)} a mention`)
silver.length = 0

const gold = readGum(join(DATA, 'language', 'en_gum-ud-train.conllu.gz')).filter(
  ({ genre }) => !LEFT_OUT.includes(genre)
)
const isHeld = (index: number) => HOLD_OUT && index % EVERY === EVERY - 1
const documents = gold.filter((_, index) => !isHeld(index)).map(readExamples)
console.error(`${documents.length} documents of GUM`)
for (let pass = 0; pass < PASSES; pass += 1)
  console.error(`loss ${trainer.learn(documents, 1 - pass / PASSES).toFixed(3)} a mention`)

if (HOLD_OUT) {
  const held = gold.filter((_, index) => isHeld(index))
  const newsLike = held.filter(({ genre }) => NEWS_LIKE.includes(genre))
  console.error(scoreEntities(held, 'held', null, trainer.weights))
  console.error(scoreEntities(newsLike, 'held news-like', null, trainer.weights))
} else writeFileSync(join(ROOT, 'models', 'coreference.bin'), writeModel(trainer.weights))
