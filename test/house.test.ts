import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'

const SOURCE = new URL('../src/', import.meta.url).pathname

/** What each room may import: the table of ARCHITECTURE.md. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  text: [],
  article: ['text'],
  knowledge: ['text', 'article'],
  gather: ['text', 'article', 'knowledge'],
  extract: ['text', 'article', 'knowledge'],
  analyse: ['text', 'article', 'knowledge'],
  group: ['text', 'article', 'knowledge'],
  align: ['text', 'article', 'knowledge'],
  store: ['text', 'article'],
  pipeline: ['gather', 'extract', 'analyse', 'group', 'align', 'store', 'text', 'article', 'knowledge'],
  api: ['pipeline', 'store', 'article', 'text'],
  web: ['pipeline', 'store', 'article', 'text', 'api'],
  cli: ['pipeline', 'store', 'article', 'text', 'api', 'web']
}

/** Modules of Node that a pure room may not touch: no clock, network, disk or randomness. */
const PURE = ['text', 'article', 'knowledge', 'extract', 'analyse', 'group', 'align']
const IMPURE_MODULE = /^node:(?:http|https|net|dgram|dns|child_process|cluster|worker_threads|timers)/
const IMPURE_CALL = /\b(?:Date\.now\(|new Date\(\)|Math\.random\(|fetch\()/

interface SourceFile {
  readonly path: string
  readonly parts: readonly string[]
  readonly text: string
}

const files = listFiles(SOURCE)

test('every room has a door that begins with what it promises', () => {
  for (const room of Object.keys(MAY_IMPORT)) {
    const door = files.find(
      (file) => file.path === join(room, 'index.ts') || file.path === join(room, 'index.tsx')
    )
    expect(door?.text.trimStart().startsWith('/**'), `src/${room}/index.ts`).toBe(true)
  }
})

test('imports only point up the list of rooms, and go through the door', () => {
  expect(files.flatMap(wrongRoomImports)).toEqual([])
})

test('sub-rooms of analyse never import one another', () => {
  expect(
    files.filter((file) => file.parts[0] === 'analyse' && 2 < file.parts.length).flatMap(wrongSubRoomImports)
  ).toEqual([])
})

test('pure rooms read no clock, network or randomness', () => {
  const found = files
    .filter((file) => PURE.includes(file.parts[0]) && !file.path.endsWith('.test.ts'))
    .flatMap((file) => [
      ...importsOf(file)
        .filter((name) => IMPURE_MODULE.test(name))
        .map((name) => `${file.path}: imports ${name}`),
      ...linesOf(file)
        .filter((line) => IMPURE_CALL.test(line))
        .map((line) => `${file.path}: ${line.trim()}`)
    ])
  expect(found).toEqual([])
})

test('only the store speaks SQL', () => {
  const found = files
    .filter(
      (file) => file.parts[0] !== 'store' && /\b(?:SELECT .+ FROM|INSERT INTO|CREATE TABLE)\b/.test(file.text)
    )
    .map((file) => file.path)
  expect(found).toEqual([])
})

function wrongRoomImports(file: SourceFile): string[] {
  const room = file.parts[0]
  const allowed = MAY_IMPORT[room]
  if (allowed === undefined) return []
  return relativeTargets(file)
    .filter(({ parts }) => parts[0] !== room)
    .filter(({ parts }) => !allowed.includes(parts[0]) || !isDoor(parts))
    .map(({ name }) => `src/${file.path}: ${room} may not import ${name}`)
}

function isDoor(parts: readonly string[]): boolean {
  return parts.length === 2 && parts[1] === 'index.js'
}

function wrongSubRoomImports(file: SourceFile): string[] {
  return relativeTargets(file)
    .filter(({ parts }) => parts[0] === 'analyse' && parts[1] !== file.parts[1])
    .map(({ name }) => `src/${file.path} imports ${name}`)
}

function relativeTargets(file: SourceFile): { readonly name: string; readonly parts: string[] }[] {
  const folder = join(SOURCE, file.path, '..')
  return importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => ({ name, parts: relative(SOURCE, join(folder, name)).split(sep) }))
    .filter(({ parts }) => parts[0] !== '..')
}

function importsOf(file: SourceFile): string[] {
  return [
    ...file.text.matchAll(
      /^(?:import|export)\b[^'"\n]*?(?:\n[^'"]*?)?from '([^']+)'|^import '([^']+)'|import\('([^']+)'\)/gm
    )
  ].map((match) => match[1] ?? match[2] ?? match[3])
}

function linesOf(file: SourceFile): string[] {
  return file.text.split('\n').filter((line) => !/^\s*(?:\/\/|\*|\/\*)/.test(line))
}

function listFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, parts: path.split(sep), text: readFileSync(join(folder, path), 'utf8') }))
}
