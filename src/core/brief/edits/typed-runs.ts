import type { Run } from '../../model/brief.ts'
import { folded } from '../../model/folded-text.ts'

/**
 * Typed words with the numbers of the line they replace: behind the words each number proved where those still stand, the
 * others at the end, before its stop.
 */
export function withNumbers(text: string, runs: readonly Run[]): Run[] {
  const out: Run[] = []
  const homeless: number[] = []
  let rest = text
  for (const { t, r = [] } of runs) {
    if (r.length === 0) continue
    const words = t.trim()
    const at = words === '' ? -1 : rest.indexOf(words)
    if (at < 0) {
      homeless.push(...r)
      continue
    }
    if (at > 0) out.push({ t: rest.slice(0, at) })
    out.push({ t: words, r: [...r] })
    rest = rest.slice(at + words.length)
  }
  return [...out, ...closing(rest, [...new Set(homeless)], out.length > 0)]
}

function closing(rest: string, numbers: readonly number[], begun: boolean): Run[] {
  if (numbers.length === 0) return rest === '' ? [] : [{ t: rest }]
  const { words, stop } = parted(rest)
  // nothing but a stop is left: the numbers stand behind what came before, each a run of its own
  const cited = words === '' && begun ? { t: '', r: [...numbers] } : { t: words, r: [...numbers] }
  return [cited, ...(stop === '' ? [] : [{ t: stop }])]
}

/**
 * Whether typed words claim what the line did not say: a figure, a name or words between marks that stood nowhere in it. No source proves
 * those, so they may not carry its number.
 */
export function saysMore(text: string, runs: readonly Run[]): boolean {
  const was = folded(runs.map(({ t }) => t).join(''))
  const claims = [
    ...text.matchAll(/\d[\d.,]*/g),
    // a capital that does not begin a sentence
    ...text.matchAll(/(?<=[\p{Ll}\p{N},;:] )\p{Lu}[\p{L}\p{N}-]*/gu),
    ...text.matchAll(/“[^”]{1,400}”/g),
  ].map(([words]) => folded(words))
  return claims.some((words) => words !== '' && !` ${was} `.includes(` ${words} `))
}

/** The seller's words where a number would have stood: they say that they are ours. */
export function asOurs(text: string): Run[] {
  const { words, stop } = parted(text)
  return [{ t: `${words} (ours)${stop}` }]
}

function parted(text: string): { words: string; stop: string } {
  const end = text.trimEnd()
  const last = end.at(-1) ?? ''
  return '.!?'.includes(last) && last !== '' ? { words: end.slice(0, -1), stop: last } : { words: end, stop: '' }
}
