/**
 * Odd feeds, well- and ill-formed: every way of writing a feed that the specifications of RSS 0.9 to 2.0, RDF, Atom 0.3 and
 * 1.0 and JSON Feed allow, and the ways of getting it wrong that readers of feeds report. Each must give its reports or a typed
 * error. All outlets and texts are invented.
 */

export interface OddFeed {
  readonly name: string
  readonly body: string | Uint8Array
  /** Character set that the transport names. */
  readonly charset?: string
  /** What a reader gets: see `drawFeed`; or the typed error. */
  readonly drawn: string
}

const WORDS = 'The quay was closed on Tuesday.'
/** What nearly every feed here says, in its own way. */
const USUAL = `Quay closed <https://halyard.example/a/1> ${WORDS}`

const usual = (name: string, body: string | Uint8Array, charset?: string): OddFeed =>
  odd(name, body, USUAL, charset)

function odd(name: string, body: string | Uint8Array, drawn: string, charset?: string): OddFeed {
  return { name, body, drawn, ...(charset === undefined ? {} : { charset }) }
}

const ITEM = `<title>Quay closed</title><link>https://halyard.example/a/1</link><description>${WORDS}</description>`
const NAMESPACES =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"'

/** An RSS feed around items, with what else stands in its channel. */
function rss(
  items: string,
  channel = '<title>Halyard</title><link>https://halyard.example/</link>',
  head = 'rss version="2.0"'
): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<${head} ${NAMESPACES}><channel>${channel}${items}</channel></rss>`
}

const item = (inside: string): string => rss(`<item>${inside}</item>`)

function atom(
  entries: string,
  head = 'xmlns="http://www.w3.org/2005/Atom"',
  feed = '<title>Halyard</title>'
): string {
  return `<?xml version="1.0" encoding="utf-8"?><feed ${head}>${feed}${entries}</feed>`
}

const ENTRY = `<title>Quay closed</title><id>tag:halyard.example,2024:1</id><link href="https://halyard.example/a/1"/><summary>${WORDS}</summary>`
const entry = (inside: string): string => atom(`<entry>${inside}</entry>`)
const contentEntry = (content: string): string =>
  entry(`<title>Quay closed</title><link href="https://halyard.example/a/1"/>${content}`)

const base64 = (text: string): string => Buffer.from(text).toString('base64')

function utf16(text: string, isBig: boolean, hasMark: boolean): Uint8Array {
  const bytes = Buffer.from((hasMark ? '\ufeff' : '') + text, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}

function utf32(text: string, isBig: boolean): Uint8Array {
  const letters = [...text]
  const bytes = Buffer.alloc(letters.length * 4)
  for (const [index, letter] of letters.entries()) {
    const code = letter.codePointAt(0) ?? 0
    if (isBig) bytes.writeUInt32BE(code, index * 4)
    else bytes.writeUInt32LE(code, index * 4)
  }
  return bytes
}

/** Cyrillic in windows-1251: the letters run parallel to Unicode's. */
function cyrillic(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0)
    return 0x410 <= code && code <= 0x44f ? code - 0x410 + 0xc0 : code
  })
}

const RUSSIAN = 'Причал закрыт'
const RUSSIAN_TEXT =
  'Совет порта решил закрыть северный причал до весны, сообщил мэр города журналистам во вторник.'
const russianFeed = (prolog: string): string =>
  `${prolog}<rss version="2.0"><channel><title>x</title><item><title>${RUSSIAN}</title><description>${RUSSIAN_TEXT}</description></item></channel></rss>`
const RUSSIAN_DRAWN = `${RUSSIAN} <> ${RUSSIAN_TEXT}`

const RDF_HEAD =
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"'

const WELL_FORMED: readonly OddFeed[] = [
  usual('RSS 0.91', rss(`<item>${ITEM}</item>`, undefined, 'rss version="0.91"')),
  usual('RSS 0.92', rss(`<item>${ITEM}</item>`, undefined, 'rss version="0.92"')),
  usual('RSS 2.0', item(ITEM)),
  usual(
    'RSS 0.90',
    `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>Halyard</title></channel><item>${ITEM}</item></rdf:RDF>`
  ),
  usual(
    'RSS 1.0',
    `<?xml version="1.0"?><rdf:RDF ${RDF_HEAD}><channel rdf:about="x"><title>Halyard</title></channel><item rdf:about="https://halyard.example/a/1">${ITEM}</item></rdf:RDF>`
  ),
  usual(
    'RSS 1.0 with its own prefix',
    `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/"><s:channel><s:title>H</s:title></s:channel><s:item><s:title>Quay closed</s:title><s:link>https://halyard.example/a/1</s:link><s:description>${WORDS}</s:description></s:item></r:RDF>`
  ),
  usual(
    'RSS 1.0 with the address in rdf:about only',
    `<rdf:RDF ${RDF_HEAD}><item rdf:about="https://halyard.example/a/1"><title>Quay closed</title><description>${WORDS}</description></item></rdf:RDF>`
  ),
  usual('Atom 1.0', entry(ENTRY)),
  usual(
    'Atom 1.0 with a prefix',
    `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>Quay closed</a:title><a:link href="https://halyard.example/a/1"/><a:summary>${WORDS}</a:summary></a:entry></a:feed>`
  ),
  usual('Atom 0.3', atom(`<entry>${ENTRY}</entry>`, 'version="0.3" xmlns="http://purl.org/atom/ns#"')),
  usual(
    'Atom 0.3 in base64',
    atom(
      `<entry><title mode="base64">${base64('Quay closed')}</title><link rel="alternate" type="text/html" href="https://halyard.example/a/1"/><content type="text/html" mode="base64">${base64(`<p>${WORDS}</p>`)}</content></entry>`,
      'version="0.3" xmlns="http://purl.org/atom/ns#"'
    )
  ),
  usual(
    'Atom 0.3, escaped',
    atom(
      `<entry><title>Quay closed</title><link rel="alternate" href="https://halyard.example/a/1"/><content type="text/html" mode="escaped">&lt;p&gt;${WORDS}&lt;/p&gt;</content></entry>`,
      'xmlns="http://purl.org/atom/ns#"'
    )
  ),
  usual('a single Atom entry as a document', `<entry xmlns="http://www.w3.org/2005/Atom">${ENTRY}</entry>`),
  usual('Atom content as HTML', contentEntry(`<content type="html">&lt;p&gt;${WORDS}&lt;/p&gt;</content>`)),
  usual(
    'Atom content as XHTML',
    contentEntry(
      `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${WORDS}</p></div></content>`
    )
  ),
  usual(
    'Atom content as XHTML with a prefix',
    contentEntry(
      `<content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>${WORDS}</h:p></h:div></content>`
    )
  ),
  usual('Atom content as text', contentEntry(`<content>${WORDS}</content>`)),
  usual('Atom content in CDATA', contentEntry(`<content type="html"><![CDATA[<p>${WORDS}</p>]]></content>`)),
  odd(
    'Atom content that lies elsewhere',
    contentEntry('<content src="https://halyard.example/a/1.mp3" type="audio/mpeg"/>'),
    'Quay closed <https://halyard.example/a/1>'
  ),
  odd(
    'Atom content that is a picture',
    contentEntry('<content type="image/png">iVBORw0KGgo=</content>'),
    'Quay closed <https://halyard.example/a/1>'
  ),
  odd(
    'an Atom title with markup',
    entry('<title type="html">Quay &lt;b&gt;closed&lt;/b&gt; &amp;amp; locked</title>'),
    'Quay closed & locked <>'
  ),
  odd(
    'an Atom title that is text about tags',
    entry('<title type="text">Why &lt;blink&gt; went</title>'),
    'Why <blink> went <>'
  ),
  odd(
    'an Atom title in XHTML',
    entry('<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Quay <em>closed</em></div></title>'),
    'Quay closed <>'
  ),
  usual(
    'Atom with several links',
    entry(
      `<title>Quay closed</title><link rel="self" href="https://halyard.example/1.atom"/><link rel="edit" href="https://halyard.example/e"/><link rel="enclosure" type="audio/mpeg" href="https://halyard.example/1.mp3"/><link rel="alternate" type="application/json" href="https://halyard.example/1.json"/><link rel="alternate" type="text/html" href="https://halyard.example/a/1"/><summary>${WORDS}</summary>`
    )
  ),
  usual(
    'Atom with xml:base',
    atom(
      `<entry xml:base="a/"><title>Quay closed</title><link href="1"/><summary>${WORDS}</summary></entry>`,
      'xmlns="http://www.w3.org/2005/Atom" xml:base="https://halyard.example/"'
    )
  ),
  usual(
    'Atom with a relative link',
    entry(`<title>Quay closed</title><link href="/a/1"/><summary>${WORDS}</summary>`)
  ),
  odd(
    'Atom with people',
    entry(
      `${ENTRY}<author><name>Ana Ruiz</name><email>ana@halyard.example</email></author><author><name>Oto Brandt</name></author><updated>2024-03-12T08:30:00+01:00</updated>`
    ),
    `${USUAL} | 2024-03-12T08:30:00+01:00 | Ana Ruiz, Oto Brandt`
  ),
  odd(
    'Atom whose feed names the author',
    atom(
      `<entry>${ENTRY}</entry>`,
      undefined,
      '<title>Halyard</title><author><name>Ana Ruiz</name></author>'
    ),
    `${USUAL} | Ana Ruiz`
  ),
  odd(
    'Atom passed on from another feed',
    entry(`${ENTRY}<source><title>Ferry Post</title><id>x</id></source>`),
    `${USUAL} | of Ferry Post`
  ),
  odd(
    'Atom published and updated',
    entry(`${ENTRY}<published>2024-03-12T08:30:00Z</published><updated>2024-03-13T08:30:00Z</updated>`),
    `${USUAL} | 2024-03-12T08:30:00Z | changed 2024-03-13T08:30:00Z`
  ),
  odd(
    'Atom with categories',
    entry(`${ENTRY}<category term="coast" label="The Coast"/><category term="ports"/>`),
    `${USUAL} | in The Coast, ports`
  ),
  odd(
    'RSS with all that it has',
    item(
      `${ITEM}<guid isPermaLink="false">h-1</guid><pubDate>Tue, 12 Mar 2024 08:30:00 +0100</pubDate><author>ana@halyard.example (Ana Ruiz)</author><category domain="x">Coast</category><comments>https://halyard.example/a/1#c</comments><source url="https://ferry.example/feed">Ferry Post</source>`
    ),
    `${USUAL} | Tue, 12 Mar 2024 08:30:00 +0100 | Ana Ruiz | of Ferry Post | in Coast`
  ),
  odd(
    'Dublin Core',
    item(
      `${ITEM}<dc:creator>Ana Ruiz</dc:creator><dc:date>2024-03-12</dc:date><dc:subject>Coast</dc:subject>`
    ),
    `${USUAL} | 2024-03-12 | Ana Ruiz | in Coast`
  ),
  odd(
    'Dublin Core with another prefix',
    rss(`<item xmlns:d="http://purl.org/dc/elements/1.1/">${ITEM}<d:creator>Ana Ruiz</d:creator></item>`),
    `${USUAL} | Ana Ruiz`
  ),
  usual(
    'content:encoded beside a summary',
    item(
      `<title>Quay closed</title><link>https://halyard.example/a/1</link><description>Short.</description><content:encoded><![CDATA[<p>${WORDS}</p>]]></content:encoded>`
    )
  ),
  usual('content:encoded that is empty', item(`${ITEM}<content:encoded></content:encoded>`)),
  usual(
    'Media RSS',
    item(
      `<media:title>Quay closed</media:title><link>https://halyard.example/a/1</link><media:content url="https://halyard.example/1.jpg"/><media:description>${WORDS}</media:description>`
    )
  ),
  usual(
    'Media RSS in a group',
    item(
      `<title>Quay closed</title><link>https://halyard.example/a/1</link><media:group><media:title>Video</media:title><media:description>${WORDS}</media:description></media:group>`
    )
  ),
  usual(
    'a title of a picture beside the title',
    item(`<media:content><media:title>A picture</media:title></media:content>${ITEM}`)
  ),
  usual(
    'xhtml:body',
    rss(
      `<item xmlns:x="http://www.w3.org/1999/xhtml"><title>Quay closed</title><link>https://halyard.example/a/1</link><x:body><x:p>${WORDS}</x:p></x:body></item>`
    )
  ),
  usual(
    'the address in the guid',
    item(
      `<title>Quay closed</title><guid>https://halyard.example/a/1</guid><description>${WORDS}</description>`
    )
  ),
  odd(
    'a guid that is no address',
    item(
      `<title>Quay closed</title><guid isPermaLink="false">https://halyard.example/a/1</guid><description>${WORDS}</description>`
    ),
    `Quay closed <> ${WORDS}`
  ),
  usual(
    'the address in atom:link',
    item(
      `<title>Quay closed</title><atom:link href="https://halyard.example/a/1"/><description>${WORDS}</description>`
    )
  ),
  usual(
    'the address behind a counting service',
    item(
      `<title>Quay closed</title><link>https://count.example/~r/1</link><feedburner:origLink xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">https://halyard.example/a/1</feedburner:origLink><description>${WORDS}</description>`
    )
  ),
  usual(
    'a relative link',
    item(`<title>Quay closed</title><link>/a/1</link><description>${WORDS}</description>`)
  ),
  usual(
    'a link without its scheme',
    item(`<title>Quay closed</title><link>//halyard.example/a/1</link><description>${WORDS}</description>`)
  ),
  usual(
    'a link in CDATA over several lines',
    item(
      `<title>Quay closed</title><link>\n<![CDATA[\nhttps://halyard.example/a/1\n]]></link><description>${WORDS}</description>`
    )
  ),
  odd(
    'an item without a title',
    item(`<link>https://halyard.example/a/1</link><description>${WORDS}</description>`),
    `- <https://halyard.example/a/1> ${WORDS}`
  ),
  odd('an item with a title only', item('<title>Quay closed</title>'), 'Quay closed <>'),
  odd('an item of nothing', item(''), ''),
  odd('a feed of nothing', rss(''), ''),
  odd('an Atom feed of nothing', atom(''), ''),
  odd('a title in CDATA with entities', item('<title><![CDATA[Mill &amp; Quay]]></title>'), 'Mill & Quay <>'),
  odd('a title escaped twice', item('<title>Mill &amp;amp; Quay &amp;#8217;s</title>'), 'Mill & Quay ’s <>'),
  odd('a title with markup', item('<title>Quay &lt;i&gt;closed&lt;/i&gt;</title>'), 'Quay closed <>'),
  odd('a title over lines', item('<title>\n  Quay\n  closed </title>'), 'Quay closed <>'),
  usual(
    'a description escaped twice',
    item(
      `<title>Quay closed</title><link>https://halyard.example/a/1</link><description>&amp;lt;p&amp;gt;${WORDS}&amp;lt;/p&amp;gt;</description>`
    )
  ),
  usual(
    'a description in two CDATA sections',
    item(
      '<title>Quay closed</title><link>https://halyard.example/a/1</link><description><![CDATA[The quay was]]><![CDATA[ closed on Tuesday.]]></description>'
    )
  ),
  odd(
    'entities of HTML',
    item('<title>Caf&eacute; &ndash; closed&nbsp;today</title>'),
    'Café – closed today <>'
  ),
  odd('entities by number', item('<title>Caf&#233; &#x2013; &#128674;</title>'), 'Café – 🚢 <>'),
  odd(
    'an address with a bare ampersand',
    item('<link>https://halyard.example/?a=1&copy=2&amp;id=3</link>'),
    '- <https://halyard.example/?a=1&copy=2&id=3>'
  ),
  usual(
    'items outside the channel',
    `<rss><channel><title>Halyard</title></channel><item>${ITEM}</item></rss>`
  ),
  usual(
    'a namespace nobody knows',
    `<rss xmlns="https://nobody.example/ns"><channel><item>${ITEM}</item></channel></rss>`
  ),
  usual(
    'a namespace declared on the item',
    rss(
      `<item xmlns:z="http://purl.org/rss/1.0/modules/content/"><title>Quay closed</title><link>https://halyard.example/a/1</link><z:encoded>${WORDS}</z:encoded></item>`
    )
  ),
  usual(
    'comments and instructions',
    `<?xml version="1.0"?><?xml-stylesheet href="x.xsl"?><!-- made <rss> by hand --><rss><!-- <item> --><channel><item><!-- x -->${ITEM}</item></channel></rss>`
  ),
  usual(
    'a doctype',
    `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><item>${ITEM}</item></channel></rss>`
  ),
  usual(
    'a long comment before the root',
    `<!--${' padding'.repeat(4000)}--><rss><channel><item>${ITEM}</item></channel></rss>`
  ),
  usual(
    'JSON Feed 1.1',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Halyard',
      items: [
        { id: '1', url: 'https://halyard.example/a/1', title: 'Quay closed', content_html: `<p>${WORDS}</p>` }
      ]
    })
  ),
  odd(
    'JSON Feed 1 with an author',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      title: 'Halyard',
      items: [
        {
          id: '1',
          url: 'https://halyard.example/a/1',
          title: 'Quay closed',
          content_text: WORDS,
          author: { name: 'Ana Ruiz' },
          date_published: '2024-03-12T08:30:00Z'
        }
      ]
    }),
    `${USUAL} | 2024-03-12T08:30:00Z | Ana Ruiz`
  ),
  usual(
    'JSON Feed with a summary only',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: 1, url: '/a/1', title: 'Quay closed', summary: WORDS }]
    })
  ),
  usual(
    'JSON Feed whose id is its address',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: 'https://halyard.example/a/1', title: 'Quay closed', content_text: WORDS }]
    })
  ),
  usual(
    'JSON Feed with fields of wrong kinds',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 7,
      authors: 'Ana',
      items: [
        null,
        3,
        'x',
        {
          id: 1,
          url: 'https://halyard.example/a/1',
          title: 'Quay closed',
          content_html: 3,
          content_text: WORDS,
          tags: 'x',
          authors: [null]
        }
      ]
    })
  ),
  odd(
    'Channel Definition Format',
    `<?xml version="1.0"?><CHANNEL HREF="https://halyard.example/"><TITLE>Halyard</TITLE><ITEM HREF="https://halyard.example/a/1" LASTMOD="2024-03-12"><TITLE>Quay closed</TITLE><ABSTRACT>${WORDS}</ABSTRACT></ITEM></CHANNEL>`,
    `${USUAL} | 2024-03-12`
  )
]

