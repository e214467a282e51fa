import { describe, expect, test } from 'vitest'
import type { PageKind } from '../model/page.ts'
import { guessKind, judgeLink } from './guess-kind.ts'
import { skipReason } from './skip-reason.ts'

const at = (path: string): string => `https://haldenvalve.example${path}`
const rows: readonly (readonly [path: string, text: string, kind: PageKind])[] = [
  ['/', '', 'home'],
  ['/de/', '', 'home'],
  ['/index.html', 'Home', 'home'],
  ['/ueber-uns', '', 'about'],
  ['/%C3%BCber-uns/', '', 'about'],
  ['/x1', 'Über uns', 'about'],
  ['/firma/geschichte.html', 'Geschichte', 'about'],
  ['/en/company/leadership', 'Leadership', 'team'],
  ['/unternehmen/geschaeftsfuehrung', 'Geschäftsführung', 'team'],
  ['/produkte', 'Produkte', 'product'],
  ['/products/ball-valves/bv-200', 'BV 200', 'product'],
  ['/solutions/asset-management', 'Asset management', 'product'],
  ['/leistungen/wartung', 'Wartung', 'services'],
  ['/wat-we-doen', 'Wat we doen', 'services'],
  ['/servizi.html', 'Servizi', 'services'],
  ['/references', 'Our clients', 'customers'],
  ['/realisations', 'Réalisations', 'case-list'],
  ['/case-studies/brewery-cuts-leaks', '', 'case-study'],
  ['/projekte/klaerwerk-nord', 'Klärwerk Nord', 'case-study'],
  ['/aktuelles', 'Aktuelles', 'news-list'],
  ['/noticias/', '', 'news-list'],
  ['/news/page/2/', '2', 'news-list'],
  ['/news/2026/', '2026', 'news-list'],
  ['/aktuelles/neues-werk-in-bruenn', 'Neues Werk in Brünn', 'news-item'],
  ['/press-release-halden-opens-second-plant-in-brno.html', '', 'news-item'],
  ['/2026/10/halden-opens-second-plant/', '', 'news-item'],
  ['/halden-press-release-new-valve-for-dairy-solution.html', 'Learn more', 'news-item'],
  ['/blog', 'Blog', 'blog-list'],
  ['/kennisbank', '', 'blog-list'],
  ['/blog/how-to-size-a-valve', 'How to size a valve', 'blog-post'],
  ['/karriere', 'Karriere', 'careers'],
  ['/lavora-con-noi', 'Lavora con noi', 'careers'],
  ['/careers/service-technician-m-f-d', 'Service technician (m/f/d)', 'job'],
  ['/oferty-pracy', 'Oferty pracy', 'careers'],
  ['/standorte', 'Standorte', 'locations'],
  ['/sedi', 'Sedi', 'locations'],
  ['/kontakt', 'Kontakt', 'contact'],
  ['/contact-us.htm', 'Contact Us', 'contact'],
  ['/investor-relations', '', 'investors'],
  ['/investor-relations/annual-report-2025', 'Annual report 2025', 'report'],
  ['/jaarverslag-2025', '', 'report'],
  ['/onze-partners', 'Onze partners', 'partners'],
  ['/qualitaet', 'Qualität', 'certifications'],
  ['/cennik', 'Cennik', 'pricing'],
  ['/haeufige-fragen', 'Häufige Fragen', 'faq'],
  ['/arrangementer', 'Arrangementer', 'events'],
  ['/impressum', 'Impressum', 'legal'],
  ['/datenschutzerklaerung', '', 'legal'],
  ['/mentions-legales', 'Mentions légales', 'legal'],
  ['/xyz', 'Something else', 'other'],
]

test.each(rows)('%s "%s" is %s', (path, text, kind) => expect(guessKind(at(path), text)).toBe(kind))

describe('pages that are left or come last', () => {
  test('never', () => {
    for (const [path, text] of [
      ['/login', ''],
      ['/de/warenkorb', ''],
      ['/my-account/', ''],
      ['/x', 'Anmelden'],
      ['/wp-admin/post', ''],
      ['/search', ''],
    ] as const)
      expect([path, judgeLink(at(path), text).isNever]).toEqual([path, true])
    for (const [path, text] of [
      ['/research', 'Research'],
      ['/products/search-coils', 'Search coils'],
      ['/about', 'About'],
    ] as const)
      expect([path, judgeLink(at(path), text).isNever]).toEqual([path, false])
  })
  test('forms and lists', () => {
    expect(judgeLink(at('/request-a-quote.html'), '').isForm).toBe(true)
    expect(judgeLink(at('/services/repair'), 'Repair').isForm).toBe(false)
    expect(judgeLink(at('/blog/category/valves'), '').isListing).toBe(true)
    expect(judgeLink(at('/x?paged=3'), '').isListing).toBe(true)
    expect(judgeLink(at('/x'), '3').isListing).toBe(true)
    expect(judgeLink(at('/blog/valves'), '').isListing).toBe(false)
  })
  test.each([
    ['/catalogue.pdf', 'file'],
    ['/img/plant.JPG', 'file'],
    ['/a/b/a/b/a/b', 'trap'],
    ['/events/2026-12', 'trap'],
    ['/events?tribe-bar-date=2026-12-01', 'trap'],
    ['/news/x?replytocom=7', 'no-page'],
    ['/?s=valve', 'no-page'],
    ['/checkout', 'no-page'],
    ['/news/2026/12/new-plant', undefined],
    ['/v1.2/notes', undefined],
    ['/about.html', undefined],
  ])('%s: %s', (path, type) => expect(skipReason(at(path), judgeLink(at(path), '').isNever)?.type).toBe(type))
})
