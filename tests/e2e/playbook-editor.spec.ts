import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { openWindow } from './open-window.ts'
import { expectAccessible } from './watched-page.ts'

// A seller changes a playbook in fields, and the file keeps every comment and every line that was not meant.
const app = openWindow({ arrive: ({ page, origin }) => page.goto(`${origin}/playbooks`) })

const file = `# how we see it, after the fair
name: Pump repair   # the working title
offer: { what: Repair of pumps, forWhom: plants with pumps }

problems:
  # the one they all have
  - id: stops
    statement: Our pumps stop.
    cues:
      - pump failure   # heard twice
      - 'seized pump'
    questions:
      - ask: When did one last stop?
        endsIf: Never.

  - id: leaks
    statement: Our pumps leak.
    cues: [leaking pumps]
    questions:
      - { ask: "Where?", endsIf: Nowhere. }

idealCustomer:
  criteria:
    - id: pumps
      label: Has pumps
      weight: 10
      test: { says: [pump] }
`
/** The file on the seller's disk. */
const mine = () => join(app.workspace, '..', 'pumps.yaml')

/** The text as it is exported: what the file would say. */
async function exported(): Promise<string> {
  const { page } = app
  await page.goto(`${app.origin}/playbooks`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('group', { name: /^Actions: Pump/ })
      .getByRole('button', { name: 'Export' })
      .click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

test('a file that can’t be read is refused with its line, a good one is brought in and given out again letter for letter', async () => {
  const { page } = app
  writeFileSync(mine(), file.replace('cues: [leaking pumps]', 'cues: []'))
  await page.locator('input[type=file]').setInputFiles(mine())
  await expect(page.getByRole('alert')).toContainText('Line 18: problems[1].cues is empty.')
  writeFileSync(mine(), file)
  await page.locator('input[type=file]').setInputFiles(mine())
  await expect(page).toHaveURL(/\/playbooks\/pbk_/)
  expect(await exported()).toBe(file)
})

test('fields change their lines and nothing else, by keyboard too', async () => {
  const { page } = app
  await page.getByRole('link', { name: 'Pump repair' }).click()
  const card = page.getByRole('button', { name: /^Our pumps stop\./ })
  await card.press('Enter')
  await expectAccessible(page, 'a playbook as fields')
  await page.getByRole('textbox', { name: 'Short, for lists' }).fill('Pump stops')
  const cues = page.getByRole('region', { name: 'Cues: how it shows in public' })
  await cues.getByRole('textbox', { name: 'They say' }).first().fill('broken pump')
  await expect(page.getByRole('region', { name: 'What the cue hits' })).toContainText('broken pump')
  await cues.getByRole('textbox', { name: 'They say' }).first().press('Alt+ArrowDown')
  await expect(cues.getByRole('textbox', { name: 'They say' }).nth(1)).toBeFocused()
  await expect(cues.getByRole('textbox', { name: 'They say' }).nth(1)).toHaveValue('broken pump')
  // what was typed just before goes with it, and nothing of what stands there then is lost
  await page.keyboard.type('s')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(cues.getByRole('textbox', { name: 'They say' }).first()).toBeFocused()
  await expect(cues.getByRole('textbox', { name: 'They say' }).first()).toHaveValue('broken pumps')
  await expect(cues.getByRole('textbox', { name: 'They say' }).nth(1)).toHaveValue('seized pump')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(cues.getByRole('textbox', { name: 'They say' }).first()).toHaveValue('seized pump')
  await expect(cues.getByRole('textbox', { name: 'They say' }).nth(1)).toHaveValue('broken pump')
  await expect(cues.getByRole('textbox', { name: 'They say' }).nth(1)).toBeFocused()
  await cues.getByRole('textbox', { name: /^Words a customer/ }).fill('pump: dead')
  await page.keyboard.press('Enter')
  await expect(cues.getByRole('textbox', { name: 'They say' })).toHaveCount(3)
  await page.keyboard.press('ControlOrMeta+s')
  await expect(page.getByText('Saved as version 2.')).toBeVisible()
  expect(await exported()).toBe(
    file
      .replace('statement: Our pumps stop.\n', 'statement: Our pumps stop.\n    short: Pump stops\n')
      .replace(
        "      - pump failure   # heard twice\n      - 'seized pump'\n",
        '      - \'seized pump\'\n      - broken pump   # heard twice\n      - "pump: dead"\n',
      ),
  )
})

test('what is wrong is said at its field, and the way leads there from either view', async () => {
  const { page } = app
  await page.getByRole('link', { name: 'Pump repair' }).click()
  await page.getByRole('button', { name: /^Our pumps leak\./ }).click()
  const statement = page.getByRole('textbox', { name: 'Statement' })
  await statement.fill('')
  await expect(statement).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByText('This is empty. Write it out, or remove the line.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled()
  await page.getByRole('link', { name: /^Rules/ }).click()
  await page.getByRole('button', { name: 'Go there' }).click()
  await expect(statement).toBeFocused()
  await page.keyboard.press('ControlOrMeta+e')
  await expect(page.getByRole('alert')).toContainText('problems[1].statement is empty')
  await page.getByRole('button', { name: 'Go to the line' }).click()
  await page.keyboard.press('End')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('Water on the floor.')
  await page.getByRole('button', { name: 'Fields' }).click()
  await expect(page.getByRole('textbox', { name: 'Statement' }).last()).toHaveValue('Water on the floor.')
})

test('a problem that is added is gone to: its fields are seen, and the cursor is in the first', async () => {
  const { page } = app
  const adding = page.getByRole('textbox', { name: /^Another problem/ })
  await adding.fill('Our pumps hum.')
  await adding.press('Enter')
  const statement = page.getByRole('textbox', { name: 'Statement' }).last()
  await expect(statement).toHaveValue('Our pumps hum.')
  await expect(statement).toBeFocused()
  await expect(statement).toBeInViewport()
  await page.getByRole('button', { name: 'Take out: Our pumps hum.' }).click()
  await expect(page.getByRole('button', { name: /^Our pumps hum\./ })).toHaveCount(0)
})

test('what is taken out comes back with its comment', async () => {
  const { page } = app
  await page.getByRole('button', { name: 'Take out: Pump stops' }).click()
  await expect(page.getByRole('button', { name: /^Pump stops/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'YAML' }).click()
  await expect(page.getByRole('textbox', { name: 'Playbook, YAML' })).toContainText('# the one they all have')
  await page.keyboard.press('ControlOrMeta+s')
  await expect(page.getByText('Saved as version 3.')).toBeVisible()
})

test('versions are compared, and an old one is gone back to as a new one', async () => {
  const { page } = app
  await page.getByRole('link', { name: 'Versions' }).click()
  await page.getByRole('button', { name: /^Version 1/ }).click()
  await expect(page.getByLabel('Text of version 1')).toContainText('heard twice')
  await page.getByLabel('Compare with').selectOption('Version 3')
  await expect(page.getByRole('status').filter({ hasText: 'difference' })).toHaveText(
    'From version 1 to version 3: 2 differences.',
  )
  await expect(page.getByRole('region', { name: 'Problems' })).toContainText('Water on the floor.')
  await expectAccessible(page, 'two versions compared')
  await page.getByRole('button', { name: 'Go back to it' }).click()
  await expect(page.getByText('Version 4 says what version 1 said.')).toBeVisible()
  expect(await exported()).toBe(file)
})

test('a playbook is duplicated, taken away and brought back; the one in use stays', async () => {
  const { page } = app
  await page.getByRole('group', { name: 'Actions: Pump repair' }).getByRole('button', { name: 'Duplicate' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pump repair, copy')
  await page.getByRole('button', { name: 'Use this playbook' }).click()
  await expect(page.getByText('is the lens now')).toBeVisible()
  await page.getByRole('link', { name: 'Playbooks', exact: true }).first().click()
  await expect(
    page.getByRole('group', { name: 'Actions: Pump repair, copy' }).getByRole('button', { name: 'Take away' }),
  ).toHaveCount(0)
  await page
    .getByRole('group', { name: 'Actions: Pump repair', exact: true })
    .getByRole('button', { name: 'Take away' })
    .click()
  const gone = page.getByRole('region', { name: 'Taken away' })
  await expectAccessible(page, 'the list of playbooks')
  await gone.getByRole('button', { name: 'Bring back: Pump repair' }).click()
  await expect(gone).toHaveCount(0)
  expect(app.faults.filter((fault) => !fault.includes('422'))).toEqual([])
})
