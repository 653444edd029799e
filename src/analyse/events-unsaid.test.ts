/** Events in whole sentences, read by the whole analysis. */
import { expect, test } from 'vitest'
import { articleOf } from '../../evaluation/annotate.js'
import { analyse } from './index.js'

const typesIn = (text: string) => analyse(articleOf(text)).events.map(({ type }) => type)

test('why a source has no name is nothing that was done', () => {
  expect(typesIn('A diplomat who was not authorised to speak said the army shelled the port.')).toEqual([
    'ASSAULT'
  ])
  expect(typesIn('A clerk, who is not permitted to discuss the case, said nothing happened.')).toEqual([])
})

test('what a parliament allows is', () => {
  expect(typesIn('Parliament allowed the opposition to march.')).toEqual(['CONCEDE'])
})
