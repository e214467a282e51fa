import { expect, test } from 'vitest'
import { jsonLines } from './json-lines.ts'

async function* from<T>(chunks: readonly T[]): AsyncGenerator<T> {
  yield* chunks
}

async function linesOf(chunks: readonly (Uint8Array | string)[]): Promise<string[]> {
  const lines: string[] = []
  for await (const line of jsonLines(from(chunks))) lines.push(line)
  return lines
}

test('splits at line feeds only, whatever the chunks', async () => {
  expect(await linesOf(['{"a":"x\u2028y"}\n{"b"', ':1}\n', '{"c":2}'])).toEqual([
    '{"a":"x\u2028y"}',
    '{"b":1}',
    '{"c":2}',
  ])
})

test('puts a character together that two chunks share', async () => {
  const bytes = new TextEncoder().encode('{"a":"Łódź"}\n')
  expect(await linesOf([bytes.slice(0, 7), bytes.slice(7)])).toEqual(['{"a":"Łódź"}'])
})
