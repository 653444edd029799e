/** Chains in whole sentences: what each is read as, from the speaker's mouth to the page. */
import { expect, test } from 'vitest'
import { articleOf } from '../../evaluation/annotate.js'
import type { Span } from '../text/index.js'
import { analyse } from './index.js'

/** The links of the statement that holds the words given, nearest the speaker first. */
function chainOf(text: string, words: string, outlet?: string): string[] | undefined {
  const article = { ...articleOf(text), ...(outlet === undefined ? {} : { outlet }) }
  const at = text.indexOf(words)
  const statement = analyse(article).statements.find(({ content }) =>
    content.some(({ start, end }) => start <= at && at < end)
  )
  return statement?.chain.map(({ name }) => name)
}

type Case = readonly [text: string, words: string, chain: readonly string[]]

const told: readonly Case[] = [
  ['"We are a family," reads the post published on Sunday by Mira Tolland.', 'family', ['the post']],
  ['Mira Tolland told Marshland FM that the quay would close.', 'quay', ['Marshland FM']],
  [
    "The locks are inspected monthly, an inspector told the Gazette's rival, the Evening Rocket.",
    'monthly',
    ["the Gazette's rival, the Evening Rocket"]
  ],
  ['"We are tired," she told television reporters from Orvane 1.', 'tired', ['television reporters']],
  [
    'Reached by telephone by the Harbour Times, the inspector said the locks were old.',
    'old',
    ['the Harbour Times']
  ],
  ['The inspector called that "a joke" when the Harbour Times rang him.', 'joke', ['the Harbour Times']],
  ['A clerk told the Lisk Gazette the deal was dead.', 'dead', ['the Lisk Gazette']],
  [
    'Ministers were "furious", one of them told the Lisk Gazette\'s political editor.',
    'furious',
    ["the Lisk Gazette's political editor"]
  ],
  ['The mood was "sour", the Lisk Gazette was told.', 'sour', ['the Lisk Gazette']],
  [
    'The pair confirmed the news to Glimpse magazine through their publicist.',
    'news',
    ['their publicist', 'Glimpse magazine']
  ],
  [
    'The docker, in an interview with Ana Pell of Radio Sund, said the ferries would stop.',
    'stop',
    ['Ana Pell of Radio Sund']
  ],
  ['The ferries would stop on Monday, the union announced through Radio Sund.', 'ferries', ['Radio Sund']],
  ['"We are tired," Mira Tolland told KQRV-TV on Friday.', 'tired', ['KQRV-TV']],
  ['"We are tired," Ms Tolland told the local paper.', 'tired', ['the local paper']],
  [
    '"We are tired," Ms Tolland told the investigative website Undertow.',
    'tired',
    ['the investigative website Undertow']
  ],
  ['Speaking to Radio Orvane on Monday, Ms Tolland said the fleet would stay.', 'fleet', ['Radio Orvane']],
  [
    'In an interview with the weekly Margin, Ms Tolland said the fleet would stay.',
    'fleet',
    ['the weekly Margin']
  ],
  [
    'Ms Tolland said the fleet would stay, in an interview published on Sunday in the Lisk Gazette.',
    'fleet',
    ['the Lisk Gazette']
  ],
  ['"We are tired," Ms Tolland said in an interview that aired on Channel Six.', 'tired', ['Channel Six']],
  ['He told the council that the bridge was safe, he said on Friday.', 'bridge', []],
  ['"We are tired," Ms Tolland said on the programme Open Deck.', 'tired', ['the programme Open Deck']],
  [
    'Appearing on the programme Open Deck, Ms Tolland said that the fleet would stay.',
    'fleet',
    ['the programme Open Deck']
  ],
  [
    'Ms Tolland said in remarks broadcast on state television that the fleet would stay.',
    'fleet',
    ['state television']
  ],
  [
    'Ms Tolland told a reporter for the Lisk Gazette that the fleet would stay.',
    'fleet',
    ['a reporter for the Lisk Gazette']
  ]
]

