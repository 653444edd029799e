import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { accessOf } from './access-of.js'

const FROM = ['127.0.0.1']

function fileWith(words: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'collate-password-')), 'password')
  writeFileSync(file, words)
  return file
}

test('nothing said, this machine only', () => {
  expect(accessOf({ proxyFrom: FROM }, {})).toEqual({ kind: 'local' })
  expect(accessOf({ proxyFrom: FROM }, { COLLATE_PASSWORD: '' })).toEqual({ kind: 'local' })
})

test('the password comes from the environment, or from the first line of a file, which goes before', () => {
  const env = { COLLATE_PASSWORD: 'quay and harbour' }
  expect(accessOf({ proxyFrom: FROM }, env)).toEqual({ kind: 'password', password: 'quay and harbour' })
  const passwordFile = fileWith('dam and river\r\nmore\n')
  expect(accessOf({ passwordFile, proxyFrom: FROM }, env)).toEqual({
    kind: 'password',
    password: 'dam and river'
  })
})

test('a proxy is told by its header', () => {
  const access = accessOf({ proxyHeader: 'X-Remote-User', proxyFrom: FROM }, {})
  expect(access).toEqual({ kind: 'proxy', header: 'X-Remote-User', from: FROM })
})

test('a short password, an empty file, none and two doors are refused, and never open the app', () => {
  const refused = (flags: Partial<Parameters<typeof accessOf>[0]>, password?: string) =>
    expect(() => accessOf({ proxyFrom: FROM, ...flags }, { COLLATE_PASSWORD: password }))
  refused({}, 'short').toThrow('fewer than 8 characters')
  refused({ passwordFile: fileWith('\n') }).toThrow('fewer than 8 characters')
  refused({ passwordFile: join(tmpdir(), 'no-such-password') }).toThrow('cannot be read')
  refused({ proxyHeader: 'X-Remote-User' }, 'quay and harbour').toThrow('exclude one another')
})
