import { useQuery } from '@tanstack/react-query'
import { outgoing, toldHeaders } from '../../../contract/sent-words.ts'
import { elsewhere, entryWords, tableWords } from '../../../contract/stored-words.ts'
import { queries } from '../../queries/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { sizeWords } from './work-words.ts'

type Row = { readonly name: string; readonly what: string; readonly count: number; readonly bytes: number }

/** Everything that leaves this computer, and everything that is kept on it, counted where it lies. What takes time to count stands last. */
export function StoredSection() {
  const found = useQuery(queries.holdings())
  const counted = found.data
  return (
    <>
      <Sent />
      <h2>Stored on this computer</h2>
      <table className="stored">
        <caption>Outside the folder of the workspace</caption>
        <tbody>
          {elsewhere.map(({ id, where, what }) => (
            <tr key={id}>
              <th scope="row">{where}</th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {found.error && <Failure error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && <p className="t2">Counting what the workspace holds…</p>}
      {counted && (
        <>
          <Counted
            caption="In the folder of the workspace"
            head={['File or folder', 'Files']}
            rows={counted.entries.map(({ name, files, bytes }) => ({
              name,
              what: entryWords[name] ?? 'Not one of Groundwork’s usual files',
              count: files,
              bytes,
            }))}
          />
          <Counted
            caption="In the database"
            head={['Table', 'Rows']}
            rows={counted.tables.map(({ name, rows, bytes }) => ({
              name,
              what: tableWords[name] ?? 'A table this version does not know',
              count: rows,
              bytes,
            }))}
          />
          <p>
            <Button icon="refresh" disabled={found.isFetching} onClick={() => void found.refetch()}>
              Count again
            </Button>
          </p>
        </>
      )}
    </>
  )
}

function Counted({
  caption,
  head: [name, count],
  rows,
}: {
  caption: string
  head: readonly [string, string]
  rows: readonly Row[]
}) {
  const all = rows.reduce((sum, row) => sum + row.bytes, 0)
  return (
    <table className="stored">
      <caption>
        {caption}: {sizeWords(all)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">What it holds</th>
          <th scope="col" className="num">
            {count}
          </th>
          <th scope="col" className="num">
            Size
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">
              <code>{row.name}</code>
            </th>
            <td>{row.what}</td>
            <td className="num">{row.count.toLocaleString('en-GB')}</td>
            <td className="num">{sizeWords(row.bytes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Sent() {
  return (
    <>
      <h2>Sent from this computer</h2>
      <table className="stored">
        <caption>Requests, each by its cause</caption>
        <thead>
          <tr>
            <th scope="col">What is asked for or told</th>
            <th scope="col">When</th>
            <th scope="col">To whom</th>
          </tr>
        </thead>
        <tbody>
          {outgoing.map(({ id, what, when, to }) => (
            <tr key={id}>
              <th scope="row">{what}</th>
              <td>{when}</td>
              <td>{to}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="stored">
        <caption>What a site is told with each</caption>
        <tbody>
          {toldHeaders.map(({ name, says }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{says}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        Nothing else is sent: no account, no telemetry, no look for updates. No cookie and no page you came from is told
        to a site, and nothing of yours is: neither notes nor calls, nor whom else you look at.
      </p>
    </>
  )
}
