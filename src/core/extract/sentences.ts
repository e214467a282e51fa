import type { Document } from '../model/document.ts'

/** A sentence with its UTF-16 offsets into `Document.text`. */
export type Sentence = {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly blockIndex: number
}

/** Abbreviations that don't end a sentence, without their full stop; lower case. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sr jr st messrs rev gen col capt lt sgt gov sen rep hon pres supt ' +
    'inc ltd llc corp co cos bros plc pty pvt pt gmbh mbh ag bv nv sa spa srl oy ab ' +
    'no nos nr vol pp p pg fig figs art sec ch para approx est incl excl max min avg vs v viz cf al etc eg ie ' +
    'e.g i.e u.s u.k u.n e.u a.m p.m ph.d b.sc m.sc d.c s.a n.v b.v s.p.a s.r.l ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur fri ' +
    'dept div tel fax ext ave blvd rd hwy mt ft bldg univ assn dist mfg mgr asst ' +
    'z.b d.h u.a o.ä bzw ca evtl ggf inkl zzgl usw str tel abs bd hrsg geb dipl ing mag hr fr u.ä v.a i.d.r s.o vgl mio mrd tsd ' +
    'bijv dhr mevr nl o.a m.b.t t.a.v incl ' +
    'm mm mme mlle env av bd ' +
    'ej p.ej ud uds sra dña núm pág ' +
    'dott sig sigg ing avv geom pag ' +
    'np m.in tzn tj ul al prof mgr inż hab r ww tzw godz zł ' +
    'f.eks bl.a dvs ca kr pga evt'
  ).split(' '),
)

/** Abbreviations after which a new sentence may well begin: they end the cut only when the next word is no sentence start. */
const MAY_END = new Set([
  'inc',
  'ltd',
  'llc',
  'corp',
  'co',
  'plc',
  'etc',
  'u.s',
  'u.k',
  'a.m',
  'p.m',
  'gmbh',
  'ag',
  'bv',
  'sa',
  'usw',
  'ph.d',
  'jr',
  'sr',
])
const SENTENCE_START =
  /^(?:["'“„«(]?)(?:The|A|An|In|On|At|It|He|She|They|We|This|That|These|Those|Our|Its|His|Her|For|With|As|By|From|After|Before|Since|When|While|But|And|However|Der|Die|Das|Wir|Sie|Es|Ein|Eine|Im|In|Het|De|Wij|Le|La|Les|Il|El|Los)\s/

const SEGMENTERS = new Map<string, Intl.Segmenter>()

function segmenterFor(lang: string | null): Intl.Segmenter {
  const tag = /^[a-z]{2,3}/i.exec(lang ?? '')?.[0]?.toLowerCase() ?? 'en'
  const known = SEGMENTERS.get(tag)
  if (known) return known
  const made = new Intl.Segmenter(tag, { granularity: 'sentence' })
  SEGMENTERS.set(tag, made)
  return made
}

/** Longest piece given to the segmenter at once; longer lines are machine-made. */
const LONGEST_BLOCK = 100_000

/** The sentences of a document in reading order. None crosses a block; together they cover every block but white space. */
export function sentencesOf(document: Pick<Document, 'text' | 'blocks' | 'lang'>): Sentence[] {
  const segmenter = segmenterFor(document.lang)
  const sentences: Sentence[] = []
  for (const [blockIndex, block] of document.blocks.entries()) {
    const text = document.text.slice(block.start, block.end)
    const pieces =
      block.type === 'heading' || block.type === 'table-row' || text.length > LONGEST_BLOCK
        ? [{ start: 0, end: text.length }]
        : splitText(text, segmenter)
    for (const { start, end } of pieces) {
      const trimmed = trimSpan(text, start, end)
      if (!trimmed) continue
      sentences.push({
        text: text.slice(trimmed.start, trimmed.end),
        start: block.start + trimmed.start,
        end: block.start + trimmed.end,
        blockIndex,
      })
    }
  }
  return sentences
}

type Span = { readonly start: number; readonly end: number }

function splitText(text: string, segmenter: Intl.Segmenter): Span[] {
  const spans: Span[] = []
  let start = 0
  let end = 0
  for (const { segment, index } of segmenter.segment(text)) {
    if (end > start && !joins(text.slice(start, end), segment)) {
      spans.push({ start, end })
      start = index
    }
    end = index + segment.length
  }
  if (end > start) spans.push({ start, end })
  return spans
}

/** The cut between two segments was a mistake: an abbreviation, an initial, a number, or a sentence that goes on in lower case. */
function joins(before: string, after: string): boolean {
  const left = before.trimEnd()
  if (!left.endsWith('.')) return /^\p{Ll}/u.test(after) && !/[!?…]["'”’»)]?$/.test(left)
  if (/^[\p{Ll},;)]/u.test(after)) return true
  const word = /(?:^|[\s(["'“„«/-])([\p{L}\p{N}.]{1,12})\.$/u.exec(left.slice(-16))?.[1]
  if (word === undefined) return false
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.){1,3}\p{Lu}$/u.test(word)) return !SENTENCE_START.test(after)
  if (/^\d{1,2}$/.test(word)) return /^\p{Lu}?\p{L}{2,11} (?:19|20)\d{2}|^\d/u.test(after)
  const plain = word.toLowerCase()
  if (!ABBREVIATIONS.has(plain)) return false
  if (plain === 'no' || plain === 'p' || plain === 'v' || plain === 'al' || plain === 'r') return /^[\d§]/.test(after)
  return !(MAY_END.has(plain) && SENTENCE_START.test(after))
}

function trimSpan(text: string, start: number, end: number): Span | null {
  let from = start
  let to = end
  while (from < to && text[from] === ' ') from += 1
  while (to > from && text[to - 1] === ' ') to -= 1
  return to > from ? { start: from, end: to } : null
}