const written: readonly Case[] = [
  ['"We are tired," Ms Tolland wrote in a letter to members.', 'tired', ['a letter to members']],
  [
    'The general said in a statement carried by state television that the town had fallen.',
    'fallen',
    ['state television']
  ],
  [
    'The mayor called for an inquiry in a letter to the Speaker which her office released.',
    'inquiry',
    ['a letter to the Speaker', 'her office']
  ],
  [
    'Her minister asked for "a pause" in an op-ed in today\'s Far Bank.',
    'pause',
    ["an op-ed in today's Far Bank"]
  ],
  [
    'The minister replied by means of a note of his cabinet that it was safe.',
    'safe',
    ['a note of his cabinet']
  ],
  ['"The king is well," said a letter released by the palace.', 'king', ['the palace']],
  [
    'The ministry insisted the deal stood in an email to the Lisk Gazette.',
    'stood',
    ['an email to the Lisk Gazette']
  ],
  ['Tarek Olin announced the split on Facebook, writing: "We remain friends."', 'remain', ['Facebook']],
  ['Tarek Olin called the charge "a joke" on Chatter.', 'joke', ['Chatter']],
  [
    'Bron Oakes said her brother had sent a message at six. "It creaks," he wrote, she said.',
    'creaks',
    ['a message', 'she']
  ],
  ['Ms Tolland wrote on Loop that the fleet would stay.', 'fleet', ['Loop']],
  ['Ms Tolland said in a Loop post that the fleet would stay.', 'fleet', ['a Loop post']],
  ['Ms Tolland said on his blog that the fleet would stay.', 'fleet', ['his blog']],
  [
    'In a series of posts on Loop, Ms Tolland accused the port of lying.',
    'lying',
    ['a series of posts on Loop']
  ],
  [
    '"We are tired," Ms Tolland said in an e-mail to staff seen by the Lisk Gazette.',
    'tired',
    ['an e-mail to staff', 'the Lisk Gazette']
  ],
  [
    'In a memo obtained by Channel Six, Ms Tolland warned that the money was gone.',
    'money',
    ['a memo', 'Channel Six']
  ],
  [
    'Ms Tolland wrote in an op-ed for the Lisk Gazette that the fleet would stay.',
    'fleet',
    ['an op-ed for the Lisk Gazette']
  ],
  [
    'In a letter, which the union released on Monday, Ms Tolland said the money was gone.',
    'money',
    ['a letter', 'the union']
  ],
  ['"We are tired," Ms Tolland says in the recording.', 'tired', ['the recording']]
]

const papers: readonly Case[] = [
  [
    'In a diary entry read to the court by the prosecutor, Hale wrote: "She knows."',
    'knows',
    ['a diary entry', 'the prosecutor']
  ],
  [
    '"We lost," he said in a letter found after his death and printed by the weekly Anchor.',
    'lost',
    ['a letter', 'the weekly Anchor']
  ],
  ['She showed the jury an e-mail in which he asked for the list to be burnt.', 'burnt', ['an e-mail']],
  [
    'A member told a colleague that the books belonged in the river, according to messages the district released.',
    'river',
    ['messages', 'the district']
  ],
  [
    'The roof could fall, warned a report by the inspectorate seen by Radio Sund.',
    'roof',
    ['a report', 'Radio Sund']
  ],
  [
    'In his diary, parts of which were published by the Lisk Gazette, the general called the war a mistake.',
    'mistake',
    ['his diary', 'the Lisk Gazette']
  ],
  [
    'The ward had no oxygen, reads a complaint filed by four nurses in March and obtained by Channel Six.',
    'ward',
    ['a complaint', 'Channel Six']
  ],
  ['"Engine, engine," the captain said, the transcript shows.', 'Engine', ['the transcript']],
  ['The trainer has denied the claim in testimony published by the federation.', 'claim', ['the federation']],
  [
    'Minutes of the meeting show Anstey told colleagues that the port was "a drawer".',
    'drawer',
    ['Minutes of the meeting']
  ],
  [
    'The mayor sent a letter that was read out by the priest. In it she promised that the hut would be rebuilt.',
    'hut',
    ['a letter', 'the priest']
  ],
  [
    "The council's leader said in a post on the council's Loop page that schools would stay open.",
    'schools',
    ["a post on the council's Loop page"]
  ],
  ['The army said on its website that it had freed the town.', 'freed', ['its website']]
]

