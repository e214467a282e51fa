import { useLocation } from 'wouter'
import type { Page } from '../../../contract/contract.ts'
import { withSource } from '../../sources/source-address.ts'
import { useBringInState } from './bring-in-state.ts'

/** Goes to the pages of a dossier with this one open beside. */
export function useShowPage(): (page: Page) => void {
  const [, navigate] = useLocation()
  const close = useBringInState((state) => state.close)
  return ({ accountId, versionId, revision }) => {
    if (versionId === null) return
    close()
    navigate(`/accounts/${accountId}/pages?${withSource('', { versionId, revision, range: null, words: null })}`)
  }
}
