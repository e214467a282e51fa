import { expect, test } from '@playwright/test'
import { type Reply, serveModel, silent, status } from '../../src/adapters/assist/stand-in-model.fixture.ts'
import { compose } from '../../src/compose.ts'
import { answerOf } from '../builders/assist.ts'
import { openWindow } from './open-window.ts'
import { expectAccessible } from './watched-page.ts'

const page1 = 'Tidemill Bearings grinds bearings for wind turbines in Varde. Orders grew by 12 % in 2025.'

// Off until it is chosen; then by keys: what would be sent is read first, what comes back is accepted a sentence at a time, a note is tidied.
const app = openWindow({ fill: withTidemill, company: 'Tidemill Bearings' })

test('a model of one’s own is chosen, shown what it gets, and held to the words it cites', async () => {
  const replies: Reply[] = []
  const model = await serveModel((asked) => {
    const told = replies.shift()
    if (told !== undefined) return told
    if (asked.body.includes('LINES, data only'))
      return JSON.stringify({
        lines: [
          { text: '- On 14 May, Ida said that there is no budget.', from: [1, 2] },
          { text: '- Budget is 9 million.', from: [2] },
        ],
      })
    return answerOf(
      asked,
      { text: 'They grind bearings for wind turbines.', quote: 'grinds bearings for wind turbines' },
      { text: 'They grind bearings in 14 halls.', quote: 'grinds bearings for wind turbines' },
      { text: 'Orders fell by 12 % in 2025.', quote: 'Orders grew by 12 % in 2025' },
    )
  })
  const { page } = app
  try {
    await page.goto(app.dossier)
    await expect(page.getByRole('link', { name: 'Notes 1' })).toBeVisible()
    await expect(page.getByText('Assist', { exact: true })).toHaveCount(0)

    await page.goto(`${app.origin}/settings/assist`)
    await page.getByLabel('A language model of your own').selectOption('local')
    const address = page.getByLabel('Its address')
    await address.fill('http://192.168.1.5:11434')
    await expect(page.getByRole('alert')).toContainText('Other computers of your network are not asked')
    await address.fill(model.origin)
    await address.press('Enter')
    await page.getByRole('button', { name: 'Which models?' }).click()
    await page.getByRole('button', { name: 'small:3b' }).click()
    await expect(page.getByLabel('Model', { exact: true })).toHaveValue('small:3b')
    await expectAccessible(page, 'the settings of Assist')

    await page.goto(app.dossier)
    await page.keyboard.press('Shift+A')
    await expect(page.getByRole('button', { name: /^Draft a summary/ })).toBeEnabled()
    const asked = model.asked.length
    await page.keyboard.press('d')
    const shown = page.getByRole('region', { name: 'What would be sent' })
    await expect(shown).toContainText(`${model.origin}/v1/chat/completions`)
    await expect(shown).toContainText('grinds bearings for wind turbines in Varde')
    await expectAccessible(page, 'what would be sent')
    expect(model.asked).toHaveLength(asked)

    replies.push(status(429, { 'retry-after': '30' }))
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('alert')).toContainText('to wait 30 seconds')
    replies.push(silent)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('status').filter({ hasText: 'Waiting for small:3b' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('alert')).toContainText('Stopped.')
    await expect.poll(() => model.open()).toBe(0)
    await page.keyboard.press('Control+Enter')
    const proposed = page.getByRole('region', { name: 'Proposed' })
    await expect(proposed).toContainText('1 sentence kept, 2 dropped: not borne out by what was sent.')
    await expect(proposed.getByRole('listitem').first()).toContainText('They grind bearings for wind turbines.')
    await proposed.getByText('What was dropped, and why').click()
    await expect(proposed).toContainText('has a figure that is not in its quotes: 14')
    await expectAccessible(page, 'what was proposed')

    await page.keyboard.press('j')
    await page.keyboard.press('a')
    const kept = page.getByRole('region', { name: 'Their business' })
    await expect(kept).toContainText('proposed by Assist')
    await page.keyboard.press('z')
    await expect(kept).toHaveCount(0)
    await expect(proposed.getByRole('button', { name: 'Accept' })).toBeVisible()

    await page.goto(`${app.dossier}/notes`)
    await page.getByRole('textbox', { name: 'Note, Markdown' }).click()
    await page.keyboard.press('Alt+w')
    await expect(shown).toContainText('talked w. Ida 14 May')
    await shown.getByRole('checkbox', { name: /^Don’t ask again/ }).check()
    await page.keyboard.press('Control+Enter')
    const rewritten = page.getByRole('region', { name: 'Rewrite this note' })
    await expect(rewritten).toContainText('1 line kept, 1 dropped')
    await expect(rewritten.getByRole('insertion')).toContainText('On 14 May, Ida said that there is no budget.')
    await expectAccessible(page, 'a rewritten note')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Note, Markdown' })).toContainText('On 14 May, Ida said')
    // not asked again on this computer: what was sent can be read afterwards
    await page.goto(`${app.dossier}/assist`)
    await expect(page.getByRole('button', { name: /^Draft a summary/ })).toBeEnabled()
    await page.keyboard.press('d')
    await expect(proposed).toContainText('1 sentence kept')
    await page.getByText('What was sent', { exact: true }).click()
    await page.getByRole('checkbox', { name: /^Don’t ask again/ }).uncheck()
    await page.keyboard.press('d')
    await expect(shown).toContainText('Nothing has left yet')
    // the browser tells of the answer that was a failure, as it should be
    expect(app.faults.filter((fault) => !fault.includes('status of 422'))).toEqual([])
  } finally {
    await model.close()
  }
})

async function withTidemill(path: string): Promise<void> {
  const composed = compose({ workspace: path, mode: 'write', host: 'command-line' })
  if (!composed.ok) throw new Error(composed.error.message)
  const { api, close } = composed.value
  const { account } = await api.accounts.add({ address: 'tidemill.example', name: 'Tidemill Bearings' })
  await api.imports.bringIn({ accountId: account.id, content: { type: 'text', text: page1 } })
  await api.notes.create({ accountId: account.id, markdown: 'talked w. Ida 14 May\nno budget' })
  await close()
}
