import { expect, test } from 'vitest'
import { readPageLeads } from './page-leads.ts'

const url = 'https://haldenvalve.example/en/about'

test('what a page says of itself in its head', () => {
  const html = `<head><link rel="Canonical" href="/en/about-us#top"><link rel="alternate" hreflang="de-AT" href="/de/ueber-uns">
    <link rel="alternate" hreflang="x-default" href="/en/about-us"><link rel="alternate" type="application/rss+xml" href="/feed">
    <link rel="canonical" href="/second"></head>`
  expect(readPageLeads(html, url)).toEqual({
    canonical: 'https://haldenvalve.example/en/about-us',
    languageTwins: [
      { url: 'https://haldenvalve.example/de/ueber-uns', lang: 'de' },
      { url: 'https://haldenvalve.example/en/about-us', lang: 'x' },
    ],
    links: [],
  })
})

test('where it leads without a link of text', () => {
  const html = `<base href="/old/"><meta http-equiv="Refresh" content="3; URL='../start.htm'">
    <frameset><frame name="menu" src="menu.htm"><frame src="main.htm"></frameset>
    <map><area href="valves.htm" alt="Valves"><area href="javascript:go()"><area href="valves.htm"></map>
    <meta http-equiv="refresh" content="600">`
  expect(readPageLeads(html, url).links).toEqual([
    { url: 'https://haldenvalve.example/start.htm', text: '' },
    { url: 'https://haldenvalve.example/old/menu.htm', text: 'menu' },
    { url: 'https://haldenvalve.example/old/main.htm', text: '' },
    { url: 'https://haldenvalve.example/old/valves.htm', text: 'Valves' },
  ])
})

test('whatever stands there, it is read', () => {
  const nothing = { canonical: null, languageTwins: [], links: [] }
  for (const html of ['', '<', '<link rel=canonical>', '<link rel="canonical" href="http://">', '<area href="tel:1">'])
    expect(readPageLeads(html, url)).toEqual(nothing)
  expect(readPageLeads('<div>'.repeat(200_000), url)).toEqual(nothing)
  expect(readPageLeads('<area href="/x">'.repeat(100_000), url).links).toHaveLength(1)
})
