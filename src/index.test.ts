import { expect, test } from 'vitest'
import * as collate from './index.js'

test('the library shows these names and no others: one that goes or changes is a new major version', () => {
  expect(Object.keys(collate).sort()).toEqual([
    'CollateError',
    'align',
    'analyse',
    'collateStore',
    'compareReports',
    'createApp',
    'extract',
    'fetchFeeds',
    'gather',
    'group',
    'importReports',
    'openStore',
    'readReports',
    'serveApp',
    'subscribe'
  ])
})
