import { expect, it, onTestFinished } from 'vitest'
import { hold } from '../cli/workspace.ts'
import { temporaryFolder } from '../contract/transports.ts'

it('says which addresses inside the network are asked all the same, so that Settings does not say none is', async () => {
  const folder = temporaryFolder()
  onTestFinished(() => folder.remove())
  const allowed = (origins: readonly string[]) =>
    hold(folder.path, { privateOrigins: origins }, async (api) => (await api.workspace.status()).allowedInside)
  expect(await allowed([])).toEqual([])
  expect(await allowed(['http://127.0.0.1:8080'])).toEqual(['http://127.0.0.1:8080'])
})
