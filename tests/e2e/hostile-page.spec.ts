import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type Server, createServer } from 'node:http'
import { join } from 'node:path'
import { type Page, expect, test } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { type RunningHost, startHost, temporaryWorkspace } from './host.ts'
import { runCli } from './run-cli.ts'
import { watchPage } from './watched-page.ts'

// docs/safety.md, 1 and 21: what a page says may be shown, never obeyed, in no screen and no export.
test.describe.configure({ mode: 'serial' })

const workspace = temporaryWorkspace()
let site: Server
let host: RunningHost
let page: Page
let faults: readonly string[] = []
const strayed: string[] = []
const dialogs: string[] = []
let dossier = ''

test.beforeAll(async ({ browser }) => {
  test.setTimeout(60_000)
  const origin = await serve()
  const read = ['research', `${origin}/`, '--allow-loopback', '--delay', '0', '--max-pages', '10']
  await runCli(...read, '--workspace', workspace.path)
  host = await startHost(workspace.path)
  page = await (await browser.newContext()).newPage()
  ;({ faults } = watchPage(page))
  page.on('dialog', (dialog) => (dialogs.push(dialog.message()), void dialog.dismiss()))
  page.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url())
    if (asked !== host.origin && protocol !== 'blob:') strayed.push(request.url())
  })
})
test.afterAll(async () => {
  await page.close()
  await host.stop()
  site.close()
  workspace.remove()
})

test('a poisoned account is read through a playbook like any other', async () => {
  await page.goto(host.launchUrl)
  await page.goto(`${host.origin}/welcome`)
  await page.getByRole('radio', { name: /Plant maintenance/ }).check()
  await page.getByRole('button', { name: 'Confirm', exact: true }).click()
  await expect(page.getByText('is the lens new accounts are read through')).toBeVisible()
  await page.goto(`${host.origin}/accounts`)
  await page.locator('a[href^="/accounts/acc_"]').first().click()
  await expect(page).toHaveURL(/\/accounts\/acc_/)
  dossier = new URL(page.url()).pathname
  await expect(page.getByRole('region', { name: 'Recommendation' })).toContainText(
    /Pursue|Research more|Back burner|Walk/,
  )
})

test('SAFETY 1: no tab of its dossier lets it become more than text, and each keeps its layout', async () => {
  const tabs = ['', '/signals', '/facts', '/people', '/notes', '/pages', '/calls', '/brief']
  for (const tab of tabs) await expectScreen(dossier + tab)
})

test('SAFETY 1: the reader, the search and a run show it as text', async () => {
  await page.goto(`${host.origin}${dossier}/pages`)
  const sources = page.getByRole('link', { name: /^Source \d+/ })
  for (const at of [0, 1, 2, 3, 4]) {
    if (at >= (await sources.count())) break
    await sources.nth(at).click()
    await expect(page.getByRole('complementary', { name: /^Source/ })).toBeVisible()
    await expectOnlyText(`source ${at + 1}`)
    await page.keyboard.press('Escape')
  }
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox', { name: /Search/ }).fill('img')
  await expect(page.getByRole('option').first()).toBeVisible()
  await expectOnlyText('the palette')
  await page.keyboard.press('Escape')
  await page.goto(`${host.origin}/research`)
  await page.locator('a[href^="/research/res_"]').first().click()
  await expect(page.getByText(/pages? saved/).first()).toBeVisible()
  await expectOnlyText('a run')
})

test('SAFETY 1: its words in a note lead nowhere and fetch nothing', async () => {
  await page.goto(`${host.origin}${dossier}/notes?new`)
  await page
    .getByRole('textbox', { name: 'Note, Markdown' })
    .fill(`${markdown} <img src=x onerror=alert(1)> [data](data:text/html,<script>alert(1)</script>) [own](/settings)`)
  await expect(page.getByText(/^Saved on this computer/).first()).toBeVisible()
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  const read = page.getByRole('region', { name: 'Note as read' })
  await expect(read).toContainText('<img src=x onerror=alert(1)>')
  await expect(read.locator('img')).toHaveCount(0)
  // an address that was written out is a link, opened by a click and without telling where from
  await expect(read.locator('a')).toHaveCount(1)
  await expect(read.locator('a')).toHaveAttribute('rel', /noreferrer/)
  await expectOnlyText('a note')
})

