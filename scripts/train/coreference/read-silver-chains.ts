/** Reads the automatic coreference chains of Stanford CoreNLP over PolNeAR's training articles: a first look at news, not truth. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readPolnear } from '../../../evaluation/polnear-articles.js'
import type { GoldMention } from '../../../evaluation/read-gum.js'

export interface SilverChains {
  readonly text: string
  readonly mentions: readonly GoldMention[]
}

interface Row {
  readonly id: string
  readonly sentences: readonly { readonly tokens: readonly (readonly [number, number, string, string])[] }[]
  /** Sentence, first token, token after the last, head. */
  readonly chains: readonly (readonly (readonly [number, number, number, number])[])[]
}

export function readSilverChains(dataFolder: string): SilverChains[] {
  const texts = new Map(readPolnear(dataFolder, 'train').map(({ id, text }) => [id, text]))
  return gunzipSync(readFileSync(join(dataFolder, 'language', 'polnear-silver-train.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
    .map((row) => ({ text: texts.get(row.id) ?? '', mentions: mentionsOf(row) }))
}

function mentionsOf({ sentences, chains }: Row): GoldMention[] {
  return chains.flatMap((chain, index) =>
    chain.map(([sentence, from, to, head]) => {
      const { tokens } = sentences[sentence]
      return {
        span: { start: tokens[from][0], end: tokens[to - 1][1] },
        head: { start: tokens[head][0], end: tokens[head][1] },
        chain: `${index}`,
        entity: 'silver',
        isPronoun: tokens[head][2].startsWith('PRP')
      }
    })
  )
}
