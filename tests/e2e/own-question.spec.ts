import { expect, test } from '@playwright/test'
import { compose } from '../../src/compose.ts'
import { answerAtOnce, answerLate } from './answer-late.ts'
import { openWindow } from './open-window.ts'
import { expectAccessible } from './watched-page.ts'

// A question the seller types is held against the dossier while it is typed; a better one is a key away, and his own leads the list.
const app = openWindow({ fill: withBrackwell, company: 'Brackwell Castings' })

test('a typed question shows the answer on file, gives way to a better one, and leads the questions', async () => {
  const { page } = app
  await page.goto(app.dossier)
  const questions = page.getByRole('region', { name: 'Questions' })
  const box = questions.getByRole('textbox', { name: 'Your own question' })

  await box.fill('How many people work for you?')
  await expect(questions.getByRole('status')).toContainText('The dossier answers this: 420 people.')
  await questions
    .getByRole('link', { name: /^Source|^Saved page/ })
    .last()
    .click()
  await expect(page.getByRole('complementary')).toContainText('420 people')
  await page.keyboard.press('Escape')

  // typed at the foot of the screen: what is said of it comes into sight
  await box.evaluate((field) => field.scrollIntoView({ block: 'end' }))
  await box.fill('What keeps you up at night?')
  await expect(questions.getByRole('button', { name: 'Add to the call' })).toBeInViewport({ ratio: 1 })
  await expect(questions.getByRole('status')).toContainText('Any seller could ask this of any company')
  await expectAccessible(page, 'a question of the seller’s own')
  await box.press('Control+Enter')
  await expect(box).not.toHaveValue('What keeps you up at night?')

  await box.fill('<b>Who</b> sets the kiln in Corby?')
  await questions.getByRole('textbox', { name: 'Stop if they say' }).fill('Anybody can.')
  await box.press('Enter')
  const [first] = await questions.getByRole('listitem').all()
  if (!first) throw new Error('no question is shown')
  await expect(first).toContainText('<b>Who</b> sets the kiln in Corby?')
  await expect(first).toContainText('Anybody can.')
  await first.getByRole('button', { name: /^Remove your question/ }).click()
  await expect(questions).not.toContainText('sets the kiln in Corby')
  expect(app.faults).toEqual([])
})

test('the next question that is typed while one is added stays', async () => {
  const { page } = app
  const questions = page.getByRole('region', { name: 'Questions' })
  const box = questions.getByRole('textbox', { name: 'Your own question' })
  await answerLate(page, '**/questions/add*')
  await box.fill('Who decides on a third kiln?')
  await box.press('Enter')
  await box.fill('When was the second one bought?')
  await expect(questions.getByRole('listitem').first()).toContainText('Who decides on a third kiln?')
  await answerAtOnce(page)
  await expect(box).toHaveValue('When was the second one bought?')
})

/** A workspace with a playbook in use and one page of one company. */
async function withBrackwell(path: string): Promise<void> {
  const host = compose({ workspace: path, mode: 'write', host: 'command-line' })
  if (!host.ok) throw new Error(host.error.message)
  const { api, close } = host.value
  const starter = (await api.playbooks.starters()).find(({ slug }) => slug.startsWith('plant'))
  if (!starter) throw new Error('no starter playbook')
  const playbook = await api.playbooks.save({ yaml: starter.yaml })
  await api.playbooks.confirm({ playbookId: playbook.id })
  const { account } = await api.accounts.add({ address: 'brackwell.example', name: 'Brackwell Castings' })
  const html =
    '<title>About Brackwell</title><h1>About us</h1><p>Brackwell Castings makes pump bodies. We employ 420 people in Corby. Our kilns broke down twice in June.</p>'
  await api.imports.bringIn({
    accountId: account.id,
    content: { type: 'file', name: 'about.html', base64: Buffer.from(html).toString('base64') },
    address: 'https://brackwell.example/about',
  })
  await api.snapshots.build({ accountId: account.id })
  await close()
}
