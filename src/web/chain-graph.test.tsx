import { expect, test } from 'vitest'
import { ChainGraph, drawWays } from './chain-graph.js'

const PATHS = [
  { relays: ['state radio'], outlet: 'Halyard' },
  { relays: [], outlet: 'The Gull' },
  { relays: ['state radio'], outlet: 'The Kite', copyOf: 'Halyard' }
]

test('the ways of a statement are told in words', () => {
  expect(drawWays('Mira Toll', PATHS)).toBe(
    'Mira Toll → state radio → Halyard; Mira Toll → The Gull; Mira Toll → state radio → Halyard → The Kite'
  )
})

test('every name on the way is one box, every step one edge, copying drawn apart', () => {
  const svg = String(<ChainGraph speaker="Mira Toll" paths={PATHS} />)
  expect([...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((match) => match[1]).sort()).toEqual([
    'Halyard',
    'Mira Toll',
    'The Gull',
    'The Kite',
    'state radio'
  ])
  expect(svg.match(/class="edge"/g)).toHaveLength(3)
  expect(svg.match(/class="edge copied"/g)).toHaveLength(1)
})

test('names never become markup, and long ones are cut between letters', () => {
  const long = '👩‍🚀'.repeat(40)
  const svg = String(<ChainGraph speaker="<b>x</b>" paths={[{ relays: ['"><script>'], outlet: long }]} />)
  expect(svg).not.toMatch(/<b>|<script/)
  expect(svg).not.toContain('\ufffd')
  expect(svg).toContain('…')
})
