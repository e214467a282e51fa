import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { aFolder, json, run } from './run-cli.ts'

const folder = aFolder()
afterAll(() => folder.remove())

/** Noon of the day after tomorrow: on that day in every zone the other processes could be in. */
const ahead = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)
const calendar = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:one@seller.example',
  `DTSTART:${ahead.replaceAll('-', '')}T120000Z`,
  'DURATION:PT30M',
  'SUMMARY:First call',
  'ATTENDEE;CN=Ruth Okonjo:mailto:ruth@orrin-mills.invalid',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:two@seller.example',
  `DTSTART:${ahead.replaceAll('-', '')}T130000Z`,
  'SUMMARY:Lunch',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n')

it('lists the calls of a calendar, plans those with a known account, and prepares their day', async () => {
  writeFileSync(join(folder.path, 'calls.ics'), calendar)
  // adds the account: nobody answers there
  await run(folder.path, ['research', 'orrin-mills.invalid', '--account', 'Orrin Mills'])
  const listed = await run(folder.path, ['calendar', 'calls.ics'])
  expect(listed).toMatchObject({
    code: 0,
    stdout: `${ahead} 12:00 UTC, 30 min, new: First call (Orrin Mills)\n${ahead} 13:00 UTC, 30 min, new: Lunch (no company recognised)\n`,
  })
  const taken = await run(folder.path, ['calendar', '-', '--take', '--json'], { stdin: calendar })
  expect(taken.code).toBe(0)
  expect(json(taken)).toMatchObject({ taken: { added: [{ minutes: 30 }], failed: [] } })
  const again = await run(folder.path, ['calendar', 'calls.ics', '--take'])
  expect(again.stdout).toContain('same: First call (Orrin Mills)')
  expect(again.stderr).toContain('0 planned, 0 changed, 0 not.')
  // without a playbook there is no draft, and that is said
  const prepared = await run(folder.path, ['prepare', '--day', ahead])
  expect(prepared.code).toBe(1)
  expect(prepared.stdout).toMatch(/Orrin Mills: 0 pages, makes no page: A brief needs a playbook.*; not refreshed: /)
  expect((await run(folder.path, ['prepare', '--day', '2031-01-01'])).code).toBe(3)
})

it('says what is wrong with a file', async () => {
  const { code, stderr } = await run(folder.path, ['calendar', '-'], { stdin: 'not a calendar' })
  expect(code).toBe(1)
  expect(stderr).toMatch(/no calendar file/)
})