const ILL_FORMED: readonly OddFeed[] = [
  usual('no XML declaration', `<rss><channel><item>${ITEM}</item></channel></rss>`),
  usual('white space before the declaration', `\n\n  ${item(ITEM)}`),
  usual('a byte order mark', `\ufeff${item(ITEM)}`),
  usual('two byte order marks', `\ufeff\ufeff${item(ITEM)}`),
  usual(
    'a warning of a program before the feed',
    `<br />\n<b>Warning</b>: Undefined variable in <b>feed.php</b> on line <b>12</b><br />\n${item(ITEM)}`
  ),
  usual('junk behind the feed', `${item(ITEM)}<!-- cached --><script>x()</script> </rss>`),
  usual('two feeds in a row', item(ITEM) + atom('').replace(/<\?xml[^>]*\?>/, '')),
  usual('no root but the channel', `<channel><title>Halyard</title><item>${ITEM}</item></channel>`),
  usual('the feed breaks off after an item', `<rss><channel><item>${ITEM}</item><item`),
  usual('the feed breaks off inside an item', `<rss><channel><item>${ITEM}`),
  usual(
    'the feed breaks off inside a text',
    '<rss><channel><item><title>Quay closed</title><link>https://halyard.example/a/1</link><description>The quay was closed on Tuesday.'
  ),
  usual(
    'the feed breaks off inside CDATA',
    '<rss><channel><item><title>Quay closed</title><link>https://halyard.example/a/1</link><description><![CDATA[The quay was closed on Tuesday.'
  ),
  odd('items that are never closed', rss(`<item>${ITEM}<item><title>Second</title>`), `${USUAL}\nSecond <>`),
  odd(
    'items closed twice',
    rss(`<item>${ITEM}</item></item><item><title>Second</title></item>`),
    `${USUAL}\nSecond <>`
  ),
  usual(
    'a title that is never closed',
    item(`<link>https://halyard.example/a/1</link><description>${WORDS}</description><title>Quay closed`)
  ),
  usual(
    'tags closed in the wrong order',
    item(
      `<title>Quay <b>closed</title></b><link>https://halyard.example/a/1</link><description>${WORDS}</description>`
    )
  ),
  odd('a bare ampersand', item('<title>Mill & Quay</title>'), 'Mill & Quay <>'),
  odd('a bare less-than sign', item('<title>Tides < 3 metres</title>'), 'Tides < 3 metres <>'),
  odd('an entity of nobody', item('<title>Quay &nonsense; closed</title>'), 'Quay &nonsense; closed <>'),
  odd(
    'an entity by an impossible number',
    item('<title>Quay&#x110000; closed&#0;</title>'),
    'Quay\ufffd closed\ufffd <>'
  ),
  odd(
    'control characters',
    item('<title>Quay\u0000\u000b closed\u0008</title>'),
    'Quay\u0000 closed\u0008 <>'
  ),
  usual(
    'HTML that is not escaped',
    item(
      `<title>Quay closed</title><link>https://halyard.example/a/1</link><description><p>The <b>quay</b> was<br>closed on Tuesday.</p></description>`
    )
  ),
  usual('attributes without quotation marks', rss(`<item>${ITEM}<guid isPermaLink=false>1</guid></item>`)),
  usual('attributes given twice', rss(`<item a="1" a="2">${ITEM}</item>`)),
  usual(
    'a prefix that was never declared',
    `<rss><channel><item><title>Quay closed</title><link>https://halyard.example/a/1</link><content:encoded>${WORDS}</content:encoded></item></channel></rss>`
  ),
  usual('Atom that declares no namespace', `<feed><entry>${ENTRY}</entry></feed>`),
  usual(
    'Atom in a namespace of its own',
    `<feed xmlns="https://nobody.example/atom"><entry>${ENTRY}</entry></feed>`
  ),
  usual(
    'capital letters',
    `<RSS><CHANNEL><ITEM><TITLE>Quay closed</TITLE><LINK>https://halyard.example/a/1</LINK><DESCRIPTION>${WORDS}</DESCRIPTION></ITEM></CHANNEL></RSS>`
  ),
  odd('pubdate in small letters', item(`${ITEM}<pubdate>12 Mar 2024</pubdate>`), `${USUAL} | 12 Mar 2024`),
  usual(
    'an RSS feed with entries of Atom',
    `<rss><channel><atom:entry xmlns:atom="http://www.w3.org/2005/Atom"><atom:title>Quay closed</atom:title><atom:link href="https://halyard.example/a/1"/><atom:summary>${WORDS}</atom:summary></atom:entry></channel></rss>`
  ),
  usual(
    'an Atom feed with elements of RSS',
    atom(
      `<entry><title>Quay closed</title><link href="https://halyard.example/a/1"/><description xmlns="">${WORDS}</description></entry>`
    )
  ),
  usual(
    'a link as an attribute in RSS',
    item(
      `<title>Quay closed</title><link href="https://halyard.example/a/1"/><description>${WORDS}</description>`
    )
  ),
  odd(
    'a link that is no address',
    item('<title>Quay closed</title><link>not an address</link>'),
    'Quay closed <https://halyard.example/not%20an%20address>'
  ),
  odd(
    'a link to a script',
    item('<title>Quay closed</title><link>javascript:alert(1)</link>'),
    'Quay closed <>'
  ),
  odd(
    'a link to a file',
    item('<title>Quay closed</title><link>file:///etc/passwd</link>'),
    'Quay closed <>'
  ),
  usual(
    'a link with line breaks in it',
    item(
      `<title>Quay closed</title><link>https://halyard.example/\n  \ta/1</link><description>${WORDS}</description>`
    ).replace('\n  \ta', '\na')
  ),
  usual(
    'an empty link before the link',
    item(
      `<title>Quay closed</title><link/><link>https://halyard.example/a/1</link><description>${WORDS}</description>`
    )
  ),
  usual('two titles', item(`<title></title>${ITEM}<title>Other</title>`)),
  usual(
    'Atom text that is HTML after all',
    contentEntry(`<content type="text">&lt;p&gt;${WORDS}&lt;/p&gt;</content>`)
  ),
  usual('XHTML without its div', contentEntry(`<content type="xhtml"><p>${WORDS}</p></content>`)),
  usual(
    'Atom content of a type nobody knows',
    contentEntry(`<content type="application/xhtml+xml"><p>${WORDS}</p></content>`)
  ),
  usual(
    'base64 with line breaks',
    atom(
      `<entry><title>Quay closed</title><link rel="alternate" href="https://halyard.example/a/1"/><content mode="base64">${base64(WORDS).replace(/(.{10})/g, '$1\n')}</content></entry>`,
      'xmlns="http://purl.org/atom/ns#"'
    )
  ),
  odd(
    'base64 that is none',
    atom(
      '<entry><title>Quay closed</title><content mode="base64">~~~</content></entry>',
      'xmlns="http://purl.org/atom/ns#"'
    ),
    'Quay closed <>'
  ),
  odd('a mailbox for an author', item(`${ITEM}<author>desk@halyard.example</author>`), USUAL),
  odd(
    'authors given twice',
    item(`${ITEM}<author>Ana Ruiz</author><dc:creator>Ana Ruiz</dc:creator>`),
    `${USUAL} | Ana Ruiz`
  ),
  usual(
    'entities that grow without end',
    `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><rss><channel><item>${ITEM}</item></channel></rss>`
  ),
  odd(
    'an entity that names a file',
    '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&f;</title></item></channel></rss>',
    '&f; <>'
  ),
  usual('ten thousand elements inside one another', item(`${ITEM}${'<x>'.repeat(10_000)}`)),
  usual(
    'a hundred thousand attributes',
    rss(`<item ${Array.from({ length: 10_000 }, (_, index) => `a${index}="x"`).join(' ')}>${ITEM}</item>`)
  ),
  odd('the same item twice', rss(`<item>${ITEM}</item><item>${ITEM}</item>`), `${USUAL}\n${USUAL}`),
  usual('NULs between the letters at the end', `${item(ITEM)}\u0000\u0000\u0000`),
  usual(
    'JSON Feed without its version',
    JSON.stringify({
      items: [{ url: 'https://halyard.example/a/1', title: 'Quay closed', content_text: WORDS }]
    })
  ),
  usual(
    'JSON Feed with a byte order mark',
    `\ufeff${JSON.stringify({ items: [{ url: 'https://halyard.example/a/1', title: 'Quay closed', content_text: WORDS }] })}`
  )
]

