import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../../api.ts'
import { Failure } from '../../ui/failure.tsx'

// comes with the window, and is loaded by whoever wants to read it
const load = import.meta.glob<string>('../../../../resources/third-party-licences.txt', {
  query: '?raw',
  import: 'default',
})

/** Whose work this is made with, and under which licence: a list of every package and the words of each licence. */
export function OthersLicences() {
  const [open, setOpen] = useState(false)
  const text = useQuery({
    queryKey: ['licences'],
    queryFn: () => ask(() => Promise.all(Object.values(load).map((one) => one()))),
    enabled: open,
  })
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Every package, and the words of its licence</summary>
      {text.error && <Failure error={text.error} retry={() => void text.refetch()} />}
      {text.data && (
        <div className="licences" role="region" tabIndex={0} aria-label="Licences">
          {text.data.join('\n')}
        </div>
      )}
    </details>
  )
}
