import { wordsOf } from './names.ts'
import type { Span } from './locate.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that turn a statement round. English, German, French, Spanish; what else turns it is not seen. */
const noes = set(
  'not no never none nobody nothing neither nor without cannot denies denied deny refuses refused rejects rejected untrue false ' +
    'nicht kein keine keinen keiner keines keinem nie niemals ohne weder pas jamais aucun aucune sans nunca jamas ningun ninguna sin',
)
/** Words that say that it is not so yet, or only perhaps. */
const perhaps = set(
  'may might could would should if perhaps maybe possibly possible potential potentially likely consider considers considering considered plan plans planned planning ' +
    'intend intends intended aim aims hope hopes expect expects expected propose proposed proposes proposal seek seeks alleged allegedly rumoured rumored will shall going ' +
    'target targets goal goals ' +
    'konnte konnten wurde wurden wenn falls soll sollen planen wollen moglich moglicherweise vielleicht ' +
    'pourrait pourraient si envisage envisagent prevoit prevoient peut podria podrian planea planean quiza posible',
)
const more = set(
  'grew grow grows growing growth rose rise rises rising increase increased increases increasing up higher gain gained gains doubled tripled expand expanded expands expanding ' +
    'opened opens opening hired hiring hires joins joined appointed steigt stieg gestiegen gewachsen wachst augmente augmente hausse crecio aumento',
)
const less = set(
  'fell fall falls falling decline declined declines declining drop dropped drops decrease decreased decreases decreasing down lower lost loses loss halved shrink shrank shrinks ' +
    'closed closes closing closure cut cuts cutting laid leaves left resigned dismissed sinkt sank gesunken ruckgang baisse baisse recul cayo bajo',
)

const has = (words: readonly string[], of: ReadonlySet<string>): boolean => words.some((word) => of.has(word))
const spoken = (text: string): readonly string[] =>
  wordsOf(text.replaceAll(/n['’]t\b/g, ' not ').replaceAll(/\bnot only\b/gi, ''))

export type Sense = {
  readonly no: boolean
  readonly perhaps: boolean
  readonly more: boolean
  readonly less: boolean
}

export function senseOf(text: string): Sense {
  const words = spoken(text)
  return { no: has(words, noes), perhaps: has(words, perhaps), more: has(words, more), less: has(words, less) }
}

const ends = /[,;:()–—]|\b(?:and|but|while|whereas|although|und|aber|sondern|mais|tandis|pero|mientras)\b/gi

/** The clause around words of a passage: a quote that is cut right behind its “not” is read with it. */
export function clauseAround(text: string, { start, end }: Span): string {
  let [from, to] = [0, text.length]
  for (const match of text.matchAll(ends)) {
    const after = match.index + match[0].length
    if (after <= start) from = after
    else if (match.index >= end) {
      to = match.index
      break
    }
  }
  return text.slice(from, to)
}