const ENCODED: readonly OddFeed[] = [
  odd('UTF-8', russianFeed('<?xml version="1.0" encoding="UTF-8"?>'), RUSSIAN_DRAWN),
  odd(
    'UTF-8 that calls itself Latin-1',
    russianFeed('<?xml version="1.0" encoding="iso-8859-1"?>'),
    RUSSIAN_DRAWN
  ),
  odd('UTF-8 that the transport calls Latin-1', russianFeed(''), RUSSIAN_DRAWN, 'iso-8859-1'),
  odd(
    'UTF-8 that calls itself UTF-16',
    russianFeed('<?xml version="1.0" encoding="utf-16"?>'),
    RUSSIAN_DRAWN
  ),
  odd(
    'windows-1251 in its prolog',
    cyrillic(russianFeed('<?xml version="1.0" encoding="windows-1251"?>')),
    RUSSIAN_DRAWN
  ),
  odd(
    'windows-1251 by its transport',
    cyrillic(russianFeed('<?xml version="1.0"?>')),
    RUSSIAN_DRAWN,
    'windows-1251'
  ),
  odd(
    'windows-1251 that calls itself UTF-8',
    cyrillic(russianFeed('<?xml version="1.0" encoding="UTF-8"?>')),
    RUSSIAN_DRAWN
  ),
  odd('windows-1251 that is not named', cyrillic(russianFeed('')), RUSSIAN_DRAWN),
  odd('an encoding of nobody', russianFeed('<?xml version="1.0" encoding="klingon"?>'), RUSSIAN_DRAWN),
  odd(
    'UTF-16 with its mark',
    utf16(russianFeed('<?xml version="1.0" encoding="utf-16"?>'), false, true),
    RUSSIAN_DRAWN
  ),
  odd(
    'UTF-16, the other way round',
    utf16(russianFeed('<?xml version="1.0" encoding="utf-16"?>'), true, true),
    RUSSIAN_DRAWN
  ),
  odd(
    'UTF-16 without its mark',
    utf16(russianFeed('<?xml version="1.0" encoding="utf-16"?>').replaceAll(RUSSIAN_TEXT, 'x'), false, false),
    `${RUSSIAN} <> x`
  ),
  odd(
    'UTF-16 that calls itself UTF-8',
    utf16(russianFeed('<?xml version="1.0" encoding="utf-8"?>'), false, true),
    RUSSIAN_DRAWN
  ),
  odd(
    'UTF-32 with its mark',
    utf32(`\ufeff${russianFeed('<?xml version="1.0" encoding="utf-32"?>')}`, false),
    RUSSIAN_DRAWN
  ),
  odd(
    'UTF-32, the other way round, without its mark',
    utf32(russianFeed('<?xml version="1.0"?>'), true),
    RUSSIAN_DRAWN
  ),
  odd(
    'UTF-8 with one byte gone wrong',
    Buffer.concat([
      Buffer.from(russianFeed('').slice(0, -30)),
      Buffer.from([0xff]),
      Buffer.from(russianFeed('').slice(-30))
    ]),
    RUSSIAN_DRAWN
  )
]

