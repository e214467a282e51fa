import { expect, it } from 'vitest'
import { closeTable, openPasted, openTable, useTable } from './table-store.ts'

const stage = () => useTable.getState().stage
const settled = () => new Promise((resolve) => setTimeout(resolve, 50))

/** A file whose bytes come when they are let come, as from a slow disk. */
function slowFile(name: string, text: string) {
  let come: () => void = () => undefined
  const waiting = new Promise<void>((resolve) => (come = resolve))
  const file = new File([text], name)
  const arrayBuffer = async () => (await waiting, file.slice().arrayBuffer())
  return { file: Object.assign(file, { arrayBuffer }), come: () => come() }
}

it('a slower file that was chosen earlier does not take the place of the later one', async () => {
  const { file, come } = slowFile('early.csv', 'A,B\n1,2\n')
  const early = openTable(file)
  await openPasted('C;D\n3;4\n')
  come()
  await early
  await settled()
  expect(stage()).toMatchObject({ is: 'read', file: { source: { name: 'the pasted table' } } })
})

it('stopped, a file does not come back: neither while its bytes come nor while it is parsed', async () => {
  const { file, come } = slowFile('slow.csv', 'A,B\n1,2\n')
  const reading = openTable(file)
  closeTable()
  come()
  await reading
  expect(stage()).toEqual({ is: 'none' })
  const parsing = openPasted('A,B\n'.repeat(200_000))
  await new Promise<void>((resolve) => {
    const off = useTable.subscribe(({ stage: { is } }) => {
      if (is !== 'reading') return
      off()
      closeTable()
      resolve()
    })
  })
  await parsing
  await settled()
  expect(stage()).toEqual({ is: 'none' })
})
