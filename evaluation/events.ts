/**
 * Events on the development parts of five annotated sets, scored by `score/events.mjs` beside the data (run with
 * `--clean`; figures in per cent).
 *
 * gsr and plv hold one event a sentence, so only the first event found counts ("first type"); penta holds mere
 * statements, on which silence is right; raters and case21 may hold several events. A denied or hypothetical event is
 * no event that happened: it is left out, as the code book leaves it out of a data set. A pronoun stands for the name
 * of its entity, since the gold names its actors by their words.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findEvents } from '../src/analyse/events/index.js'
import { analyse } from '../src/analyse/index.js'
import type { AnnotatedArticle, Event, Role } from '../src/article/index.js'
import { wordsOf } from '../src/text/index.js'
import { articleOf } from './annotate.js'

interface Sentence {
  readonly id: string
  readonly text: string
}

/** What the scorer prints with `--json`, as far as it is read here. */
interface Printed {
  readonly type: { readonly micro: Prf; readonly macroF1: number }
  readonly quad: { readonly micro: Prf }
  readonly mode: { readonly accuracyWhenTypeRight: number } | null
  readonly roles: { readonly source: RoleScore; readonly target: RoleScore } | null
  readonly triple: Prf | null
  readonly silence: { readonly rightlySilent: number } | null
}

interface Prf {
  readonly p: number
  readonly r: number
  readonly f: number
}

interface RoleScore {
  readonly accuracy: number
  readonly country: { readonly acc: number } | null
  readonly sector: { readonly acc: number } | null
}

/** Name printed, file, and whether only the first event counts. */
const SETS = [
  { name: 'gsr', file: 'plover-gsr-dev.jsonl', first: true },
  { name: 'plv', file: 'plv-dev.jsonl', first: true },
  { name: 'penta', file: 'penta-dev.jsonl', first: false },
  { name: 'raters', file: 'raters-dev.jsonl', first: false },
  { name: 'case21', file: 'case21-dev.jsonl', first: false }
] as const

export async function scoreEvents(dataFolder: string): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'events-'))
  const scores: Record<string, number> = {}
  let sentences = 0
  let seconds = 0
  for (const { name, file, first } of SETS) {
    const gold = join(dataFolder, 'events', file)
    const articles = readSentences(gold).map(({ id, text }) => ({ id, article: annotate(text) }))
    const started = performance.now()
    for (const { article } of articles) findEvents(article)
    seconds += (performance.now() - started) / 1000
    sentences += articles.length
    const found = join(folder, file)
    writeFileSync(found, articles.map(({ id, article }) => lineOf(id, article)).join('\n'))
    Object.assign(scores, named(name, printedBy(dataFolder, gold, found, first)))
  }
  rmSync(folder, { recursive: true })
  return { ...scores, 'events alone, sentences a second': Math.round(sentences / seconds) }
}

function readSentences(path: string): Sentence[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Sentence)
}

type Parsed = AnnotatedArticle & Required<Pick<AnnotatedArticle, 'tokens'>>

function annotate(text: string): Parsed {
  return analyse(articleOf(text), { layers: ['tokens'] }) as Parsed
}

function lineOf(id: string, article: AnnotatedArticle): string {
  const events = article.events
    .filter(({ status }) => status !== 'denied' && status !== 'hypothetical')
    .map((event) => ({
      event: event.type,
      mode: event.mode,
      source: partiesOf(article, event.actor, event.furtherActors),
      target: partiesOf(article, event.target, event.furtherTargets)
    }))
  return JSON.stringify({ id, events })
}

function partiesOf(
  article: AnnotatedArticle,
  first: Role | undefined,
  further: Event['furtherActors']
): object[] {
  const roles = first === undefined ? [] : [first, ...(further ?? [])]
  return roles.map((role) => ({ text: nameOf(article, role), code: role.country, sector: role.sector }))
}

function nameOf(article: AnnotatedArticle, { span, entity }: Role): string {
  const chain = article.entities.find(({ id }) => id === entity)
  const mention = chain?.mentions.find((one) => one.span.start === span.start && one.span.end === span.end)
  return chain !== undefined && mention?.kind === 'pronoun' ? chain.name : wordsOf(article.text, span)
}

function printedBy(dataFolder: string, gold: string, found: string, first: boolean): Printed {
  const scorer = join(dataFolder, '..', 'score', 'events.mjs')
  const options = ['--clean', '--json', '--boot', '0', ...(first ? ['--first'] : [])]
  return JSON.parse(execFileSync('node', [scorer, gold, found, ...options], { encoding: 'utf8' })) as Printed
}

function named(name: string, { type, quad, mode, roles, triple, silence }: Printed): Record<string, number> {
  const isTyped = 0 < type.micro.p + type.micro.r
  return percent(name, {
    ...(isTyped && {
      'type precision': type.micro.p,
      'type recall': type.micro.r,
      'type F1': type.micro.f,
      'type macro F1': type.macroF1
    }),
    'quad F1': quad.micro.f,
    ...(isTyped &&
      roles && { 'actor, type right': roles.source.accuracy, 'target, type right': roles.target.accuracy }),
    ...(isTyped && triple && { 'type and both actors F1': triple.f }),
    ...(mode && { 'mode, type right': mode.accuracyWhenTypeRight }),
    ...(roles?.source.country && { 'actor country, type right': roles.source.country.acc }),
    ...(roles?.source.sector && { 'actor sector, type right': roles.source.sector.acc }),
    ...(roles?.target.country && { 'target country, type right': roles.target.country.acc }),
    ...(roles?.target.sector && { 'target sector, type right': roles.target.sector.acc }),
    ...(silence && { 'rightly silent': silence.rightlySilent })
  })
}

function percent(name: string, shares: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(shares).map(([key, share]) => [`${name} ${key}`, 100 * share]))
}
