/**
 * Coreference against what a person marked in the library's reports and in the reports of `evaluation/gold/sources/`:
 * people, bodies, governments and groups. A mention found is a gold mention where the last word of both is the same word
 * of the text ("General Toreq Hasvani" and "Hasvani"; "a senior commander" and "commander").
 */
import { join } from 'node:path'
import type { AnnotatedArticle, Entity, Mention } from '../src/article/index.js'
import { wordsOf } from '../src/text/index.js'
import { type GoldChains, indexGold, keyOf } from './gold-chains.js'
import { readGold, readLibrary, readReports } from './read-library.js'
import { scoreChains } from './score-chains.js'
import type { Scores } from './stages.js'

/** Takes the repository; gives the CoNLL score and the shares of pronouns and descriptions in the right chain, in per cent. */
export async function scoreOwnChains(root: string): Promise<Scores> {
  const sources = join(root, 'evaluation', 'gold', 'sources', 'reports')
  return {
    ...scoreReports('library', await readLibrary(root), readGold<GoldChains>(root, 'chains')),
    ...scoreReports(
      'source reports',
      await readReports(sources),
      readGold<GoldChains>(root, join('sources', 'chains'))
    )
  }
}

function scoreReports(
  label: string,
  articles: ReadonlyMap<string, AnnotatedArticle>,
  gold: readonly GoldChains[]
): Scores {
  const reports = gold.map((line) => readReport(articles.get(line.article)!, line))
  const chains = scoreChains(
    reports.map(({ gold, found }) => ({ gold: ofTwoAndMore(gold), found: ofTwoAndMore(found) }))
  )
  const links = reports.flatMap((report) => report.links)
  return {
    ...Object.fromEntries(Object.entries(chains).map(([key, value]) => [`${label} ${key}`, value])),
    ...scoreLinks(
      `${label} pronouns`,
      links.filter(({ kind }) => kind === 'pronoun')
    ),
    ...scoreLinks(
      `${label} descriptions`,
      links.filter(({ kind }) => kind === 'description')
    )
  }
}

interface Link {
  readonly kind: Mention['kind']
  readonly standing: 'right' | 'wrong' | 'open'
}

function scoreLinks(label: string, links: readonly Link[]): Scores {
  const count = (standing: Link['standing']) => links.filter((link) => link.standing === standing).length
  return {
    [`${label} of chains, how many`]: links.length,
    [`${label} in the right chain`]: links.length === 0 ? 100 : (100 * count('right')) / links.length,
    [`${label} in a wrong chain`]: count('wrong'),
    [`${label} left open`]: count('open')
  }
}

interface Report {
  readonly gold: readonly (readonly string[])[]
  readonly found: readonly (readonly string[])[]
  readonly links: readonly Link[]
}

function readReport(article: AnnotatedArticle, line: GoldChains): Report {
  const chainOf = indexGold(article.text, line)
  const gold = line.chains.map(({ name }) =>
    [...chainOf].filter(([, chain]) => chain === name).map(([key]) => key)
  )
  const isWithOthers = new Set(gold.filter((keys) => 1 < keys.length).flat())
  const entityOf = indexMentions(article)
  const links = [...chainOf]
    .filter(([key]) => isWithOthers.has(key))
    .map(([key]) => ({
      kind: kindOf(article, key),
      standing: standingOfLink(article, entityOf.get(key), key, chainOf)
    }))
  const found = article.entities
    .filter((entity) => isJudged(article, entity, chainOf))
    .map((entity) => [...new Set(mentionsOf(article, entity).map(({ span }) => keyOf(article.text, span)))])
    .filter((keys) => 0 < keys.length)
  return { gold, found, links }
}

/** Relative pronouns and the first and second person are marked in no chain. */
const UNMARKED =
  /^(?:who|whose|whom|which|i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|yourselves)$/i

function mentionsOf(article: AnnotatedArticle, { mentions }: Entity): Mention[] {
  return mentions.filter(({ span }) => !UNMARKED.test(wordsOf(article.text, span)))
}

function indexMentions(article: AnnotatedArticle): ReadonlyMap<string, Entity> {
  return new Map(
    article.entities.flatMap((entity) =>
      mentionsOf(article, entity).map(({ span }) => [keyOf(article.text, span), entity] as const)
    )
  )
}

/** Places, peoples by name and other things are not marked: a chain of them counts where it holds a mention that is. */
function isJudged(article: AnnotatedArticle, entity: Entity, chainOf: ReadonlyMap<string, string>): boolean {
  if (entity.type === 'person' || entity.type === 'organization') return true
  if (entity.type === 'group' && entity.mentions.some(({ kind }) => kind !== 'name')) return true
  return mentionsOf(article, entity).some(({ span }) => chainOf.has(keyOf(article.text, span)))
}

/**
 * Right where the entity's fullest name is of that chain; in a chain without a name, where its first description is, and
 * another mention of the chain beside it. Open where the entity has no name and the chain has one.
 */
function standingOfLink(
  article: AnnotatedArticle,
  entity: Entity | undefined,
  key: string,
  chainOf: ReadonlyMap<string, string>
): Link['standing'] {
  const main = entity && mainMention(article, entity, chainOf)
  if (entity === undefined || main === undefined) return 'open'
  const chain = chainOf.get(key)
  const mainKey = keyOf(article.text, main.span)
  if (chainOf.get(mainKey) !== chain) return main.kind === 'name' || mainKey !== key ? 'wrong' : 'open'
  const isNamed = [...chainOf].some(([other, name]) => name === chain && kindOf(article, other) === 'name')
  if (isNamed) return main.kind === 'name' ? 'right' : 'open'
  const keys = mentionsOf(article, entity).map(({ span }) => keyOf(article.text, span))
  return keys.some((other) => other !== key && chainOf.get(other) === chain) ? 'right' : 'open'
}

/** What the entity goes by: its fullest name, another name, a description; of those that are marked, where one is. */
function mainMention(
  article: AnnotatedArticle,
  entity: Entity,
  chainOf: ReadonlyMap<string, string>
): Mention | undefined {
  const says = entity.mentions.filter(({ kind }) => kind !== 'pronoun')
  const marked = says.filter(({ span }) => chainOf.has(keyOf(article.text, span)))
  const among = marked.length === 0 ? says : marked
  return (
    among.find(({ span }) => wordsOf(article.text, span) === entity.name) ??
    among.find(({ kind }) => kind === 'name') ??
    among[0]
  )
}

/** By its last word: a pronoun, a description ("commander"), or a name. */
function kindOf(article: AnnotatedArticle, key: string): Mention['kind'] {
  const word = /^[\p{L}\p{N}]+/u.exec(article.text.slice(Number(key)))?.[0] ?? ''
  if (PRONOUN.test(word)) return 'pronoun'
  return /^\p{Ll}/u.test(word) ? 'description' : 'name'
}

const PRONOUN =
  /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves|both)$/i

function ofTwoAndMore(chains: readonly (readonly string[])[]): (readonly string[])[] {
  return chains.filter((chain) => 1 < chain.length)
}
