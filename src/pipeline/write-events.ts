import type { AnnotatedArticle, Entity, Event, Role } from '../article/index.js'
import { intensityOf, quadOfType } from '../knowledge/index.js'
import { indexAt, type Span, wordsOf } from '../text/index.js'

/**
 * POLECAT's columns in their order (Political Event Classification, Attributes, and Types; Halterman et al. 2023), then what that
 * layout has no room for: the report, the sentence, whether it goes on, and in whose words it is claimed.
 */
export const EVENT_COLUMNS = [
  'Event ID',
  'Event Date',
  'Event Type',
  'Event Mode',
  'Intensity',
  'Quad Code',
  'Contexts',
  'Actor Name',
  'Actor Country',
  'Actor COW',
  'Primary Actor Sector',
  'Actor Sectors',
  'Actor Title',
  'Actor Name Raw',
  'Wikipedia Actor ID',
  'Recipient Name',
  'Recipient Country',
  'Recipient COW',
  'Primary Recipient Sector',
  'Recipient Sectors',
  'Recipient Title',
  'Recipient Name Raw',
  'Wikipedia Recipient ID',
  'Placename',
  'City',
  'District',
  'Province',
  'Country',
  'Latitude',
  'Longitude',
  'GeoNames ID',
  'Raw Placename',
  'Feature Type',
  'Source',
  'Publication Date',
  'Story People',
  'Story Organizations',
  'Story Locations',
  'Language',
  'Version',
  'Report',
  'Sentence',
  'Status',
  'Claimed By',
  'Claim'
] as const

export type EventRecord = Readonly<Record<(typeof EVENT_COLUMNS)[number], string | number>>

/** Several in one cell. */
const JOINT = '; '

/**
 * The events of a report in POLECAT's columns, in text order. What is only planned, supposed or denied is left out: a reader of that
 * layout takes every line for something that happened. A cell that the report does not fill is empty, never guessed: Correlates of
 * War numbers, cities and GeoNames numbers are not known here. A date is as exact as the report: a day, a month, a year.
 */
export function eventRecords(article: AnnotatedArticle, version: string): EventRecord[] {
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]))
  return article.events
    .filter(({ status }) => status === 'actual' || status === 'ongoing')
    .map((event) => recordOf(article, entities, event, version))
}

type Entities = ReadonlyMap<string, Entity>

function recordOf(article: AnnotatedArticle, entities: Entities, event: Event, version: string): EventRecord {
  const { place } = event
  const statement = article.statements.find(({ id }) => id === event.statement)
  const speaker = statement?.speaker === undefined ? undefined : entities.get(statement.speaker)
  const source = statement?.source.map((span) => flat(article, span)).join(' ') ?? ''
  const actors = sideOf(article, entities, [event.actor, ...(event.furtherActors ?? [])])
  const recipients = sideOf(article, entities, [event.target, ...(event.furtherTargets ?? [])])
  return {
    'Event ID': `${article.id} ${event.id}`,
    'Event Date': event.date ?? '',
    'Event Type': event.type,
    'Event Mode': event.mode ?? '',
    Intensity: intensityOf(event.type, event.mode) ?? '',
    'Quad Code': quadOfType(event.type) ?? '',
    Contexts: event.contexts.join(JOINT),
    'Actor Name': actors.name,
    'Actor Country': actors.country,
    'Actor COW': '',
    'Primary Actor Sector': actors.sectors[0] ?? '',
    'Actor Sectors': actors.sectors.join(JOINT),
    'Actor Title': actors.title,
    'Actor Name Raw': actors.raw,
    'Wikipedia Actor ID': '',
    'Recipient Name': recipients.name,
    'Recipient Country': recipients.country,
    'Recipient COW': '',
    'Primary Recipient Sector': recipients.sectors[0] ?? '',
    'Recipient Sectors': recipients.sectors.join(JOINT),
    'Recipient Title': recipients.title,
    'Recipient Name Raw': recipients.raw,
    'Wikipedia Recipient ID': '',
    Placename: place === undefined ? '' : (nameOf(entities, place) ?? flat(article, place.span)),
    City: '',
    District: '',
    Province: '',
    Country: place?.country ?? '',
    Latitude: place?.lat ?? '',
    Longitude: place?.lon ?? '',
    'GeoNames ID': '',
    'Raw Placename': place === undefined ? '' : flat(article, place.span),
    'Feature Type': '',
    Source: article.outlet ?? '',
    'Publication Date': article.published?.slice(0, 10) ?? '',
    'Story People': namesOf(article, 'person'),
    'Story Organizations': namesOf(article, 'organization'),
    'Story Locations': namesOf(article, 'place'),
    Language: article.language,
    Version: `Collate ${version}`,
    Report: article.url ?? article.title ?? article.id,
    Sentence: sentenceOf(article, event.trigger),
    Status: event.status,
    'Claimed By': speaker?.name ?? source,
    Claim: statement?.content.map((span) => flat(article, span)).join(' … ') ?? ''
  }
}

interface Side {
  readonly name: string
  readonly country: string
  readonly sectors: readonly string[]
  readonly title: string
  readonly raw: string
}

function sideOf(article: AnnotatedArticle, entities: Entities, all: readonly (Role | undefined)[]): Side {
  const roles = all.filter((role) => role !== undefined)
  const onceEach = (values: readonly (string | undefined)[]): string[] => [
    ...new Set(values.filter((value) => value !== undefined))
  ]
  const titles = roles.flatMap(({ entity }) => entities.get(entity ?? '')?.titles ?? [])
  return {
    name: onceEach(roles.map((role) => nameOf(entities, role) ?? flat(article, role.span))).join(JOINT),
    country: onceEach(roles.map(({ country }) => country)).join(JOINT),
    sectors: onceEach(roles.map(({ sector }) => sector)),
    title: onceEach(titles).join(JOINT),
    raw: roles.map(({ span }) => flat(article, span)).join(JOINT)
  }
}

function nameOf(entities: Entities, { entity }: Role): string | undefined {
  return entities.get(entity ?? '')?.name
}

/** Those with a name, the most often named first. */
function namesOf({ entities }: AnnotatedArticle, type: Entity['type']): string {
  return entities
    .filter((entity) => entity.type === type && entity.mentions.some(({ kind }) => kind === 'name'))
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map(({ name }) => name)
    .join(JOINT)
}

function sentenceOf(article: AnnotatedArticle, trigger: Span): string {
  const index = indexAt(article.sentences, trigger.start)
  return index === -1 ? '' : flat(article, article.sentences[index])
}

/** Words of the report on one line. */
function flat({ text }: AnnotatedArticle, span: Span): string {
  return wordsOf(text, span).replace(/\s+/g, ' ')
}