test('SAFETY 1: the exports carry its words, without what a viewer would obey', async () => {
  await page.goto(`${host.origin}${dossier}/brief`)
  const [markdownFile] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Markdown/ }).click(),
  ])
  const text = await readFile(await markdownFile.path(), 'utf8')
  expect(text).not.toMatch(/(?<!\\)<(?:img|script|svg|iframe|a)\b/i)
  expect(text).not.toMatch(/(?<!\\)\]\((?!<http:\/\/127\.0\.0\.1:\d+\/)/)
  expect(text).not.toMatch(/(?<!\\)!\[/)
  expect(text).not.toMatch(controls)
  const [pdfFile] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^PDF/ }).click(),
  ])
  expect(pdfFile.suggestedFilename()).toMatch(/^[\w.-]{1,120}\.pdf$/)
  const bytes = await readFile(await pdfFile.path())
  expect(bytes.toString('latin1')).not.toMatch(/\/JavaScript|\/JS\b|\/Launch|\/OpenAction|javascript:/)
  const { totalPages, text: printed } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
    mergePages: true,
  })
  expect(totalPages).toBe(1)
  expect(printed).not.toMatch(controls)
})

/** Every place of the window, with what there is of this account in the place of its parts. */
const routes = [
  ...readFileSync(join(import.meta.dirname, '../../src/renderer/app/routes.tsx'), 'utf8').matchAll(/path: '([^']+)'/g),
].map(([, path = '']) => path)

test('SAFETY 1: no screen there is lets it become more than text', async () => {
  expect(routes.length).toBeGreaterThan(20)
  const linked = async (screen: string, links: RegExp): Promise<string> => {
    await page.goto(host.origin + screen)
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    const hrefs = await page.locator('a[href]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    return hrefs.flatMap((href) => links.exec(href)?.[1] ?? [])[0] ?? 'none'
  }
  const parts: Readonly<Record<string, string>> = {
    accountId: dossier.split('/')[2] ?? '',
    researchId: await linked('/research', /^\/research\/(res_\w+)/),
    playbookId: await linked('/playbooks', /^\/playbooks\/(pbk_\w+|play\w+)/),
    noteId: await linked('/notes', /^\/notes\/(\w+)/),
  }
  for (const route of routes)
    await expectScreen(route.replace(/\/:(\w+)\?/g, '').replace(/:(\w+)/g, (_, part: string) => parts[part] ?? 'none'))
})

test('SAFETY 1: a table whose cells are markup, formulas and controls is shown and taken over as text', async () => {
  await page.goto(`${host.origin}/accounts/import`)
  await expect(page.getByRole('heading', { name: 'Accounts from a table' })).toBeVisible()
  const cell = `"<img src=x onerror=alert(1)> ${disguise.replaceAll('"', '')} ${markdown}"`
  const rows = [`Company,Website,Tags,Notes`, `${cell},birch.example,${cell},${cell}`, `=cmd|' /C calc'!A1,${cell},,`]
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('o')
  await (await chooser).setFiles({
    name: '<img src=x>.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(rows.join('\n')),
  })
  await expect(page.getByRole('group', { name: 'What becomes of the rows' })).toBeVisible()
  await expectOnlyText('a table before it is taken over')
  await expect(page.getByRole('button', { name: /^Import 2/ })).toBeEnabled()
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByText(/1 (?:account|company) (?:was )?added|added/i).first()).toBeVisible()
  await expectOnlyText('a table that was taken over')
  await expectScreen('/accounts')
})

test('SAFETY 1: no script ran, no policy was broken, nothing was asked of anybody else', () => {
  // so the host answers where a part of a place is not there
  const own = faults.filter((fault) => !fault.includes('status of 422'))
  expect({ dialogs, strayed, faults: own }).toEqual({ dialogs: [], strayed: [], faults: [] })
})

/** Bidirectional and other controls that make text look like something else (tab and line ends may stay). */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/

async function expectScreen(path: string): Promise<void> {
  await page.goto(host.origin + path)
  await expect(page.locator('main')).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await expectOnlyText(path)
}

async function expectOnlyText(where: string): Promise<void> {
  const found = await page.evaluate(() => ({
    active: [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(
          ({ name, value }) =>
            name.startsWith('on') ||
            (/^(?:href|src|action|srcdoc)$/.test(name) && /^\W*(?:javascript|data|vbscript):/i.test(value)),
        )
        .map(({ name, value }) => `${element.tagName} ${name}=${value.slice(0, 80)}`),
    ),
    foreign: document.querySelectorAll(
      'main img[src], main img[srcset], main script, main iframe, main object, main form[action]',
    ).length,
    tooWide: document.documentElement.scrollWidth - innerWidth,
    text: document.body.innerText,
    title: document.title,
    polluted: 'polluted' in {},
  }))
  expect(found.active, where).toEqual([])
  expect(found.foreign, where).toBe(0)
  expect(found.tooWide, where).toBeLessThanOrEqual(0)
  expect(found.polluted, where).toBe(false)
  expect(controls.exec(found.text)?.[0], `controls in the text of ${where}`).toBeUndefined()
  expect(controls.exec(found.title)?.[0], `controls in the title of ${where}`).toBeUndefined()
}

