import { describe, expect, it } from 'vitest'
import { appErrorOf, RequestFailed } from './failure.ts'

describe('appErrorOf', () => {
  it('takes the error the host sent', () => {
    const data = { kind: 'not-found', message: 'No such account.', retry: 'never' }
    expect(appErrorOf(Object.assign(new Error('FAILED'), { code: 'FAILED', data }))).toBe(data)
  })

  it('says that the host is gone when nobody answers', () => {
    expect(appErrorOf(new TypeError('fetch failed')).kind).toBe('connect-failed')
  })

  it('says that the window is not let in', () => {
    expect(appErrorOf(Object.assign(new Error('x'), { status: 401, data: { body: 'no' } })).kind).toBe('unauthorised')
  })

  it('keeps an error that was already read', () => {
    const why = { kind: 'timeout', message: 'Too slow.', retry: 'later' } as const
    expect(appErrorOf(new RequestFailed(why))).toBe(why)
  })

  it('calls anything else a mistake of ours, with its words', () => {
    const error = appErrorOf('odd')
    expect(error.kind).toBe('internal')
    expect(error.message).toContain('odd')
  })
})
