import type { QueueStatus } from '../../../contract/research.ts'

/** "12 of 40 researched, 4 being read, 23 wait, 1 failed" */
export function queueWords({ total, waiting, running, done, failed, cancelled }: QueueStatus['counts']): string {
  return [
    `${done} of ${total} researched`,
    running > 0 ? `${running} being read` : '',
    waiting > 0 ? `${waiting} ${waiting === 1 ? 'waits' : 'wait'}` : '',
    failed > 0 ? `${failed} failed` : '',
    cancelled > 0 ? `${cancelled} taken out` : '',
  ]
    .filter(Boolean)
    .join(', ')
}
