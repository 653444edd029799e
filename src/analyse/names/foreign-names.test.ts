import { expect, test } from 'vitest'
import { annotateSyntax, articleOf } from '../../../evaluation/annotate.js'
import { wordsOf } from '../../text/index.js'
import { findNames } from './index.js'

/** Every name as "type: words". */
function namesIn(text: string): string[] {
  return findNames(annotateSyntax(articleOf(text))).names.map(
    ({ span, type }) => `${type}: ${wordsOf(text, span)}`
  )
}

/** Invented people, one a line: the name, and a sentence of news around it. */
const people: readonly (readonly [name: string, text: string, because: string])[] = [
  ['Khalid al-Mansuri', 'The deal was signed by Khalid al-Mansuri on Sunday.', 'Arabic, with an article'],
  [
    'Abdul Rahman bin Saleh',
    'Abdul Rahman bin Saleh told reporters that talks had failed.',
    'Arabic, with "bin"'
  ],
  ['Umm Hadeel Farouk', 'A shopkeeper, Umm Hadeel Farouk, saw the smoke.', 'Arabic, named by a child'],
  ['Mohsen Rahbarzadeh', 'Mohsen Rahbarzadeh said the plant would open again.', 'Persian'],
  ['Shirin Golestani', 'Lawyers for Shirin Golestani asked for a new trial.', 'Persian'],
  [
    'Mehmet Yıldıztepe',
    'The mayor, Mehmet Yıldıztepe, blamed the storm.',
    'Turkish, with letters of its own'
  ],
  ['Ayşe Karaoğlu', 'Police arrested Ayşe Karaoğlu at the airport.', 'Turkish'],
  ['Volodymyr Hnatenko', 'Volodymyr Hnatenko wrote that the bridge had been hit.', 'Ukrainian'],
  ['Zbigniew Wolczyński', 'A court freed Zbigniew Wolczyński on Friday.', 'Polish'],
  ['Dragana Petrovićeva', 'Dragana Petrovićeva, 34, lost her house.', 'Serbian'],
  ['Yevgeny Malakhin', 'The report was written by Yevgeny Malakhin and his brother.', 'Russian'],
  ['Liang Weiming', 'Liang Weiming declined to comment on the merger.', 'Chinese, the surname first'],
  ['Kwon Tae-hyun', 'Lawmaker Kwon Tae-hyun said the vote was unfair.', 'Korean, with a hyphen'],
  ['Nguyen Thi Thanh Mai', 'Nguyen Thi Thanh Mai was elected on Tuesday.', 'Vietnamese, four words'],
  ['Haruto Kanzakiyama', 'Haruto Kanzakiyama won the prize for his film.', 'Japanese'],
  ['Chukwuemeka Adeyoju', 'Governor Chukwuemeka Adeyoju ordered an inquiry.', 'Nigerian'],
  ['Thandiwe Mkhabela', 'Nurses led by Thandiwe Mkhabela went on strike.', 'South African'],
  ['Tesfaye Woldegiorgis', 'Tesfaye Woldegiorgis, who fled the town, said soldiers had fired.', 'Ethiopian'],
  ['Mamadou Diarrasouba', 'Mamadou Diarrasouba said that the army would stay.', 'West African'],
  ['Rajesh Venkatanarayan', 'Rajesh Venkatanarayan said prices would rise.', 'Indian'],
  ['Farzana Chowdhurani', 'The union of Farzana Chowdhurani called a strike.', 'Bengali'],
  ['María José Etxeandía', 'María José Etxeandía said the port would close.', 'Spanish and Basque'],
  ['João Pedro dos Anjos', 'João Pedro dos Anjos was found guilty.', 'Portuguese, with a particle'],
  [
    'Jean-Baptiste de Corvaille',
    'Jean-Baptiste de Corvaille resigned on Monday.',
    'French, with a hyphen and a particle'
  ],
  ['Pieter van den Oosten', 'The judge, Pieter van den Oosten, adjourned the case.', 'Dutch, two particles'],
  ['Karl-Heinz von Tarnow', 'Karl-Heinz von Tarnow sold his shares.', 'German, with a particle']
]

for (const [name, text, because] of people) {
  test(`${name} (${because})`, () => expect(namesIn(text)).toEqual([`person: ${name}`]))
}

const others: readonly (readonly [text: string, names: readonly string[], because: string])[] = [
  ['Troops entered the town of Al-Qasraf.', ['place: Al-Qasraf'], 'a town with an article'],
  ['A Harbour Bank-led group made an offer.', ['organization: Harbour Bank'], 'no second syllable'],
  ['The Orlan Treaty ended the war.', ['other: Orlan Treaty'], 'a treaty'],
  ['Lawmakers passed the Safe Harbours Act.', ['other: Safe Harbours Act'], 'a law'],
  ['The army began Operation Iron Lantern.', ['other: Operation Iron Lantern'], 'an operation'],
  ['The Sunnis and the Druze protested.', ['group: Sunnis', 'group: Druze'], 'followings'],
  ['The prime minister and his deputy met the general.', [], 'titles name nobody'],
  ['A doctor from the north said the road was closed.', [], 'a description names nobody'],
  ['Talks resume on Sunday, the foreign ministry said.', [], 'a ministry in small letters names none']
]

for (const [text, names, because] of others) {
  test(`${text} (${because})`, () => expect(namesIn(text)).toEqual(names))
}
