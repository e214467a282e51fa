import type { ReadPage } from '../../app/ports-reading.ts'
import type { Result } from '../../core/model/result.ts'
import { readRequest } from './read-request.ts'

/**
 * Reads a page that nobody asked for: the tables of facts and events are made at the first page, which takes as long as forty pages after
 * it. So they are there when the home page comes.
 */
export function warmUp(): Promise<Result<ReadPage>> {
  return readRequest({
    url: 'https://moss-bearings.example/',
    contentType: 'text/html; charset=utf-8',
    body: new TextEncoder().encode(page),
    site: null,
    company: { name: 'Moss Bearings', aliases: [] },
    playbook: null,
  })
}

const page = `<!doctype html><html lang="en"><head><title>Moss Bearings</title></head><body>
<header><nav><a href="/">Home</a> <a href="/about">About us</a></nav></header><main><h1>Bearings for pumps</h1>
<p>Moss Bearings was founded in 1962 in Harrowgate and employs 240 people at three sites. Revenue was £20 million in 2025.</p>
<p>In March 2026 we opened a new plant in Leeds. Ruth Adeyemi was appointed chief executive officer.</p>
<ul><li>Ball bearings</li><li>Roller bearings</li></ul></main>
<footer><p>Moss Bearings Ltd, Mill Lane 4, Harrowgate HG1 1AA. Tel. +44 1423 555 0100, info@moss-bearings.example</p></footer></body></html>`
