import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { queries } from '../queries/queries.ts'
import { useWindow } from '../stores/window-state.ts'
import { Icon } from '../ui/icon.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { countWord } from '../words/terms.ts'

/** Where you are, the palette, what runs. */
export function TopBar() {
  const place = useWindow((state) => state.place)
  const setPalette = useWindow((state) => state.setPalette)
  return (
    <header className="bar">
      <div className="crumb">
        {place.above && (
          <>
            <Link href={place.above.href} className="t3">
              {place.above.label}
            </Link>
            <Icon name="right" size="s" />
          </>
        )}
        <b className="clip">{place.title}</b>
      </div>
      <button className="find" type="button" aria-haspopup="dialog" onClick={() => setPalette(true)}>
        <Icon name="search" size="s" />
        <span>Search, or type a command</span>
        <Kbd keys="Mod+k" />
      </button>
      <Running />
    </header>
  )
}

function Running() {
  const today = useQuery(queries.today()).data
  const running = today?.research.filter(({ research }) => research.state === 'running') ?? []
  const [first] = running
  if (!first) return <div className="live" />
  const words =
    running.length === 1
      ? `${first.account.name}, ${first.pagesSaved} of ${countWord(first.research.maxPages, 'page')}`
      : `${running.length} running, ${first.account.name} ${first.pagesSaved} of ${first.research.maxPages}`
  return (
    <div className="live">
      <Link className="row t2" href={`/research/${first.research.id}`} title={words}>
        <Icon name="research" size="s" />
        <span className="clip">{words}</span>
      </Link>
    </div>
  )
}
