import { expect, it } from 'vitest'
import { tellingHeaders } from './telling-headers.ts'

it('keeps what tells of the server, and of cookies only their names', () => {
  expect(
    tellingHeaders({
      Server: 'nginx/1.2',
      'Content-Type': 'text/html',
      'set-cookie': 'PHPSESSID=secret; path=/; expires=Wed, 09 Jun 2027 10:18:14 GMT, lang=de; Secure',
      authorization: 'x',
    }),
  ).toEqual({ server: 'nginx/1.2', 'set-cookie': 'PHPSESSID lang' })
})
