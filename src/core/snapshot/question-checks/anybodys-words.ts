import { stem } from '../../playbook/english-stem.ts'

/**
 * What every seller of anything talks of. A question made of these words alone could be asked of any company: it needs a word of this
 * account, of a problem, or of its trade.
 */
const list = `
  business company firm organisation organization enterprise group operation department division team people person staff
  someone somebody anyone anybody everyone everybody stakeholder owner boss leader leadership management
  customer client user buyer market industry sector space landscape competition competitor trend economy
  product service offering solution tool system vendor supplier provider partner partnership
  challenge problem issue pain point headache obstacle hurdle barrier bottleneck frustration struggle concern worry fear risk
  goal objective priority plan strategy strategic target vision mission ambition roadmap initiative project kpi metric outcome
  need requirement want wish hope expectation expect criterion criteria must interest interested
  budget money cost price spend investment invest roi return value saving afford
  decision maker decide authority sign approve approval buy purchase purchasing procurement process involved
  approach way method practice step area aspect thing stuff kind type sort topic situation status quo story background history
  time timeline timeframe deadline date calendar day night week month quarter year today tomorrow yesterday now soon future past moment ago
  current currently present previous next last first recent recently lately ahead coming come upcoming
  change improve improvement better good great best well worse worst bad biggest big bigger main major top important key critical crucial
  urgent urgency pressing hard difficult easy success successful succeed fail failure growth grow performance perform result
  progress opportunity potential differently different unique special ideal perfect magic wand
  help support assist solve fix address handle deal manage run lead drive
  like think feel believe consider see look seem say tell talk speak discuss chat describe explain share know understand hear show
  walk go get give take make do use find try happen happening keep keeping hold stop start begin end continue bring put let
  awake sleep nights matter care love hate mind appetite open willing ready
  question answer call meeting conversation minute second chance bit little lot number amount anything something nothing everything
  able possible possibly maybe please really actually honestly generally overall typically usually right wrong new old long short
  there here back much many else other others another same without within across currently ever never always often sometimes still yet
  responsible charge role job work working place far forward looking evaluate evaluating compare`

const stems: ReadonlySet<string> = new Set(list.trim().split(/\s+/).map(stem))

/** Trades that share a stem with a word of the list. */
const trades: ReadonlySet<string> = new Set(['marketing', 'pricing'])

/** Whether a word, folded, says nothing of whom it is asked. */
export const isAnybodys = (word: string): boolean =>
  (!trades.has(word) && stems.has(stem(word))) || /^\d{1,4}$/.test(word)
