import { expect, test } from 'vitest'
import { limitGuesses } from './limit-guesses.js'
import { openSessions, SESSION_SECONDS } from './sessions.js'

test('a session ends by itself', () => {
  let now = 0
  const sessions = openSessions(() => now)
  const token = sessions.begin()
  now = SESSION_SECONDS * 1000 - 1
  expect(sessions.has(token)).toBe(true)
  now += 1
  expect(sessions.has(token)).toBe(false)
})

test('of very many sessions the oldest are let go', () => {
  const sessions = openSessions()
  const [first, ...rest] = Array.from({ length: 1001 }, () => sessions.begin())
  expect(sessions.has(first)).toBe(false)
  expect(rest.every((token) => sessions.has(token))).toBe(true)
})

test('guesses are free again when their span is over, or when one was right', () => {
  let now = 0
  const limit = limitGuesses(() => now)
  for (let guess = 0; guess < 10; guess += 1) expect(limit.take('a')).toBe(0)
  expect(limit.take('a')).toBe(300)
  now = 299_001
  expect(limit.take('a')).toBe(1)
  now = 300_000
  expect(limit.take('a')).toBe(0)
  for (let guess = 0; guess < 5; guess += 1) limit.take('a')
  limit.forgive('a')
  for (let guess = 0; guess < 10; guess += 1) expect(limit.take('a')).toBe(0)
})
