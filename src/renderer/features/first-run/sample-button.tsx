import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { useSample } from './use-sample.ts'

/** One click to a finished brief, with companies that do not exist. */
export function SampleButton({ look }: { readonly look?: 'primary' }) {
  const { start, busy, error } = useSample()
  return (
    <>
      <Button {...(look ? { look } : {})} disabled={busy} onClick={start}>
        Try it with a sample company
      </Button>
      {error && <Failure error={error} retry={start} />}
    </>
  )
}
