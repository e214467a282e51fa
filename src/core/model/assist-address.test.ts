import { expect, it } from 'vitest'
import { assistAddressFault, parseAssistAddress } from './assist-address.ts'

it.each([
  ['local', 'http://127.0.0.1:11434', 'http://127.0.0.1:11434/v1'],
  ['local', 'http://localhost:1234/v1/', 'http://localhost:1234/v1'],
  ['local', 'http://[::1]:8080/v1/chat/completions', 'http://[::1]:8080/v1'],
  ['cloud', 'https://api.example', 'https://api.example/v1'],
  ['cloud', 'https://api.example/openai/v1', 'https://api.example/openai/v1'],
] as const)('%s takes %s', (use, text, url) => {
  expect(parseAssistAddress(text, use)?.href).toBe(url)
  expect(assistAddressFault(text, use)).toBeNull()
})

it.each([
  ['local', 'http://192.168.1.5:11434', /this computer/],
  ['local', 'http://127.0.0.1.evil.example', /this computer/],
  ['local', 'https://api.example', /this computer/],
  ['local', 'http://ida:secret@127.0.0.1', /key has a field/],
  ['local', 'file:///etc/passwd', /this computer/],
  ['cloud', 'http://api.example', /With https/],
  ['cloud', 'https://localhost:1234', /https address/],
  ['cloud', 'https://api.example/?a=1', /https address/],
  ['cloud', 'api.example', /https address/],
] as const)('%s does not take %s, and says how it is written', (use, text, words) => {
  expect(parseAssistAddress(text, use)).toBeNull()
  expect(assistAddressFault(text, use)).toMatch(words)
})