const reported: readonly Case[] = [
  [
    'A recording obtained by the Lisk Gazette has the pilot saying that he slept.',
    'slept',
    ['A recording', 'the Lisk Gazette']
  ],
  ['Its French service has him promising only "patience".', 'patience', ['Its French service']],
  [
    'According to the Lisk Gazette, the inspector said that the bolts were loose.',
    'bolts',
    ['the Lisk Gazette']
  ],
  [
    'The pump had failed twice, the Lisk Gazette reported, citing two officials.',
    'pump',
    ['the Lisk Gazette']
  ],
  ['"The border is shut," the minister said, as quoted by KNA.', 'shut', ['KNA']],
  ['The hostages were well, a mediator quoted the kidnappers as saying.', 'well', ['a mediator']],
  ['The tabloid Blink quoted the skipper: "We go down together."', 'down', ['The tabloid Blink']],
  ['The skipper was drunk, claims the tabloid Blink, quoting a deckhand.', 'drunk', ['the tabloid Blink']],
  ['The vicar confessed to police that he had sold the cups, prosecutors said.', 'cups', ['prosecutors']],
  [
    'The driver texted a friend that the brakes had failed, the prosecutor told the court.',
    'brakes',
    ['the prosecutor']
  ],
  [
    'She ruled out a ferry in comments to the Lisk Gazette; her ministry said that all options were open in the same comments to all.',
    'options',
    ['the Lisk Gazette']
  ],
  ['"We prayed," a passenger told his wife in a call from the wreck, she said.', 'prayed', ['she']],
  [
    "The ferries would stop, the Sund Herald's correspondent quoted the docker as having said.",
    'ferries',
    ["the Sund Herald's correspondent"]
  ],
  ['The manager was quoted by the Sund Herald on Friday: "There was no leak."', 'leak', ['the Sund Herald']],
  ['"We will leave," the envoy said, if the Harbour Times can be trusted.', 'leave', ['the Harbour Times']],
  ['"We are tired," Ms Tolland said, per the Lisk Gazette.', 'tired', ['the Lisk Gazette']],
  ['Ms Tolland said the fleet would stay, the Halyard agency reported.', 'fleet', ['the Halyard agency']],
  [
    'Ms Tolland said the fleet would stay, as the newspaper Undertow reported.',
    'fleet',
    ['the newspaper Undertow']
  ],
  [
    'The Halyard agency quoted Ms Tolland as saying that the fleet would stay.',
    'fleet',
    ['The Halyard agency']
  ],
  ['"We are tired," state radio quoted Ms Tolland as saying.', 'tired', ['state radio']],
  [
    'Ms Tolland was cited by the Halyard agency as saying the fleet would stay.',
    'fleet',
    ['the Halyard agency']
  ],
  [
    'Ms Tolland told his crew that the money was gone, according to two people who were on board.',
    'money',
    ['two people']
  ],
  [
    'Ms Tolland said the fleet would stay, according to a transcript released by the ministry.',
    'fleet',
    ['a transcript', 'the ministry']
  ],
  ['Local media, citing a harbour official, said that the fleet would stay.', 'fleet', ['Local media']],
  ['The fleet would stay, Radio Orvane reported, citing the harbour master.', 'fleet', ['Radio Orvane']],
  [
    'Ms Tolland told Radio Orvane that the fleet would stay, the Halyard agency reported.',
    'fleet',
    ['Radio Orvane', 'the Halyard agency']
  ]
]

const cited: readonly Case[] = [
  ['Mira Tolland accused the port of lying, citing an internal report.', 'lying', []],
  ['The port was lying, Radio Orvane reported, citing a statement.', 'lying', []]
]

const passedOn: readonly Case[] = [
  ['Ms Tolland said through his lawyer that the money was gone.', 'money', ['his lawyer']],
  ['Through a spokesman, Ms Tolland denied that the money was gone.', 'money', ['a spokesman']],
  ['Ms Tolland had told the crew to throw the ledger overboard, the cook said.', 'ledger', ['the cook']],
  ['"Throw it overboard," Ms Tolland told him, the cook recalled.', 'overboard', ['the cook']],
  ['Speaking through a translator, Ms Tolland said the fleet would stay.', 'fleet', ['a translator']],
  [
    '"I never saw a ledger," Ms Tolland said in a statement read out by her solicitor.',
    'ledger',
    ['her solicitor']
  ],
  ['The minister ordered an inspection, his office said.', 'inspection', ['his office']]
]

