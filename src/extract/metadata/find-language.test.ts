import { expect, test } from 'vitest'
import { findLanguage } from './find-language.js'

const texts: readonly (readonly [text: string, language: string])[] = [
  ['The board voted on Tuesday to close the pier, and the mayor said that it was over.', 'en'],
  ['Der Rat hat am Dienstag beschlossen, die Brücke zu schließen, und das ist nicht alles.', 'de'],
  [
    'Le conseil a décidé mardi de fermer le pont, et les habitants ne sont pas contents de cette mesure.',
    'fr'
  ],
  [
    'El consejo decidió el martes cerrar el puente, pero los vecinos no están de acuerdo con la medida.',
    'es'
  ],
  ['Il consiglio ha deciso di chiudere il ponte, ma gli abitanti non sono contenti della misura.', 'it'],
  ['O conselho decidiu fechar a ponte, mas os moradores não estão contentes com uma medida dos seus.', 'pt'],
  ['De raad heeft besloten om het plein te sluiten, maar dat is niet naar de zin van een deel.', 'nl'],
  ['Совет решил закрыть мост, и это было неожиданно для всех, кто жил рядом.', 'ru'],
  ['Рада вирішила закрити міст, і це було несподівано для всіх, хто жив поруч.', 'uk'],
  ['قرر المجلس إغلاق الجسر يوم الثلاثاء', 'ar'],
  ['شورا تصمیم گرفت پل را ببندد و این چیزی نبود که مردم می‌خواستند', 'fa'],
  ['理事会は火曜日に橋を閉鎖することを決めた', 'ja'],
  ['理事会周二决定关闭大桥', 'zh'],
  ['Ostrin Tavrin Lisk', 'und'],
  ['12 345 — 67', 'und'],
  ['', 'und']
]
for (const [text, language] of texts) {
  test(`"${text.slice(0, 40)}" is ${language}`, () => expect(findLanguage(text)).toBe(language))
}
