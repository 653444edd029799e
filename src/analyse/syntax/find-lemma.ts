import { readFileSync } from 'node:fs'
import { applyRules, type LemmaRules } from './lemma-rules.js'

const MODEL = new URL('../../../models/lemmas.json', import.meta.url)

let rules: LemmaRules | null = null

/**
 * The lemma of a word: "go" for "went", "minister" for "Ministers", "Iran" for "Iran".
 * Takes the word as it stands and its Penn tag. Rules learned from the treebanks (docs/models/lemmas.md), read when first
 * asked; a word that no rule knows is its own lemma.
 */
export function findLemma(word: string, _upos: string, xpos: string): string {
  rules ??= readRules()
  return applyRules(rules, word, xpos)
}

function readRules(): LemmaRules {
  const file = JSON.parse(readFileSync(MODEL, 'utf8')) as { readonly rules: Readonly<Record<string, string>> }
  return new Map(Object.entries(file.rules))
}