const tag = '&lt;img src=x onerror=alert(1)&gt;"&gt;&lt;script&gt;alert(2)&lt;/script&gt;'
const markdown = '[click](javascript:alert(3)) ![pixel](http://tracker.example/p.png) <http://tracker.example/>'
const disguise = '\u202egpj.exe\u2066 \u001b[31mred \u0007'

function html(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`
}

function serve(): Promise<string> {
  const esc = markdown.replaceAll('<', '&lt;')
  const data = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: `Alder Gears <img src=x onerror=alert(4)> ${disguise}`,
    description: markdown,
    foundingDate: '1961',
    numberOfEmployees: { '@type': 'QuantitativeValue', value: 420 },
    sameAs: ['javascript:alert(5)', 'data:text/html,<script>alert(5)</script>'],
    url: 'javascript:alert(6)',
    employee: [{ '@type': 'Person', name: `Ann <b onclick=alert(7)>Lee</b>`, jobTitle: `Director ${disguise}` }],
  }).replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},')
  const nested = `${'{"a":['.repeat(20_000)}1${']}'.repeat(20_000)}`
  const links = Array.from({ length: 2000 }, (_, n) => `<a href="/trap/${n}?s=${n}">${tag} ${n}</a>`).join('')
  const pages: Readonly<Record<string, string | Buffer>> = {
    '/': html(
      `Alder Gears ${tag} ${disguise}`,
      `<h1>Alder Gears ${tag}</h1><p>Alder Gears makes gears ${tag} in its own plants. ${esc}</p>
      <nav><a href="/about">About ${tag}</a><a href="/news">News</a><a href="/careers">Careers</a><a href="/long">Products</a>
      <a href="/deep">Services</a><a href="/team">Leadership</a><a href="/bytes">Contact</a><a href="/json">Locations</a>
      <a href="javascript:alert(8)">Investors</a><a href="data:text/html,x">Partners</a></nav>${links}`,
      `<meta property="og:site_name" content="Alder Gears &quot;&gt;&lt;script&gt;alert(9)&lt;/script&gt; ${disguise}">
      <meta http-equiv="refresh" content="0;url=javascript:alert(1)"><base href="javascript:alert(1)//">
      <script type="application/ld+json">${data.replaceAll('<', '\\u003c')}</script>`,
    ),
    '/about': html(
      `About ${tag}`,
      `<h1>About ${tag}</h1><h2>${disguise}</h2><p>Alder Gears ${tag} was founded in 1961 and employs 420 people in two plants.</p>
      <p>We work two shifts ${disguise} on our own machines. Unplanned downtime ${tag} costs us forty hours a month. ${esc}</p>
      <img src="http://tracker.example/a.png" alt="${tag}">`,
    ),
    '/news': html(
      `News ${tag}`,
      `<article><h1>Alder Gears opens a new plant ${tag}</h1><time datetime="2026-11-02">2 November 2026</time>
      <p>Alder Gears ${esc} will open a second plant in Easton in March 2027 ${disguise}.</p>
      <p>Alder Gears has appointed Ann Lee ${tag} as Chief Executive Officer.</p></article>`,
    ),
    '/careers': html(`Careers ${tag}`, `<h1>Careers</h1><h2>Maintenance Technician ${tag}</h2><p>Nights. ${esc}</p>`),
    '/team': html('Leadership', `<h1>Leadership</h1><h3>Ann Lee ${disguise}</h3><p>Chief Executive Officer ${tag}</p>`),
    '/long': html(
      'Products',
      `<h1>Products</h1><p>${'gear<img src=x onerror=alert(1)>'.repeat(3000)}</p><p>${'W'.repeat(30_000)}</p>`,
    ),
    '/deep': html('Services', `${'<div>'.repeat(20_000)}repair${'</div>'.repeat(20_000)}`),
    '/json': html(
      'Locations',
      '<h1>Locations</h1><p>Easton.</p>',
      `<script type="application/ld+json">${nested}</script>`,
    ),
    '/bytes': Buffer.concat([
      Buffer.from(html('Contact', '<h1>Contact</h1><p>Call us')),
      Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x28]),
    ]),
  }
  site = createServer((request, response) => {
    const body = pages[request.url ?? '/']
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': request.url === '/bytes' ? 'text/html; charset=klingon-8' : 'text/html; charset=utf-8',
      'x-hostile': 'yes',
    })
    response.end(body)
  })
  return new Promise((resolve) => {
    site.listen(0, '127.0.0.1', () => {
      const address = site.address()
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`)
    })
  })
}
