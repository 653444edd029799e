import { describe, expect, test } from 'vitest'
import { encode } from '../../../test/farm/encode.js'
import { decodeBody } from './decode-body.js'

/** One invented piece of news, in the languages whose character sets are old. */
const NEWS = {
  russian:
    'Совет порта решил во вторник закрыть северный причал до весны, сообщил журналистам мэр города. По его словам, сорок лодок должны найти другую стоянку.',
  ukrainian:
    'Рада порту вирішила у вівторок закрити північний причал до весни, повідомив журналістам міський голова. Його рішення підтримали не всі, є й інші думки.',
  bulgarian:
    'Съветът на пристанището реши във вторник да затвори северния кей до пролетта, съобщи кметът пред журналисти. Според него лодките трябва да намерят друго място.',
  polish:
    'Zarząd portu postanowił we wtorek zamknąć północne nabrzeże aż do wiosny, powiedział dziennikarzom burmistrz. Około czterdziestu łodzi będzie musiało znaleźć inne miejsce, ponieważ żadna część nie będzie dostępna.',
  czech:
    'Správa přístavu v úterý rozhodla, že severní nábřeží zůstane až do jara uzavřeno, řekl novinářům starosta města. Čtyřicet lodí si bude muset najít jiné místo, což někteří považují za chybu.',
  hungarian:
    'A kikötő tanácsa kedden úgy döntött, hogy tavaszig lezárja az északi rakpartot, közölte a polgármester az újságírókkal. Negyven hajónak kell új helyet találnia, ami szerinte nagyon nehéz lesz.',
  greek:
    'Το συμβούλιο του λιμανιού αποφάσισε την Τρίτη να κλείσει τη βόρεια προβλήτα μέχρι την άνοιξη, είπε ο δήμαρχος στους δημοσιογράφους. Σαράντα σκάφη πρέπει να βρουν άλλη θέση.',
  turkish:
    'Liman kurulu salı günü kuzey rıhtımını ilkbahara kadar kapatma kararı aldı, diye konuştu belediye başkanı gazetecilere. Kırk teknenin başka bir yer bulması gerekiyor, bazıları bunun yanlış olduğunu düşünüyor.',
  hebrew:
    'מועצת הנמל החליטה ביום שלישי לסגור את הרציף הצפוני עד האביב, אמר ראש העיר לעיתונאים. ארבעים סירות יצטרכו למצוא מקום אחר, ולדבריו זו הייתה טעות.',
  arabic:
    'قرر مجلس الميناء يوم الثلاثاء إغلاق الرصيف الشمالي حتى الربيع، حسبما قال رئيس البلدية للصحفيين. وعلى أربعين قاربا أن تجد مكانا آخر، وهو ما وصفه بأنه خطأ.',
  lithuanian:
    'Uosto taryba antradienį nusprendė iki pavasario uždaryti šiaurinę krantinę, žurnalistams sakė miesto meras. Keturiasdešimt laivų turės ieškoti kitos vietos, o tai, jo žodžiais, yra didelė klaida.',
  thai: 'สภาท่าเรือมีมติเมื่อวันอังคารให้ปิดท่าเรือด้านเหนือจนถึงฤดูใบไม้ผลิ นายกเทศมนตรีกล่าวกับผู้สื่อข่าว เรือสี่สิบลำต้องหาที่จอดใหม่',
  english:
    '“We had no choice,” said the mayor’s office – the quay will cost £40m to repair, it added. The board voted on Tuesday to close it until the spring.',
  french:
    'Le conseil du port a décidé mardi de fermer le quai nord jusqu’au printemps, a déclaré le maire à des journalistes. Quarante bateaux devront être amarrés ailleurs, ce qui a été critiqué à l’Assemblée.',
  german:
    'Der Hafenrat hat am Dienstag beschlossen, den nördlichen Kai bis zum Frühjahr zu schließen, erklärte der Bürgermeister. Vierzig Boote müssen künftig anderswo anlegen, was für viele schwierig würde.',
  spanish:
    'El consejo del puerto decidió el martes cerrar el muelle norte hasta la primavera, señaló el alcalde a los periodistas. Cuarenta barcos tendrán que buscar otro lugar, según informó también la compañía española.',
  portuguese:
    'O conselho do porto decidiu na terça-feira fechar o cais norte até à primavera, disse o presidente da câmara aos jornalistas. Quarenta embarcações terão de encontrar outra posição, o que não é fácil.',
  chinese:
    '港口理事会星期二决定关闭北码头直到春天，市长对记者说。四十艘船必须另找停泊的地方，他称这一决定是一个错误。',
  traditional:
    '港口理事會星期二決定關閉北碼頭直到春天，市長對記者說。四十艘船必須另找停泊的地方，他稱這一決定是一個錯誤。',
  japanese:
    '港湾理事会は火曜日、北の埠頭を春まで閉鎖することを決めたと、市長が記者団に語った。四十隻の船は別の場所を探さなければならない。',
  korean:
    '항만 이사회는 화요일 북쪽 부두를 봄까지 폐쇄하기로 결정했다고 시장이 기자들에게 말했다. 마흔 척의 배는 다른 자리를 찾아야 한다.'
} as const

