import { expect, it } from 'vitest'
import { jsonSchemaOf, readAnswer } from './answer.ts'

const answer = '{"lines":[{"text":"They cast.","cites":[{"id":"e1","quote":"We cast"}]}]}'

it.each([answer, `\`\`\`json\n${answer}\n\`\`\``, `<think>hm {"a":1}</think>\n${answer}\n`])('reads %s', (text) => {
  expect(readAnswer('summary', text)).toEqual({ ok: true, value: JSON.parse(answer) })
})

it.each([
  ['"lines"', '"verdict":"pursue","lines"'],
  ['"text"', '"sure":0.9,"text"'],
  ['"quote"', '"page":1,"quote"'],
])('drops a key too many, and keeps the rest: %s → %s', (key, keys) => {
  expect(readAnswer('summary', answer.replace(key, keys))).toEqual({ ok: true, value: JSON.parse(answer) })
})

it.each([
  '',
  'They cast steel.',
  answer.slice(0, -3),
  '[]',
  '{"lines":[{"text":"They cast."}]}',
  answer.replace('"They cast."', '7'),
  answer.replace('"quote":"We cast"', '"quotes":"We cast"'),
  `{"lines":[{"text":"${'a'.repeat(601)}","cites":[]}]}`,
  JSON.stringify({ lines: Array.from({ length: 41 }, () => ({ text: 'a', cites: [] })) }),
])('takes nothing else: %s', (text) => {
  expect(readAnswer('summary', text)).toMatchObject({ ok: false, error: { kind: 'unreadable-answer' } })
})

it('tells a server the form, without bounds that some refuse', () => {
  const schema = jsonSchemaOf('question')
  expect(schema).toMatchObject({ type: 'object', additionalProperties: false, required: ['lines'] })
  expect(JSON.stringify(schema)).not.toMatch(/maxLength|maxItems|minimum/)
  expect(JSON.stringify(schema)).toContain('endsIf')
  expect(JSON.stringify(schema).match(/"additionalProperties":false/g)).toHaveLength(3)
})
