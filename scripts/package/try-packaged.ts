// Runs what was packaged, unpacked into a folder, against the stand-in of Electron: with no file but those that are shipped it opens
// its window, researches the sample companies, prints a brief and hands an account over. Started by package-desktop.ts.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { MessageChannel } from 'node:worker_threads'
import { app, asMainPort, ipcMain, record } from '../../tests/desktop/electron-stand-in.ts'
import { connectOver } from '../../src/transport/client.ts'

const [folder = ''] = process.argv.slice(2)
await import(pathToFileURL(join(folder, 'out/main/index.js')).href)
for (let waited = 0; waited < 3000 && record.windows.length + record.errors.length === 0; waited++) await sleep(10)
const [window] = record.windows
if (!window) throw new Error(`No window opened: ${JSON.stringify(record.errors)}`)

const { port1, port2 } = new MessageChannel()
const { webContents } = window
ipcMain.emit('groundwork:port', { sender: webContents, senderFrame: webContents.mainFrame, ports: [asMainPort(port2)] })
// Node's port is the window's
const api = connectOver(port1 as unknown as MessagePort)

const { runs, accounts } = await api.research.startSample()
let pages = 0
for (const { id } of runs)
  for await (const { research } of await api.research.watch({ researchId: id }))
    if (research.state === 'failed') throw new Error(research.reason ?? 'The research failed.')
for (const { id } of accounts) pages += (await api.pages.list({ accountId: id })).length
const [first] = accounts
if (!first) throw new Error('The sample has no company.')
const brief = await api.briefs.export({ accountId: first.id, format: 'pdf' })
if (!Buffer.from(brief.base64, 'base64').toString('latin1').startsWith('%PDF-')) throw new Error('The brief is no PDF.')
const handed = await api.handOvers.write({ accountId: first.id, withNotes: true })
port1.close()
process.stdout.write(`${pages} pages read, ${brief.fileName}, ${handed.fileName}\n`)
app.once('quit', () => process.exit(0))
app.quit()
