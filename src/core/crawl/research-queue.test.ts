import { describe, expect, it } from 'vitest'
import type { AccountId, ResearchId } from '../model/ids.ts'
import type { Research } from '../model/research.ts'
import { countQueue, looksOffline, mayGoOn, whoIsNext } from './research-queue.ts'

const run = (id: string, homeUrl: string) => ({ id: id as ResearchId, homeUrl })

describe('whoIsNext', () => {
  const sites = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => run(name, `https://${name}-works.example/`))

  it('begins the first ones, as many as there is room for', () => {
    expect(whoIsNext(sites, [], 4)).toEqual(['a', 'b', 'c', 'd'])
    expect(whoIsNext(sites.slice(3), sites.slice(0, 3), 4)).toEqual(['d'])
    expect(whoIsNext(sites.slice(4), sites.slice(0, 4), 4)).toEqual([])
    expect(whoIsNext([], [], 4)).toEqual([])
  })
  it('reads one site once at a time, and lets those behind it pass', () => {
    const waiting = [
      run('shop', 'https://shop.a-works.example/'),
      run('b', 'https://b-works.example/'),
      run('b again', 'https://www.b-works.example/de'),
      run('c', 'https://c-works.example/'),
    ]
    expect(whoIsNext(waiting, [run('a', 'https://a-works.example/')], 4)).toEqual(['b', 'c'])
  })
  it('takes ports of this computer for sites of their own', () => {
    const ports = [8001, 8002].map((port) => run(`${port}`, `http://127.0.0.1:${port}/`))
    expect(whoIsNext(ports, [])).toEqual(['8001', '8002'])
  })
  it('makes no room when more were started by hand', () => {
    expect(whoIsNext(sites.slice(5), sites.slice(0, 5), 4)).toEqual([])
  })
})

describe('countQueue', () => {
  const of = (accountId: string, state: Research['state']) => ({ accountId: accountId as AccountId, state })
  it('counts an account once, by its latest run', () => {
    expect(
      countQueue([of('1', 'done'), of('2', 'failed'), of('3', 'interrupted'), of('4', 'running'), of('2', 'waiting')]),
    ).toEqual({ total: 4, waiting: 2, running: 1, done: 1, failed: 0, cancelled: 0 })
  })
})

describe('looksOffline', () => {
  it('holds after five that could not be reached in a row', () => {
    expect(looksOffline(['dns-failed', 'dns-failed', 'timeout', 'connect-failed', 'dns-failed'])).toBe(true)
    expect(looksOffline(['dns-failed', 'dns-failed', 'timeout', 'connect-failed'])).toBe(false)
    expect(looksOffline(['dns-failed', 'dns-failed', null, 'dns-failed', 'dns-failed'])).toBe(false)
    // a site that answers with a refusal was reached
    expect(looksOffline(['dns-failed', 'dns-failed', 'not-found', 'dns-failed', 'dns-failed'])).toBe(false)
  })
})

it('goes on with pages of the last 24 hours', () => {
  const began = { startedAt: '2026-11-22T09:00:00.000Z' as Research['startedAt'] }
  expect(mayGoOn(began, '2026-11-23T08:59:59.000Z')).toBe(true)
  expect(mayGoOn(began, '2026-11-23T09:00:00.000Z')).toBe(false)
})
