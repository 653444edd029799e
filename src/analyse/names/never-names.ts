import { foldWord } from '../../text/index.js'

/** Written by us: function words, days, months and other words that bear a capital without naming anyone. */
const NEVER = new Set(
  `a about above across after again against ago all almost along already also although always am among an and another any anyone anything are around as
  asked at away back be because been before behind being below between both but by can cannot could despite did do does done down during each either
  else even ever every everyone everything except few first for from get given go had has have having he hence her here hers herself him himself his
  how however i if in indeed inside instead into is it its itself just last later least less let like likewise many may maybe me meanwhile might mine more
  moreover most much must my myself near nearly neither never nevertheless next no nobody none nor not nothing now of off often oh ok okay on once one only onto or
  other others otherwise our ours out over own perhaps please quite rather read really same say says second see seen several shall she should since
  so some somebody someone something soon still such than that the their theirs them themselves then there therefore these they thing third this those
  though three through throughout thus to today together tomorrow tonight too toward towards two under unless unlike until up upon us very via was we well were
  what whatever when whenever where whereas wherever whether which while who whoever whom whose why will with within without would yes yesterday yet you your
  yours yourself four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozens hundreds thousands millions according
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
  january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  gmt utc est edt pst pdt bst cet am pm a.m p.m a.m. p.m. said added told photo image video watch related advertisement updated update breaking exclusive
  'd 'll 'm 're 's 've n't 't d ll re ve`.split(/\s+/)
)

/** "The", "Tuesday", "However": never a name by itself and never the first word of one here. */
export function isNeverName(word: string): boolean {
  return word !== 'US' && NEVER.has(foldWord(word))
}
