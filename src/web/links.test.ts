import { expect, test } from 'vitest'
import type { AnnotatedArticle } from '../article/index.js'
import { articleAt, originalAt, sentenceAt } from './links.js'

const TEXT = 'One, two-three & four five six seven eight nine ten eleven twelve thirteen fourteen.'

function articleWith(url: string | undefined): AnnotatedArticle {
  return { id: 'a', text: TEXT, url } as unknown as AnnotatedArticle
}

test('the original is opened at the words themselves', () => {
  expect(originalAt(articleWith('https://a.example/x#top'), { start: 5, end: 21 })).toBe(
    'https://a.example/x#:~:text=two%2Dthree%20%26%20four'
  )
})

test('of many words the fragment names the first and the last', () => {
  expect(originalAt(articleWith('https://a.example/x'), { start: 0, end: TEXT.length })).toBe(
    'https://a.example/x#:~:text=One%2C%20two%2Dthree%20%26%20four%20five,ten%20eleven%20twelve%20thirteen%20fourteen.'
  )
})

for (const url of [undefined, 'javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x']) {
  test(`an address that is none of the web is no link (${url})`, () => {
    expect(originalAt(articleWith(url), { start: 0, end: 3 })).toBeNull()
  })
}

test('an id may hold anything, also what separates the parts of an address', () => {
  expect(articleAt('a/b?c#d&e', { start: 1, end: 2 })).toBe('/articles/a%2Fb%3Fc%23d%26e?at=1-2#at')
  expect(sentenceAt('s', 'r', 'a&at=9', { start: 1, end: 2 })).toBe('/stories/s?in=a%26at%3D9&at=1-2#r')
  expect(articleAt('half \ud800')).toBe('/articles/half%20%EF%BF%BD')
})
