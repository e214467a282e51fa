import { expect, it } from 'vitest'
import { triedWords } from './tried-words.ts'

const url = 'https://halden.example/robots.txt'

it('says what answered, by which way and where it leads', () => {
  const tried = { url, by: 'http://proxy.example:8080', status: 200, address: '8.8.4.4', ms: 1310, error: null }
  expect(triedWords(tried)).toBe(
    'halden.example answered (200) after 1,310 ms. It went by http://proxy.example:8080, to 8.8.4.4.',
  )
  expect(triedWords({ ...tried, by: null })).toMatch(/It went straight, to 8\.8\.4\.4\.$/)
})

it('says what did not work and what to do', () => {
  const error = { kind: 'connect-failed', message: 'No.', next: 'Look at the proxy.', retry: 'later' } as const
  expect(triedWords({ url, by: null, status: null, address: null, ms: 1, error })).toBe(
    'It went straight. No. Look at the proxy.',
  )
})
