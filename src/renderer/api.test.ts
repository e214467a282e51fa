import { MutationObserver } from '@tanstack/react-query'
import { afterAll, expect, it, vi } from 'vitest'
import { queryClient } from './api.ts'
import { RequestFailed } from './failure.ts'

// a window without a host: what is asked here answers by itself
vi.hoisted(() => {
  const localStorage = { getItem: () => null, setItem: () => undefined }
  vi.stubGlobal('window', { localStorage })
  vi.stubGlobal('localStorage', localStorage)
  vi.stubGlobal('location', { origin: 'http://window.example' })
})
afterAll(() => void vi.unstubAllGlobals())

it('a failure is heard after the place that asked is left only where it is told of with the request itself', async () => {
  const heard: string[] = []
  const why = { kind: 'conflict', message: 'No.', retry: 'never' } as const
  // what `useAsk` makes of a request and its `onFailed`
  const asked = new MutationObserver(queryClient, {
    mutationFn: () => Promise.reject(new RequestFailed(why)),
    onError: () => void heard.push('with the request'),
  })
  const leave = asked.subscribe(() => undefined)
  leave()
  await asked.mutate(undefined, { onError: () => void heard.push('with mutate') }).catch(() => undefined)
  expect(heard).toEqual(['with the request'])
})
