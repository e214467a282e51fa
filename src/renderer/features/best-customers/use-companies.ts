import { useState } from 'react'
import { errorWords } from '../../../contract/error-words.ts'
import type { Relation } from '../../../contract/accounts.ts'
import type { AccountId } from '../../../contract/contract.ts'
import { api, ask } from '../../api.ts'
import { appErrorOf } from '../../failure.ts'

/** An address that was not taken, and why. */
type Refused = { readonly address: string; readonly why: string }

/** Enters companies as customers: those on file are used at once, the others go into the queue of research. */
export function useEntering(relation: Relation): {
  readonly left: number
  readonly refused: readonly Refused[]
  readonly enter: (addresses: readonly string[]) => Promise<void>
} {
  const [left, setLeft] = useState(0)
  const [refused, setRefused] = useState<readonly Refused[]>([])
  const enter = async (addresses: readonly string[]): Promise<void> => {
    const [unread, not]: [AccountId[], Refused[]] = [[], []]
    for (const [i, address] of addresses.entries()) {
      setLeft(addresses.length - i)
      try {
        const { account } = await ask(() => api.accounts.add({ address }))
        await ask(() => api.accounts.update({ accountId: account.id, relation }))
        const { pagesRead, research } = await ask(() => api.accounts.get({ accountId: account.id }))
        if (pagesRead === 0 && research === null) unread.push(account.id)
      } catch (thrown) {
        not.push({ address, why: whyOf(thrown) })
      }
    }
    try {
      if (unread.length > 0) await ask(() => api.research.enqueue({ accountIds: unread }))
    } catch (thrown) {
      not.push({ address: 'Research did not start', why: whyOf(thrown) })
    }
    setLeft(0)
    setRefused(not)
  }
  return { left, refused, enter }
}

const whyOf = (thrown: unknown): string => errorWords(appErrorOf(thrown))
