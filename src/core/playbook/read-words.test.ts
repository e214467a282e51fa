import { expect, it } from 'vitest'
import { readWords } from './read-words.ts'

it.each(['a', '字', "a'"])('reads a run of %s as long as a file may be', (letters) => {
  const run = `${letters.repeat(15_000_000 / letters.length)} late`
  expect(readWords(run).at(-1)).toMatchObject({ stem: 'lat', end: run.length })
})
