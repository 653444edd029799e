import type { Actor, AnnotatedArticle, Entity, EntityType } from '../../article/index.js'
import { foldedWords, foldWord } from '../../text/index.js'
import { idOf } from '../identity.js'
import { spellName } from './spell-name.js'

/** The people, bodies and places of a story, merged over its articles. */
export interface People {
  readonly actors: readonly Actor[]
  /** Id of the actor that an entity of an article is; `null` where it is nobody known over the articles. */
  readonly actorOf: (article: string, entity: string | undefined) => string | null
  /** The same with all that is known of it. */
  readonly actorAt: (article: string, entity: string | undefined) => Actor | null
}

/** An entity with the words of its name, spelled for comparing. */
interface Named {
  readonly article: AnnotatedArticle
  readonly entity: Entity
  readonly words: readonly string[]
  readonly spelled: readonly string[]
}

/**
 * Links the entities of a story's articles that are the same person, body or place: by the whole name first, then by
 * an abbreviation, then by a surname or a short name that means only one of them in this story. Two people of one
 * surname stay two. Every name that an article uses is kept with its place.
 */
export function linkPeople(articles: readonly AnnotatedArticle[]): People {
  const named = articles.flatMap((article) => article.entities.map((entity) => readName(article, entity)))
  const groups = linkShortNames(linkInitials(linkFullNames(named.filter(({ words }) => 0 < words.length))))
  const actors = groups.map(actorOf)
  const index = new Map<string, Actor>()
  groups.forEach((members, at) => {
    for (const { article, entity } of members) index.set(`${article.id}\n${entity.id}`, actors[at])
  })
  const actorAt = (article: string, entity: string | undefined) =>
    entity === undefined ? null : (index.get(`${article}\n${entity}`) ?? null)
  return { actors, actorOf: (article, entity) => actorAt(article, entity)?.id ?? null, actorAt }
}

const NAME_FILLERS = new Set(['the', 'of', 'and', 'for', 'a', 'an', 'de', 'in', 'on'])

function readName(article: AnnotatedArticle, entity: Entity): Named {
  const hasName = entity.mentions.some(({ kind }) => kind === 'name')
  const words = hasName
    ? foldedWords(entity.name)
        .map(bareWord)
        .filter((word) => !NAME_FILLERS.has(word))
    : []
  return { article, entity, words, spelled: entity.type === 'person' ? words.map(spellName) : words }
}

function bareWord(word: string): string {
  return word.replace(/'s$/, '').replace(/\.$/, '')
}

function kindOf(type: EntityType): string {
  return type === 'person' || type === 'place' ? type : 'body'
}

/** The same words in the same order. */
function linkFullNames(named: readonly Named[]): Named[][] {
  const groups = new Map<string, Named[]>()
  for (const one of named) {
    const key = `${kindOf(one.entity.type)} ${one.spelled.join(' ')}`
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [one])
    else known.push(one)
  }
  return [...groups.values()]
}

/** "JSC" is the "Joint Selm Commission" where the story has one body of these initials. */
function linkInitials(groups: readonly Named[][]): Named[][] {
  const long = groups.filter(([{ entity, words }]) => kindOf(entity.type) === 'body' && 1 < words.length)
  return absorb(groups, ([{ entity, words }]) => {
    if (kindOf(entity.type) !== 'body' || words.length !== 1 || !/^\p{Lu}[\p{Lu}.]+$/u.test(entity.name))
      return []
    const letters = words[0].replaceAll('.', '')
    return long.filter(([other]) => initialsOf(other.words) === letters)
  })
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word[0]).join('')
}

/** A surname, or a part of a body's name, belongs to the one fuller name that ends or begins with it. */
function linkShortNames(groups: readonly Named[][]): Named[][] {
  return absorb(groups, ([short]) =>
    groups.filter(
      ([full]) =>
        full !== short && kindOf(full.entity.type) === kindOf(short.entity.type) && isShortFor(short, full)
    )
  )
}

function isShortFor(short: Named, full: Named): boolean {
  if (full.words.length <= short.words.length) return false
  if (short.entity.type === 'person') {
    const [last, fullLast] = [short.spelled.at(-1), full.spelled.at(-1)]
    return (
      last === fullLast && short.spelled.every((word) => full.spelled.some((part) => isPartFor(word, part)))
    )
  }
  if (short.entity.type === 'place') return false
  return 1 < short.words.length && short.words.every((word) => full.words.includes(word))
}

/** A part of a name or its initial: "J" for "jamal". */
function isPartFor(word: string, part: string): boolean {
  return word === part || (word.length === 1 && part.startsWith(word))
}

/** Each group goes into the one group that `fullerOf` gives it; into none where there are several. */
function absorb(
  groups: readonly Named[][],
  fullerOf: (group: readonly Named[]) => readonly Named[][]
): Named[][] {
  const into = new Map<Named[], Named[]>()
  for (const group of groups) {
    const fuller = fullerOf(group)
    const longest = fuller.filter(
      (one) => !fuller.some((other) => other !== one && isShortFor(one[0], other[0]))
    )
    if (longest.length === 1 && longest[0] !== group) into.set(group, longest[0])
  }
  const gathered = new Map<Named[], Named[]>(groups.map((group) => [group, []]))
  for (const group of groups) gathered.get(endOf(group, into))?.push(...group)
  return [...gathered.values()].filter((members) => 0 < members.length)
}

function endOf(group: Named[], into: ReadonlyMap<Named[], Named[]>): Named[] {
  let at = group
  for (let step = 0; step < 8; step += 1) {
    const next = into.get(at)
    if (next === undefined) return at
    at = next
  }
  return at
}

function actorOf(members: readonly Named[]): Actor {
  const fullest = [...members].sort(
    (x, y) => y.words.length - x.words.length || countOf(members, y) - countOf(members, x)
  )[0]
  const wikidata = members.find(({ entity }) => entity.wikidata !== undefined)?.entity.wikidata
  return {
    id: `actor-${idOf(`${members[0].article.id}\n${members[0].entity.id}`)}`,
    type: fullest.entity.type,
    name: fullest.entity.name,
    names: members.flatMap(namesOf),
    ...(wikidata === undefined ? {} : { wikidata })
  }
}

function countOf(members: readonly Named[], { entity }: Named): number {
  return members.filter((member) => member.entity.name === entity.name).length
}

/** Each name that an article uses, once, at its first place. */
function namesOf({ article, entity }: Named): Actor['names'][number][] {
  const seen = new Set<string>()
  return entity.mentions.flatMap(({ span, kind }) => {
    const name = article.text.slice(span.start, span.end)
    if (kind !== 'name' || seen.has(foldWord(name))) return []
    seen.add(foldWord(name))
    return [{ name, article: article.id, span }]
  })
}