/** What the bytes are, and what the page says they are. */
const cases: readonly (readonly [language: keyof typeof NEWS, charset: string, label: string])[] = [
  ['russian', 'windows-1251', 'utf-8'],
  ['russian', 'koi8-r', 'utf-8'],
  ['russian', 'ibm866', 'utf-8'],
  ['russian', 'iso-8859-5', 'utf-8'],
  ['ukrainian', 'windows-1251', 'utf-8'],
  ['ukrainian', 'koi8-u', 'utf-8'],
  ['bulgarian', 'windows-1251', 'utf-8'],
  ['polish', 'windows-1250', 'utf-8'],
  ['polish', 'iso-8859-2', 'utf-8'],
  ['czech', 'windows-1250', 'utf-8'],
  ['hungarian', 'iso-8859-2', 'utf-8'],
  ['greek', 'windows-1253', 'utf-8'],
  ['greek', 'iso-8859-7', 'utf-8'],
  ['turkish', 'windows-1254', 'utf-8'],
  ['hebrew', 'windows-1255', 'utf-8'],
  ['arabic', 'windows-1256', 'utf-8'],
  ['lithuanian', 'windows-1257', 'utf-8'],
  ['thai', 'windows-874', 'utf-8'],
  ['english', 'windows-1252', 'utf-8'],
  ['french', 'windows-1252', 'utf-8'],
  ['german', 'windows-1252', 'utf-8'],
  ['spanish', 'windows-1252', 'utf-8'],
  ['portuguese', 'windows-1252', 'utf-8'],
  ['chinese', 'gbk', 'utf-8'],
  ['chinese', 'gb18030', 'utf-8'],
  ['traditional', 'big5', 'utf-8'],
  ['japanese', 'shift_jis', 'utf-8'],
  ['japanese', 'euc-jp', 'utf-8'],
  ['korean', 'euc-kr', 'utf-8'],
  ['russian', 'utf-8', 'windows-1251'],
  ['japanese', 'utf-8', 'shift_jis'],
  ['french', 'utf-8', 'iso-8859-1'],
  ['chinese', 'utf-8', 'gb2312'],
  ['polish', 'utf-16le', 'utf-8'],
  ['russian', 'windows-1251', 'klingon'],
  ['russian', 'windows-1251', 'utf-16'],
  ['chinese', 'gb18030', 'gb2312'],
  ['french', 'windows-1252', 'us-ascii'],
  ['japanese', 'iso-2022-jp', 'iso-2022-jp']
]

describe('a page whose character set is not what it says', () => {
  for (const [language, charset, label] of cases) {
    const html = `<!doctype html><html><head><meta charset="${label}"><title>News</title></head><body><article><p>${NEWS[language]}</p></article></body></html>`
    test(`${language} in ${charset}, called ${label}`, () => {
      const body = encode(html, charset)
      expect(decodeBody({ place: 'page', kind: 'html', body, given: {} }).text).toBe(html)
    })
    test(`${language} in ${charset}, called ${label} by its host`, () => {
      const body = encode(html.replace(/<meta[^>]*>/, ''), charset)
      const { text } = decodeBody({ place: 'page', kind: 'html', body, charset: label, given: {} })
      expect(text).toContain(NEWS[language])
    })
  }
})
