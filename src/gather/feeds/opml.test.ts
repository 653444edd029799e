import { expect, test } from 'vitest'
import { readOpml, writeOpml } from './opml.js'

const LIST = `<?xml version="1.0"?><opml version="1.0"><head><title>Mine</title></head><body>
<outline text="Coast"><outline text="North"><outline type="rss" text="Halyard" xmlUrl="https://halyard.example/feed" htmlUrl="https://halyard.example/"/></outline>
<outline type="rss" title="Ferry &amp; Post" text="x" XMLURL="feed://ferry.example/rss"></outline></outline>
<outline text="Again" type="rss" xmlUrl="https://halyard.example/feed"/>
<outline text="A link" type="link" url="https://nowhere.example/"/>
<outline text="Mill & Quay" xmlUrl="feed:https://mill.example/?a=1&b=2">
</body></opml>`

test('a list of feeds is read with its folders, each feed once', () => {
  expect(readOpml(Buffer.from(LIST))).toEqual([
    {
      address: 'https://halyard.example/feed',
      title: 'Halyard',
      site: 'https://halyard.example/',
      folders: ['Coast', 'North']
    },
    { address: 'http://ferry.example/rss', title: 'Ferry & Post', folders: ['Coast'] },
    { address: 'https://mill.example/?a=1&b=2', title: 'Mill & Quay', folders: [] }
  ])
})

test('what is written is read back', () => {
  const feeds = [
    {
      address: 'https://mill.example/?a=1&b=2',
      title: 'Mill "& Quay" <news>',
      site: 'https://mill.example/',
      folders: []
    },
    { address: 'https://halyard.example/feed', title: 'Чайка', folders: [] }
  ]
  expect(readOpml(Buffer.from(writeOpml(feeds, 'Feeds of Collate')))).toEqual(feeds)
})

test('what is no list of feeds is none', () => {
  expect(readOpml(Buffer.from('<rss/>'))).toBeNull()
  expect(readOpml(Buffer.from('<opml><body/></opml>'))).toEqual([])
})
