/**
 * The quad class of each PLOVER type, and the place of types and modes on PLOVER's scale from conflict (-10) to cooperation (10).
 * Source   PLOVER manual, draft 2.0 (Open Event Data Alliance, github.com/openeventdata/PLOVER); ACCUSE is printed 3 there and -2 to
 *          -3.5 in all its modes: -3 is used.
 * Licence  CC BY-SA 4.0 for the manual; codes and scores are facts.
 */

/** As POLECAT writes them. */
const QUADS = ['VERBAL COOPERATION', 'MATERIAL COOPERATION', 'VERBAL CONFLICT', 'MATERIAL CONFLICT'] as const

/** type | quad | score | modes with scores of their own */
const TYPES = `
AGREE | 1 | 2.5 |
CONSULT | 1 | 2.5 | visit 4, third-party 1, multilateral 4, phone 1.5
SUPPORT | 1 | 5 |
CONCEDE | 1 | 4.5 |
COOPERATE | 2 | 9.5 |
AID | 2 | 10 |
RETREAT | 2 | 6.5 | withdraw 8, release 6.5, disarm 10, ceasefire 7.5, access 6.5, resign 4.5
REQUEST | 3 | 0 | assist 0.5, change -1, yield -1, meet 0
ACCUSE | 3 | -3 | disapprove -2, investigate -3.5, allege -3.5
REJECT | 3 | -2 | assist -1.5, change -2, yield -2, meet -2
THREATEN | 3 | -3.5 | restrict -3, arrest -3.5, relations -3.5, expel -3.5, territory -4, violence -3.5
PROTEST | 4 | -5 | demo -5, riot -7, strike -5, hunger -4.5, boycott -4.5, obstruct -4.5
SANCTION | 4 | -6 | convict -6, expel -5.5, withdraw -6, discontinue -6
MOBILIZE | 4 | -5.5 | troops -6.5, weapons -6.5, police -5.5, militia -6
COERCE | 4 | -7 | seize -7, restrict -7, censor -6.5, curfew -6.5, martial-law -7.5, arrest -7, deport -7, withhold -7, misinformation -6.5, cyber -7
ASSAULT | 4 | -9 | abduct -8.5, beat -7.5, torture -8.5, sexual -8.5, targeted -9.5, destroy -8.5, primitive -8, firearms -9, explosives -9, suicide-attack -9.5, aerial -9.5, drone -9.5, heavy-weapons -9.5, crowd-control -7.5, unconventional -10
`

interface Scale {
  readonly quad: (typeof QUADS)[number]
  readonly score: number
  readonly modes: ReadonlyMap<string, number>
}

const scales = new Map<string, Scale>()
for (const line of TYPES.trim().split('\n')) {
  const [type, quad, score, modes] = line.split('|').map((part) => part.trim())
  const ofModes = modes === '' ? [] : modes.split(', ').map((mode) => mode.split(' '))
  scales.set(type, {
    quad: QUADS[Number(quad) - 1],
    score: Number(score),
    modes: new Map(ofModes.map(([mode, own]) => [mode, Number(own)]))
  })
}

/** "VERBAL CONFLICT"; undefined for no type of PLOVER's. */
export function quadOfType(type: string): string | undefined {
  return scales.get(type)?.quad
}

/** From -10 to 10: that of the mode where it has one of its own, else that of the type. */
export function intensityOf(type: string, mode?: string): number | undefined {
  const scale = scales.get(type)
  return (mode === undefined ? undefined : scale?.modes.get(mode)) ?? scale?.score
}
