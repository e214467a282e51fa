import { parentPort, workerData } from 'node:worker_threads'
import { type Result, assertNever, fail, ok } from '../../../core/model/result.ts'
import { copyChecked } from './copy-database.ts'
import { countHoldings } from './count-holdings.ts'
import { lookInto } from './look-into.ts'
import { thrownWords } from './thrown-words.ts'
import type { UpkeepMessage, UpkeepTask } from './upkeep-messages.ts'

// A thread for one long piece of work on a database, over a connection of its own.

const port = parentPort
if (!port) throw new Error('upkeep-worker runs only as a worker thread')
const post = (message: UpkeepMessage): void => port.postMessage(message)

// given by run-upkeep.ts, and by nothing else
const task = workerData as UpkeepTask
post({ type: 'done', result: await settled(() => perform(task)) })

async function perform(given: UpkeepTask): Promise<Result<unknown>> {
  const tell = (step: Extract<UpkeepMessage, { type: 'step' }>['step']): void => post({ type: 'step', step })
  switch (given.type) {
    case 'copy':
      copyChecked(given.from, given.to, tell)
      return ok(null)
    case 'look':
      return lookInto(given.file)
    case 'count':
      return ok(countHoldings(given.file))
    case 'prepare': {
      // the whole program's reading of records comes with it, which a copy does not need
      const { prepareIncoming } = await import('./prepare-incoming.ts')
      return prepareIncoming(given.file, given.to, given.now, tell)
    }
    case 'export': {
      const { writeExport } = await import('../exports/write-export.ts')
      return ok(writeExport(given.from, given.to, given.now, tell))
    }
    case 'read-export': {
      const { readExport } = await import('../exports/read-export.ts')
      return readExport(given.file, given.to, given.now, tell)
    }
    case 'merge': {
      const { mergeExport } = await import('../exports/merge-export.ts')
      return mergeExport(given.from, given.file, given.to, tell)
    }
    case 'hand-over': {
      const { writeHandOver } = await import('../hand-over/write-hand-over.ts')
      return writeHandOver(given.from, given.asked, { file: given.to, way: given.way }, given.now, tell)
    }
    case 'read-hand-over': {
      const { readHandOver } = await import('../hand-over/read-hand-over.ts')
      return readHandOver(given, given.now, tell)
    }
    case 'look-hand-over': {
      const { lookHere } = await import('../hand-over/merge-hand-over.ts')
      return lookHere({ present: given.from, given: given.file, name: given.name })
    }
    case 'merge-hand-over': {
      const { mergeHandOver } = await import('../hand-over/merge-hand-over.ts')
      return mergeHandOver({ present: given.from, given: given.file, name: given.name }, given.to, tell)
    }
    default:
      return assertNever(given)
  }
}

async function settled(work: () => Promise<Result<unknown>>): Promise<Result<unknown>> {
  try {
    return await work()
  } catch (thrown) {
    const error = thrownWords(thrown, 'file' in task ? task.file : 'way' in task ? task.way : task.to)
    if (error === null) throw thrown
    return fail(error)
  }
}
