import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../../src/contract/contract.ts'
import { tellsOfAccountImport } from './account-import.ts'
import { tellsOfAssist } from './assist.ts'
import { tellsOfMerges } from './merges.ts'
import { tellsOfWorkspaceAndAccounts } from './workspace-and-accounts.ts'
import { tellsOfNetwork } from './network.ts'
import { tellsOfNotes } from './notes-and-segments.ts'
import { tellsOfPlaybooks } from './playbooks.ts'
import { tellsOfCalls } from './calls-and-problems.ts'
import { tellsOfCallSheets, tellsOfEndings } from './call-sheets.ts'
import { tellsOfResearch } from './research.ts'
import { tellsOfSnapshots } from './snapshots.ts'
import { tellsOfRadar } from './radar.ts'
import { tellsOfSessions } from './sessions.ts'
import { tellsOfDecisions } from './decisions.ts'
import { tellsOfKeptQuotes } from './kept-quotes.ts'
import { tellsOfBriefs } from './briefs.ts'
import { tellsOfCalendars } from './calendar.ts'
import { tellsOfImports } from './imports.ts'
import { tellsOfQueues } from './lists-and-queues.ts'
import { tellsOfPursuit } from './pursuit-and-watches.ts'
import { tellsOfBin } from './bin.ts'
import { tellsOfPeople } from './people.ts'
import { tellsOfAccountLists } from './account-list.ts'
import { tellsOfBackups } from './backups.ts'
import { tellsOfExports } from './exports.ts'
import { tellsOfHandOvers } from './hand-overs.ts'
import { everyMethod, recordCalls } from './record-calls.ts'
import { type Connected, temporaryFolder } from './transports.ts'

/** One workspace goes through all parts, in this order. Each way to a host is a file of tests, so that they run beside each other. */
export function tellsOfTheContract(way: string, connect: (workspace: string) => Promise<Connected>): void {
  describe(`the contract, ${way}`, () => {
    const folder = temporaryFolder()
    const called = new Set<string>()
    let connected: Connected
    let api: Api
    const host = {
      get api() {
        return api
      },
      folder: folder.path,
    }

    beforeAll(async () => {
      connected = await connect(folder.path)
      api = recordCalls(connected.api, called)
    })
    afterAll(async () => {
      await connected.close()
      folder.remove()
    })

    tellsOfWorkspaceAndAccounts(host)
    tellsOfNetwork(host)
    tellsOfNotes(host)
    tellsOfPlaybooks(host)
    tellsOfCalls(host)
    tellsOfCallSheets(host)
    tellsOfEndings(host)
    tellsOfResearch(host)
    tellsOfSnapshots(host)
    tellsOfRadar(host)
    tellsOfSessions(host)
    tellsOfDecisions(host)
    tellsOfKeptQuotes(host)
    tellsOfBriefs(host)
    tellsOfCalendars(host)
    tellsOfImports(host)
    tellsOfQueues(host)
    tellsOfPursuit(host)
    tellsOfAccountImport(host)
    tellsOfAccountLists(host)
    tellsOfMerges(host)
    tellsOfAssist(host)
    tellsOfBin(host)
    tellsOfPeople(host)
    tellsOfBackups(host)
    tellsOfExports(host)
    tellsOfHandOvers(host)

    test('left no method of the contract out', () => {
      expect(everyMethod.filter((method) => !called.has(method))).toEqual([])
    })
  })
}
