import { sentencesOfPage } from './find-phrase.ts'
import type { DossierPage } from './dossier.ts'

/** From this share of its sentences on, a company speaks of software all the time: it sells some. A maker of machines that has an app stays below. */
const shareOfSentences = 0.07
/** Fewer sentences than this say nothing of the whole. */
const fewest = 5
const tool = /\b(?:software|saas|paas|cloud|platforms?|apis?|apps?|analytics|(?:web|browser)-based|dashboards?)\b/i

const known = new WeakMap<readonly DossierPage[], boolean>()

/** Whether what a company says most of is software: of warehouses and production it then says what is done there with it. English. */
export function sellsSoftware(pages: readonly DossierPage[]): boolean {
  const before = known.get(pages)
  if (before !== undefined) return before
  const whole = pages.flatMap(sentencesOfPage).filter(({ text, place }) => text.length > 50 && place !== 'legal')
  const named = whole.filter(({ text }) => tool.test(text)).length
  const sells = named >= fewest && named >= whole.length * shareOfSentences
  known.set(pages, sells)
  return sells
}

/** The work or the workplace of a trade that others sell software to. */
const ofTrade =
  /\b(?:manufactur\w*|production|foundr\w+|assembl\w+|warehous\w+|logistics?|maintenance|construction|plants?|factor(?:y|ies)|workshops?|fleets?|transport\w*|freight|shipping|distribution|suppl(?:y|ies)|machin\w+|mills?|min(?:e|es|ing)|farm\w*|food|retail\w*|stores?|shops?|restaurants?|hotels?|hospitals?|clinics?|laborator\w+|utilit\w+|contractors?|installation|repairs?)\b/i

export const isOfTrade = (phrase: string): boolean => ofTrade.test(phrase)

/** "we also build", "our own two": what stands right before the work of whoever speaks. */
const own = /\b(?:we|our|own)\s(?:[\w-]{1,20},?\s){0,4}$/i
/** What a seller of software does for those who have the work, or the software itself. */
const forThem =
  /\b(?:software|platforms?|solutions?|apps?|applications?|tools?|suite|technology|analytics|data|customers?|clients?|partners?|help\w*|serv(?:e|es|ing)|support\w*|work with|power\w*|optimi[sz]\w*|automat\w*|transform\w*|connect\w*|improv\w*|manag\w*|track\w*|integrat\w*|know|understand|for|with|to)\b/i
const isA = /^[^,.;]{2,60}\s(?:is|are)\s(?:an?|the|one of the)\s(?:[\w-]{1,20},?\s(?:and\s)?){0,5}$/i

/** Whether a seller of software says a trade's word of its own work: "our own factory", "Acme is a manufacturer". */
export function isOwnTrade(sentence: string, at: number, siteName: string | null): boolean {
  const before = sentence.slice(0, at)
  const near = own.exec(before)?.[0]
  if (near !== undefined) return !forThem.test(near)
  const [first = ''] = (siteName ?? '').split(' ')
  return first !== '' && before.startsWith(first) && isA.test(before) && !forThem.test(before)
}