const none: readonly Case[] = [
  ['"We will leave," the envoy said, if the Harbour Times is open today.', 'leave', []],
  ['"We pay well," Ms Tolland said of two editors per newspaper.', 'pay', []],
  ['Ms Tolland told reporters that the fleet would stay.', 'fleet', []],
  ['Ms Tolland told parliament that the fleet would stay.', 'fleet', []],
  ['Ms Tolland told the Maritime Court that the fleet would stay.', 'fleet', []],
  ['Ms Tolland said in a statement that the fleet would stay.', 'fleet', []],
  ['Ms Tolland said in a speech on Monday that the fleet would stay.', 'fleet', []],
  ['The Lisk Gazette said that the fleet would stay.', 'fleet', []],
  ['The fleet would stay, according to state media.', 'fleet', []],
  ['A spokesman for Radio Orvane said that the fleet would stay.', 'fleet', []],
  ['The editor of the Lisk Gazette said that the fleet would stay.', 'fleet', []],
  ['Ms Tolland, who once worked for Radio Orvane, said that the fleet would stay.', 'fleet', []],
  ['Ms Tolland told Anna Lind that the fleet would stay.', 'fleet', []],
  ['Ms Tolland said on Monday in Lisk that the fleet would stay.', 'fleet', []],
  ['Ms Tolland said on television that the fleet would stay.', 'fleet', []],
  ['Ms Tolland called on the News Agency to stop.', 'stop', []],
  ['Facts reported by the agency were few, Ms Tolland said.', 'few', []],
  ['Ms Tolland said through tears that the fleet would stay.', 'fleet', []]
]

for (const [text, words, chain] of [
  ...told,
  ...written,
  ...papers,
  ...reported,
  ...cited,
  ...passedOn,
  ...none
]) {
  test(`${text} ← ${chain.join(' ← ') || 'nobody in between'}`, () => {
    expect(chainOf(text, words)).toEqual(chain)
  })
}

test('the report\'s own outlet is no link, by name, by a part of it, or as "this newspaper"', () => {
  const own = 'The Lisk Gazette'
  expect(chainOf('Ms Tolland told the Lisk Gazette that the fleet would stay.', 'fleet', own)).toEqual([])
  expect(chainOf('Ms Tolland told the Gazette that the fleet would stay.', 'fleet', own)).toEqual([])
  expect(chainOf('Ms Tolland told this newspaper that the fleet would stay.', 'fleet', own)).toEqual([])
})

test('"in the same interview" has the links of the statement before', () => {
  const text =
    'Ms Tolland told Radio Orvane that the fleet would stay. In the same interview he said the money was gone.'
  expect(chainOf(text, 'money')).toEqual(['Radio Orvane'])
})

/** Source and content of the statement that holds the words given. */
function partsOf(text: string, words: string): string[] | undefined {
  const at = text.indexOf(words)
  const statement = analyse(articleOf(text)).statements.find(({ content }) =>
    content.some(({ start, end }) => start <= at && at < end)
  )
  const drawn = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return statement && [drawn(statement.source), drawn(statement.content)]
}

const unfolded: readonly (readonly [text: string, words: string, source: string, content: string])[] = [
  [
    'The man told officers that he had slept, a police spokeswoman said.',
    'slept',
    'The man',
    'that he had slept'
  ],
  [
    'The president told Tesk to "bury it", according to his memoirs.',
    'bury',
    'The president',
    'to "bury it"'
  ],
  [
    'State television, quoting an unnamed aide, said the library would close.',
    'library',
    'an unnamed aide',
    'the library would close'
  ],
  [
    'The general said the road was safe in an interview carried by the state agency HNA.',
    'road',
    'The general',
    'the road was safe'
  ],
  ['She told the council that she was tired, she said.', 'tired', 'She', 'that she was tired'],
  // Only a medium goes by whom it cites: who has a name speaks for himself.
  [
    '“How much worse could it get?” said Lisk-based port strategist Al Tesk, referring to Brand.',
    'worse',
    'Lisk-based port strategist Al Tesk',
    '“How much worse could it get?”'
  ],
  [
    '“How much worse could it get?” said Lisk-based port strategist Al Tesk, citing Brand.',
    'worse',
    'Lisk-based port strategist Al Tesk',
    '“How much worse could it get?”'
  ],
  // A relay that governs the words keeps them: only outermost attributions are statements.
  [
    'A police officer said that the man had told him that he had slept.',
    'slept',
    'A police officer',
    'that the man had told him that he had slept'
  ]
]
for (const [text, words, source, content] of unfolded) {
  test(`${text} is said by ${source}`, () => expect(partsOf(text, words)).toEqual([source, content]))
}

test('who quoted a speaker is not the speaker', () => {
  const text = 'A spokesman for the rebels, quoted by the Lisk News Agency, said the quay was shut.'
  const { entities, statements } = analyse(articleOf(text))
  const speaker = entities.find(({ id }) => id === statements[0].speaker)
  expect([speaker?.name, statements[0].chain.map(({ name }) => name)]).toEqual([
    'A spokesman',
    ['the Lisk News Agency']
  ])
})
