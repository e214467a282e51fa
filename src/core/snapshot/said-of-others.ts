/** Who buys or reads is helped, or it is theirs: "helps you plan maintenance", "your plant". */
const helped =
  /\b(?:helps?|helping|enables?|enabling|allows?|allowing|lets?|empowers?|supports?|equips?)\s(?:[\w-]{1,20}\s){0,3}?(?:you|your|users?|customers?|clients?|teams?|companies|organi[sz]ations|businesses|enterprises|manufacturers|operators|contractors|owners|managers|engineers)\b/i
const yours = /\byour\s(?:[\w-]{1,20},?\s(?:and\s|or\s)?){0,6}$/i
/** The reader is spoken to, and nobody says "we": what one could do with what is sold. */
const toReader =
  /\byou(?:r|rs)?\b|^(?:streamline|improve|reduce|manage|automate|track|optimi[sz]e|gain|increase|boost|simplify|connect|monitor|control|eliminate|save|achieve|transform|ensure|maximi[sz]e|accelerate)\b/i
const own = /\b(?:we|our|us|its own)\b/i
/** What is made for a trade is not that trade: "software for logistics", "the world of manufacturing". */
const madeFor =
  /\b(?:software|solutions?|platforms?|systems?|apps?|tools?|consult\w{3,6}|advi[cs]e|advisory|training|courses|expertise|experience)\s(?:for|to|in|across)\s(?:the\s)?(?:[\w&-]{1,20},?\s(?:and\s|or\s)?){0,5}$|\b(?:world|(?:any|every|all) (?:kinds?|types?|sorts?)) of\s(?:[\w-]{1,20}\s)?$/i
/** Many of them, whom one serves or sells to. */
const served =
  /\b(?:for|to|serv(?:e|es|ed|ing)|across|among|like|such as|including|with)\s(?:[\w&-]{1,20},?\s(?:and\s|or\s)?){0,4}$/i
const theirOwn = /\b(?:our|own|its)\s(?:[\w-]{1,20}\s){0,3}$/i
const many = /(?:ers|ors|ies|ants|ouses|hops|ills)$/i
/** A trade as a whole, or those in it; "one of the leading construction companies" says what one is. */
const trade =
  /^\s(?:[\w&-]{1,20}\s){0,1}?(?:companies|firms|industr(?:y|ies)|sectors?|customers?|clients?|businesses|organi[sz]ations|enterprises|professionals|markets?)\b/i
const isOne = /\b(?:one of|among) (?:the|its|our)\b|\b(?:is|are|am|as) (?:an?|the)\b/i
/** What one lends, insures or gives to: "construction loans", "grants for the construction of schools". */
const lent = /^\s(?:loans?|lending|finance|financing|insurance|software|apps?)\b/i
const given =
  /\b(?:assistance|donat\w+|grants?|sponsor\w*|scholarships?|charit\w+)\s(?:[\w-]{1,20}\s){0,2}?(?:for|to|towards)\s(?:[\w-]{1,20},?\s(?:and\s|or\s)?){0,5}$/i
/** A person's career. */
const career =
  /\b(?:s?he|his|her|mr|mrs|ms|dr)\b[^.]{0,80}\b(?:board|career|previously|prior to|former(?:ly)?|served|serves|serving|worked|joined|graduated|degree|positions?|experience)\b/i

/** Whether a word at a place of a sentence is said of those one sells to, of a whole trade, or of a person, and not of the company itself. English. */
export function isSaidOfOthers(
  sentence: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  if (toReader.test(sentence) && !own.test(sentence)) return true
  const before = sentence.slice(Math.max(0, start - 160), start)
  if (helped.test(before) || yours.test(before) || madeFor.test(before) || career.test(sentence.slice(0, 400)))
    return true
  if (given.test(before) || lent.test(sentence.slice(end, end + 20))) return true
  if (trade.test(sentence.slice(end, end + 60)) && !isOne.test(before)) return true
  return many.test(sentence.slice(start, end)) && served.test(before) && !theirOwn.test(before)
}
