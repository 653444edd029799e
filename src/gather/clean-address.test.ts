import { expect, test } from 'vitest'
import { cleanAddress } from './clean-address.js'

const cases: readonly (readonly [address: string, clean: string])[] = [
  ['https://halyard.example/a/1?utm_source=rss&utm_medium=feed', 'https://halyard.example/a/1'],
  ['https://halyard.example/a?id=7&fbclid=x&page=2#top', 'https://halyard.example/a?id=7&page=2'],
  ['https://halyard.example/a?q=caf%C3%A9&x', 'https://halyard.example/a?q=caf%C3%A9&x'],
  ['https://Halyard.example', 'https://halyard.example/'],
  ['https://halyard.example/a?%zz=1&utm_x=2', 'https://halyard.example/a?%zz=1'],
  ['no address', 'no address']
]
for (const [address, clean] of cases)
  test(`${address} is ${clean}`, () => expect(cleanAddress(address)).toBe(clean))
