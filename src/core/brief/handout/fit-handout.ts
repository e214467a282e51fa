import type { Handout } from '../../model/handout.ts'

type ListKey = 'said' | 'unclear' | 'steps' | 'questions'

/**
 * What leaves the page to leave when it is full, the least valuable first; `keep` is how many stay at that step. The last of
 * a list leaves first, but steps are a story: they leave together. Never: header, purpose, agenda, the first thing they
 * said, the idea, the lines to write on, and any source still cited.
 */
const drops: readonly { readonly key: ListKey; readonly keep: number }[] = [
  { key: 'questions', keep: 3 },
  { key: 'unclear', keep: 2 },
  { key: 'said', keep: 2 },
  { key: 'unclear', keep: 1 },
  { key: 'said', keep: 1 },
  { key: 'steps', keep: 0 },
  { key: 'questions', keep: 0 },
]

/** What a line is called when it is told that it left. */
const nouns: Readonly<Record<ListKey, readonly [one: string, many: string]>> = {
  said: ['thing they said', 'things they said'],
  unclear: ['question of ours', 'questions of ours'],
  steps: ['step', 'steps'],
  questions: ['question to suppliers', 'questions to suppliers'],
}

/** The pages to try, in order: as it is, then each with a line fewer. */
export function handoutChain(handout: Handout): Handout[] {
  const chain = [handout]
  let last = handout
  for (const { key, keep } of drops) {
    while (last[key].length > keep) {
      const left = key === 'steps' ? [] : last[key].slice(0, -1)
      last = withSourcesCited({ ...last, [key]: left })
      chain.push(last)
    }
  }
  return chain
}

/**
 * The same page with one line more, for each list that gave some up, the most valuable first: the steps that left together
 * may have made room for lines that left before them.
 */
export function oneLineMore(whole: Handout, shown: Handout): Handout[] {
  const keys: readonly ListKey[] = ['said', 'unclear', 'questions']
  return keys.flatMap((key) =>
    whole[key].length > shown[key].length
      ? [
          withSourcesCited({
            ...whole,
            ...listsOf(shown),
            sources: whole.sources,
            said: whole.said.slice(0, shown.said.length),
            [key]: whole[key].slice(0, shown[key].length + 1),
          }),
        ]
      : [],
  )
}

const listsOf = ({ unclear, steps, questions }: Handout): Pick<Handout, 'unclear' | 'steps' | 'questions'> => ({
  unclear,
  steps,
  questions,
})

/** Sources that are cited, numbered in order of first use. */
export function withSourcesCited(handout: Handout): Handout {
  const used = [...new Set(handout.said.flatMap(({ r }) => r))]
  return {
    ...handout,
    said: handout.said.map((line) => ({ ...line, r: line.r.map((n) => used.indexOf(n) + 1) })),
    sources: used.flatMap((n, i) => {
      const source = handout.sources.find((one) => one.n === n)
      return source ? [{ ...source, n: i + 1 }] : []
    }),
  }
}

/** What left for want of room, for the seller and not for the page: `1 step, 2 questions to suppliers`; empty when nothing did. */
export function leftOut(whole: Handout, shown: Handout): string {
  const keys: readonly ListKey[] = ['said', 'unclear', 'steps', 'questions']
  return keys
    .flatMap((key) => {
      const n = whole[key].length - shown[key].length
      return n > 0 ? [`${n} ${nouns[key][n === 1 ? 0 : 1]}`] : []
    })
    .join(', ')
}
