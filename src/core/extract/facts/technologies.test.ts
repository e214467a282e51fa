import { describe, expect, it } from 'vitest'
import { factsOf } from './facts-of.fixture.ts'

const used = (html: string, path = '', headers = {}) =>
  factsOf('technology', path, html, headers).map(({ value, use, path: where }) => [value, use, where])

describe('technology in use', () => {
  it('is given away by what the page loads and declares', () => {
    const html =
      '<head><meta name="generator" content="TYPO3 CMS"><script src="//js.hs-scripts.com/123.js"></script><script>var a = 1</script><script src="https://www.googletagmanager.com/gtm.js?id=1"></script></head><p>Rings.</p>'
    expect(used(html)).toEqual([
      ['TYPO3', 'website', 'meta.generator'],
      ['Google Tag Manager', 'tag manager', 'script[2].src'],
      ['HubSpot', 'marketing and CRM', 'script[0].src'],
    ])
  })

  it('is given away by response headers', () => {
    expect(used('<p>Rings.</p>', '', { 'cf-ray': '1', 'set-cookie': 'JSESSIONID lang' })).toEqual([
      ['Cloudflare', 'hosting', 'headers.cf-ray'],
      ['Java', 'programming', 'headers.set-cookie'],
    ])
  })

  it('is told in adverts for jobs, not of customers', () => {
    const html =
      '<h1>Planner</h1><h2>Requirements</h2><ul><li>You know SAP S/4HANA and Power BI.</li><li>Our customers use Odoo.</li></ul>'
    expect(used(html, 'careers/planner')).toEqual([
      ['SAP S/4HANA', 'ERP', undefined],
      ['Power BI', 'reporting', undefined],
    ])
    expect(used('<p>You know SAP S/4HANA.</p>', 'about')).toEqual([])
  })

  it('is no link in the text, and no word that only looks like a name', () => {
    expect(
      used('<p><a href="https://cdn.shopify.com/x">a shop</a> with Sapphire and Javanese</p>', 'careers/x'),
    ).toEqual([])
  })
})
