import '../bring-in/bring-in.css'
import { Icon } from '../../ui/icon.tsx'

/** Stands over the screen while a file is held over it. */
export function TableVeil() {
  return (
    <div className="dropveil" aria-hidden="true">
      <p>
        <Icon name="accounts" size="l" />
        Drop a table to see its companies
      </p>
      <p className="t2">A .csv or .tsv file. Nothing is added before you say so.</p>
    </div>
  )
}
