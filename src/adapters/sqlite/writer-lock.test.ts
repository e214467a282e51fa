import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openWorkspace } from './open-workspace.ts'
import { aFolder, at, containing, opened, optionsFor } from './testing/builders.ts'
import { runChild } from './testing/child-process.ts'
import { currentHolder, takeWriterLock } from './writer-lock.ts'

it('is held against other processes, and ends with a killed one', async () => {
  const path = aFolder()
  const holder = runChild('hold-workspace', path)
  expect(await holder.line()).toBe('open')

  const refused = openWorkspace(optionsFor(path))
  expect(refused).toMatchObject({
    error: {
      kind: 'workspace-busy',
      message: containing(`the browser host (process ${holder.process.pid}, since `),
      details: { path },
    },
  })
  expect(opened(path, { mode: 'read' }).holder).toContain('the browser host')

  await holder.kill()
  expect(existsSync(join(path, 'workspace.holder.json'))).toBe(true)
  expect(currentHolder(path)).toBeNull()
  expect(opened(path).readOnly).toBe(false)
})

it('refuses a second process while this one writes', async () => {
  const path = aFolder()
  opened(path)
  expect(await runChild('hold-workspace', path).line()).toBe('workspace-busy')
})

it('says "another program" when the holder left no name', () => {
  const path = aFolder()
  const lock = takeWriterLock(path, { host: 'the desktop app', pid: 4711, since: at('09:12:00') })
  writeFileSync(join(path, 'workspace.holder.json'), '{"host":')
  expect(takeWriterLock(path, { host: 'x', pid: 1, since: at('09:13:00') })).toEqual({ heldBy: 'another program' })
  if ('release' in lock) lock.release()
  expect(currentHolder(path)).toBeNull()
})
