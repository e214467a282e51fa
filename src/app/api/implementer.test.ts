import { call } from '@orpc/server'
import { expect, it } from 'vitest'
import { ok } from '../../core/model/result.ts'
import type { Instant } from '../../core/model/time.ts'
import { createWorks } from '../backups/works.ts'
import { StoreError } from '../ports.ts'
import { implementer } from './implementer.ts'

it('says of a save that meets a workspace being replaced that it waits, and not that another program has it', async () => {
  const works = createWorks({ now: () => '2026-11-22T09:00:00.000Z' as Instant })
  const os = implementer({ works, workspace: { readOnly: false }, log: { error: () => undefined } })
  const save = os.backups.cancel.handler(() => {
    throw new StoreError('workspace-read-only', 'This workspace is open for reading only.')
  })
  await works.run('import', async () => {
    await expect(call(save, undefined)).rejects.toMatchObject({ data: { kind: 'workspace-busy', retry: 'later' } })
    return ok(null)
  })
  await expect(call(save, undefined)).rejects.toMatchObject({ data: { kind: 'workspace-read-only' } })
})
