/** Irregular forms that cues use, by their stem. Data, grown by need. */
const irregular: Readonly<Record<string, string>> = {
  fired: 'fired',
  firing: 'firing',
  sitting: 'seat',
  dating: 'court',
  ran: 'run',
  running: 'run',
  runs: 'run',
  broke: 'break',
  broken: 'break',
  breaking: 'break',
  breaks: 'break',
  fell: 'fall',
  fallen: 'fall',
  rose: 'rise',
  risen: 'rise',
  rising: 'rise',
  lost: 'lose',
  losing: 'lose',
  losses: 'loss',
  left: 'leave',
  leaving: 'leave',
  leaves: 'leave',
  found: 'find',
  kept: 'keep',
  held: 'hold',
  grew: 'grow',
  grown: 'grow',
  went: 'go',
  gone: 'go',
  grows: 'grow',
  growing: 'grow',
  stopped: 'stop',
  stopping: 'stop',
  shut: 'shut',
  late: 'late',
  staffing: 'staff',
  staffed: 'staff',
  people: 'people',
  men: 'man',
  women: 'woman',
  was: 'be',
  were: 'be',
  is: 'be',
  are: 'be',
  been: 'be',
  being: 'be',
  am: 'be',
  has: 'have',
  had: 'have',
  having: 'have',
  made: 'make',
  making: 'make',
  makes: 'make',
  took: 'take',
  taken: 'take',
  taking: 'take',
  struck: 'strike',
  striking: 'strike',
  strikes: 'strike',
  slipped: 'slip',
  slipping: 'slip',
  ate: 'eat',
  eaten: 'eat',
  eats: 'eat',
  eating: 'eat',
  paid: 'pay',
  met: 'meet',
  cant: 'cannot',
  couldnt: 'cannot',
  unable: 'unable',
  delayed: 'delay',
  delaying: 'delay',
  ageing: 'age',
  aging: 'age',
  aged: 'age',
  ages: 'age',
  skilled: 'skill',
  skills: 'skill',
  shortages: 'shortage',
  spreadsheets: 'spreadsheet',
  dispatched: 'dispatch',
  dispatching: 'dispatch',
  businesses: 'business',
  does: 'do',
  did: 'do',
  done: 'do',
  sold: 'sell',
  bought: 'buy',
  built: 'build',
  sent: 'send',
  spent: 'spend',
  told: 'tell',
  hard: 'hard',
  gotten: 'get',
  got: 'get',
  began: 'begin',
  begun: 'begin',
  drove: 'drive',
  quitting: 'quit',
  fewer: 'fewer',
  weaker: 'weaker',
  outgrew: 'outgrow',
  outgrown: 'outgrow',
  outran: 'outrun',
  shrank: 'shrink',
  shrunk: 'shrink',
  slid: 'slide',
  stood: 'stand',
  hid: 'hide',
  caught: 'catch',
  bore: 'bear',
  burnt: 'burn',
  tariffs: 'tariff',
  costs: 'cost',
  shipped: 'ship',
  shipping: 'ship',
  supplies: 'supply',
  suppliers: 'supplier',
  deliveries: 'delivery',
  facilities: 'facility',
  factories: 'factory',
  inventories: 'inventory',
  vacancies: 'vacancy',
  difficulties: 'difficulty',
}

/** British to American, so that one cue finds both. */
const spelling: readonly (readonly [RegExp, string])[] = [
  [/isation/, 'ization'],
  [/is(e|ed|es|ing|er|ers)$/, 'iz$1'],
  [/our(s|ed|ing|al|ers?|)$/, 'or$1'],
  [/(?<=[a-z]{2})(cent|theat|fib|met|lit)re(s?)$/, '$1er$2'],
  [/logue(s?)$/, 'log$1'],
  [/programme/, 'program'],
  [/(?<=[aeiou])ll(ed|ing|er|ers)$/, 'l$1'],
  [/^defence/, 'defense'],
  [/^licence/, 'license'],
]
const keepIse =
  /^(?:rise|raise|noise|wise|otherwise|enterprise|exercise|expertise|precise|promise|advertise|advise|revise|supervise|surprise|franchise|merchandise|likewise|premise|concise|arise|poise|praise|cruise|bruise|disguise|comprise|compromise|improvise)/

/**
 * Light English stem of one lower-case word, for matching a cue's inflections ("delayed", "delays" → "delay"), not for
 * linguistics: regular plural, past and progressive endings go, doubled consonants and silent e are folded away.
 */
export function stem(word: string): string {
  const plain = word.replaceAll("'s", '').replaceAll("'", '')
  // own keys only: "constructor" is a word too
  const known = Object.hasOwn(irregular, plain) ? irregular[plain] : undefined
  if (known) return known.length > 3 ? known.replace(/e$/, '') : known
  return regular(american(plain))
}

function american(word: string): string {
  let result = word
  for (const [pattern, to] of spelling) {
    if (pattern.source.startsWith('is(') && keepIse.test(result)) continue
    if (pattern.source.startsWith('our') && result.length < 6) continue
    result = result.replace(pattern, to)
  }
  return result
}

function regular(word: string): string {
  if (word.length <= 3) return word
  if (/(?:ss|us|is)$/.test(word)) return word
  let result = word
  if (/ies$/.test(result)) result = `${result.slice(0, -3)}y`
  else if (/(?:sses|shes|ches|xes|zes)$/.test(result)) result = result.slice(0, -2)
  else if (/s$/.test(result)) result = result.slice(0, -1)
  if (/ied$/.test(result)) return `${result.slice(0, -3)}y`
  const cut = result.replace(/(?:ed|ing)$/, '')
  if (cut.length >= 3 && /[aeiouy]/.test(cut)) result = cut
  return result.replace(/([b-df-hj-np-rtv-z])\1$/, '$1').replace(/e$/, '')
}

/** Endings that make a noun of a verb. */
const nounOfVerb = /(?:ations?|at|ions?|ments?)$/
/** Words that only look so, or have come to mean something else than their verb. */
const noSuchNoun = new Set(
  'production station nation million billion union pension version mission passion opinion mansion section position action fraction portion region religion session motion option condition transition direction information organization corporation department apartment comment moment cement segment element document instrument government environment statement complement supplement parliament format combat rate state date private climate corporate estate debate candidate certificate certificat commission relation addition transit commit investment'.split(
    ' ',
  ),
)

/**
 * The stem shared by a verb and the noun made of it ("recruitment" and "recruited" → "recruit", "consolidation" → "consolid"), of a stem.
 * Coarse: of use only where several words have to come together.
 */
export function verbRoot(stemmed: string): string {
  if (noSuchNoun.has(stemmed) || noSuchNoun.has(`${stemmed}e`)) return stemmed
  const root = stemmed.replace(nounOfVerb, '')
  return root.length >= 4 && root !== stemmed ? root.replace(/e$/, '') : stemmed
}