const NO_FEEDS: readonly OddFeed[] = [
  odd('nothing', '', 'error: empty'),
  odd('white space', ' \n\t ', 'error: empty'),
  odd('a byte order mark alone', '\ufeff', 'error: empty'),
  odd(
    'a page',
    '<!doctype html><html><head><title>Halyard</title></head><body><p>Not found</p></body></html>',
    'error: page'
  ),
  odd(
    'a page that links feeds',
    '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head></html>',
    'error: page'
  ),
  odd('a piece of a page', '<div><p>Please turn JavaScript on</p></div>', 'error: page'),
  odd(
    'a page that shows a feed',
    `<html><body><pre>${item(ITEM).replaceAll('<', '&lt;')}</pre></body></html>`,
    'error: page'
  ),
  odd('a list of feeds', '<?xml version="1.0"?><opml version="1.0"><body/></opml>', 'error: list'),
  odd('plain text', 'Service unavailable', 'error: foreign'),
  odd(
    'a site map',
    '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url/></urlset>',
    'error: foreign'
  ),
  odd(
    'an error of a cloud',
    '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>',
    'error: foreign'
  ),
  odd(
    'a picture',
    Buffer.concat([
      Buffer.from([0x89]),
      Buffer.from('PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0001\u0002\u0003\u0004')
    ]),
    'error: binary'
  ),
  odd(
    'a packed feed',
    Buffer.from('1f8b0800000000000003b3294a2c2a01000102030405060708', 'hex'),
    'error: binary'
  ),
  odd('JSON that is no feed', '{"error":"not found"}', 'error: json'),
  odd('JSON that is a list', '[1, 2, 3]', 'error: json'),
  odd('JSON that breaks off', '{"version":"https://jsonfeed.org/version/1","items":[{"id":', 'error: json'),
  odd('a word in angle brackets', '<rssfeed></rssfeed>', 'error: foreign')
]

export const ODD_FEEDS: readonly OddFeed[] = [...WELL_FORMED, ...ILL_FORMED, ...ENCODED, ...NO_FEEDS]
