import { expect, it } from 'vitest'
import { loopbackOrigin } from './loopback-origin.ts'

it.each([
  ['http://127.0.0.1:8080/news', 'http://127.0.0.1:8080'],
  ['https://localhost/', 'https://localhost'],
  ['127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ['localhost:8080/news', 'http://localhost:8080'],
  ['[::1]:8080', 'http://[::1]:8080'],
])('takes %s for %s', (address, origin) => {
  expect(loopbackOrigin(address)).toBe(origin)
})

it.each([
  '10.0.0.7',
  'http://10.0.0.7/',
  '127.0.0.1.kestrel-pumps.example',
  '127.0.0.1@kestrel-pumps.example',
  'ftp://127.0.0.1/',
  'file:///127.0.0.1',
  '',
])('refuses %s', (address) => {
  expect(loopbackOrigin(address)).toBeUndefined()
})
