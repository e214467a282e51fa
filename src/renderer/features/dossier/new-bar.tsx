import { Kbd } from '../../ui/kbd.tsx'

/** Results never push what is under the pointer: a line offers them. */
export function NewBar({
  words,
  title,
  show,
}: {
  readonly words: string
  readonly title?: string
  readonly show: () => void
}) {
  return (
    <div className="newpill" role="status">
      <button className="btn" type="button" onClick={show} title={title}>
        {words} <Kbd keys="." />
      </button>
    </div>
  )
}
