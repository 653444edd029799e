import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

test('every field of the two documents is in the reference', () => {
  const reference = read('docs/reference/record.md')
  const types =
    read('src/article/article.ts').split('export type EntityType')[1] + read('src/article/story.ts')
  const fields = new Set([...types.matchAll(/readonly (\w+)\??: /g)].map((match) => match[1]))
  const internal = new Set(['words', 'nameTags', 'wordStates', 'min', 'max']) // Layers between stages; the ends of a range.
  const missing = [...fields].filter((field) => !internal.has(field) && !reference.includes(`\`${field}\``))
  expect(missing).toEqual([])
})

test('every route of the API is in the reference', () => {
  const reference = read('docs/reference/api.md')
  const routes = [...read('src/api/create-api.ts').matchAll(/api\.get\('([^']+)'/g)].map((match) => match[1])
  expect(routes.length).toBeGreaterThan(0)
  for (const route of routes)
    expect(reference).toContain(`/api${route.replace(/:(\w+)/, (_, name) => name.toUpperCase())}`)
})

test('every script of package.json is told in CONTRIBUTING.md', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const contributing = read('CONTRIBUTING.md')
  const missing = Object.keys(scripts).filter(
    (name) => !contributing.includes(`npm run ${name}`) && !contributing.includes(`npm ${name}`)
  )
  expect(missing).toEqual([])
})

test('every dependency stands in a decision', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> }
  const decisions = readdirSync(new URL('../docs/decisions/', import.meta.url))
    .map((name) => read(`docs/decisions/${name}`))
    .join('\n')
  expect(Object.keys(dependencies).filter((name) => !decisions.includes(name))).toEqual([])
})

test('every link between documents leads somewhere', () => {
  for (const page of [
    'README.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'GLOSSARY.md',
    'docs/reference/cli.md',
    'docs/guide/statements.md',
    'docs/models/statements.md'
  ]) {
    const folder = new URL(`../${page}`, import.meta.url)
    for (const [, target] of read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)) {
      const path = new URL(target, folder)
      expect(
        () => (target.endsWith('/') ? readdirSync(path) : readFileSync(path)),
        `${page}: ${target}`
      ).not.toThrow()
    }
  }
})
