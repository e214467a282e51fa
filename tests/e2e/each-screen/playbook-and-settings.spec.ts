import { type Page, expect, test } from '@playwright/test'
import { expectAccessible } from '../watched-page.ts'
import { openDesk } from './desk.ts'

// The main task of the screens at the foot of the navigation, and of the first steps, by keyboard alone.
const desk = openDesk()

/** A copy of the sample's playbook, which may be written in. */
async function aPlaybook(page: Page): Promise<string> {
  await desk.open('/playbooks')
  await desk.tabTo(page.getByRole('button', { name: 'Duplicate' }).first())
  await desk.keys('Enter')
  await expect(page).toHaveURL(/\/playbooks\/pbk_/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('copy')
  return new URL(page.url()).pathname
}

async function writeShort(page: Page): Promise<void> {
  await desk.tabTo(page.getByRole('button', { name: /^Unplanned stops/ }))
  await desk.keys('Enter')
  await desk.tabTo(page.getByRole('textbox', { name: 'Short, for lists' }))
  await desk.type('Stops')
}

test('/playbooks J goes to one, Enter opens it; a starter is taken', async () => {
  const { page } = desk
  await desk.open('/playbooks')
  await desk.keys('j')
  await expectAccessible(page, 'playbooks')
  await desk.keys('Enter')
  await expect(page).toHaveURL(/\/playbooks\/pbk_/)
  await desk.open('/playbooks')
  await desk.tabTo(page.getByRole('button', { name: 'Take a copy' }).first())
  await desk.keys('Enter')
  await expect(page).toHaveURL(/\/playbooks\/pbk_/)
})

test('/playbooks/:playbookId a field is changed, Ctrl-S saves it', async () => {
  const { page } = desk
  await aPlaybook(page)
  await writeShort(page)
  await expectAccessible(page, 'a playbook')
  await desk.keys('ControlOrMeta+s')
  await expect(page.getByText('Saved as version 2.')).toBeVisible()
})

test('/playbooks/:playbookId/versions an old text is gone back to', async () => {
  const { page } = desk
  const playbook = await aPlaybook(page)
  await writeShort(page)
  await desk.keys('ControlOrMeta+s')
  await expect(page.getByText('Saved as version 2.')).toBeVisible()
  await desk.open(`${playbook}/versions`)
  await desk.tabTo(page.getByRole('button', { name: /^Version 1/ }))
  await desk.keys('Enter')
  await expectAccessible(page, 'versions of a playbook')
  await desk.tabTo(page.getByRole('button', { name: 'Go back to it' }))
  await desk.keys('Enter')
  await expect(page.getByText('Version 3 says what version 1 said.')).toBeVisible()
})

test('/playbooks/:playbookId/try says what would change at which account', async () => {
  const { page } = desk
  const playbook = await aPlaybook(page)
  await desk.tabTo(page.getByRole('link', { name: 'Try on all accounts' }))
  await desk.keys('Enter')
  await expect(page).toHaveURL(`${new URL(page.url()).origin}${playbook}/try`)
  await expect(page.getByRole('region', { name: 'How far' })).toContainText('of 2 accounts')
  await expectAccessible(page, 'a trial')
})

test('/playbooks/best-customers companies are entered, and what they share is looked for', async () => {
  const { page } = desk
  await desk.open('/playbooks/best-customers')
  const good = page.getByRole('region', { name: 'Best customers', exact: true })
  await desk.tabTo(good.getByRole('textbox'))
  await desk.type('northmere.example tarn.example')
  await desk.keys('Enter')
  await expect(good.getByRole('listitem')).toHaveCount(2)
  await expectAccessible(page, 'best customers')
})

test('/settings/:section? F finds a setting by its words, and what is changed there is saved', async () => {
  const { page } = desk
  await desk.open('/settings')
  await desk.keys('f')
  await desk.type('your company')
  await desk.keys('Enter')
  await expect(page).toHaveURL(/\/settings\/you/)
  await desk.tabTo(page.getByLabel('Your company'))
  await desk.type('Fellside')
  await desk.keys('Enter')
  await expect(page.getByText('Saved: your company.')).toBeVisible()
  await expectAccessible(page, 'settings')
})

test('/settings/:section? a backup is made', async () => {
  const { page } = desk
  await desk.open('/settings/backups')
  await desk.tabTo(page.getByRole('button', { name: 'Back up now' }))
  await desk.keys('Enter')
  await expect(page.getByText(/Backup written and checked/)).toBeVisible({ timeout: 60_000 })
  await expectAccessible(page, 'backups')
})

test('/calibration the decisions behind a rule are read', async () => {
  const { page } = desk
  await desk.open(`${desk.dossier}/signals`)
  await expect(page.getByRole('button', { name: 'Correct' }).first()).toBeVisible()
  await desk.tabTo(page.getByRole('region', { name: 'Fresh events' }).getByRole('listitem').first(), 'j')
  await desk.keys('a')
  await expect(page.getByText(/^Checked by you/).first()).toBeVisible()
  await desk.open('/calibration')
  const decided = page.getByRole('region', { name: 'Rules with decisions' })
  await desk.tabTo(decided.getByRole('button', { name: /decision/ }).first())
  await desk.keys('Enter')
  await expectAccessible(page, 'the record of a rule')
  await expect(decided.getByRole('blockquote').or(decided.locator('.q')).first()).toBeVisible()
})

test('/welcome a playbook is chosen and confirmed, and a company is added', async () => {
  const { page } = desk
  await desk.open('/welcome')
  await desk.tabTo(page.getByRole('radio').first())
  await desk.keys('Space')
  await expectAccessible(page, 'first steps')
  await desk.tabTo(page.getByRole('button', { name: 'Confirm', exact: true }))
  await desk.keys('Enter')
  await expect(page.getByText('is the lens new accounts are read through')).toBeVisible()
  await desk.tabTo(page.getByRole('textbox').last())
  await desk.type('quillan.example')
  await desk.keys('Enter')
  await expect(page).toHaveURL(/\/(?:accounts|research)\//)
})
