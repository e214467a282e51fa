import './call.css'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation, useParams } from 'wouter'
import type { AccountId, CallId } from '../../../contract/contract.ts'
import { api, ask, about, queryClient } from '../../api.ts'
import { queries } from '../../queries/queries.ts'
import { Failure } from '../../ui/failure.tsx'
import { OpenCall } from './open-call.tsx'

/** A call that is held, at /accounts/:accountId/call/:callId. Without a call in the address it is the next one, or one that begins now. */
export default function CallScreen() {
  const params = useParams<{ accountId: string; callId?: string }>()
  // ids from the address: the host says when it knows none such
  const accountId = params.accountId as AccountId
  const callId = params.callId as CallId | undefined
  const [, navigate] = useLocation()
  const opened = useQuery({
    queryKey: ['call-sheets', 'open', accountId, callId ?? null],
    queryFn: async () => {
      const held = await ask(() => api.callSheets.open({ accountId, ...(callId === undefined ? {} : { callId }) }))
      queryClient.setQueryData(queries.heldCall(held.call.id).queryKey, held)
      return held.call.id
    },
    // opened once each time one comes here; what changes then is told by the call itself
    gcTime: 0,
    refetchOnMount: false,
    ...about([]),
  })
  const held = useQuery({ ...queries.heldCall(callId ?? ('' as CallId)), enabled: opened.data === callId && !!callId })
  useEffect(() => {
    if (opened.data === undefined || opened.data === callId) return
    // where one came from goes along
    const state: unknown = history.state
    navigate(`/accounts/${accountId}/call/${opened.data}`, { replace: true, state })
  }, [opened.data, callId, accountId, navigate])
  const error = opened.error ?? held.error
  if (held.data) return <OpenCall key={held.data.call.id} held={held.data} />
  return (
    <main className="work" tabIndex={-1} data-pane="" aria-busy={!error}>
      {error && (
        <div className="pad">
          <h1 className="sr">Call</h1>
          <Failure error={error} retry={() => void opened.refetch()} />
        </div>
      )}
    </main>
  )
}
