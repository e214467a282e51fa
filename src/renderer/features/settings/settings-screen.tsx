import './settings.css'
import { useRef, useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { useStatus } from '../../queries/queries.ts'
import { settingsPlaces, settingsWith } from '../../app/settings-places.ts'
import { usePlace } from '../../app/use-place.ts'
import { useItems } from '../../keys/use-items.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { Failure } from '../../ui/failure.tsx'
import { sectionBodies } from './sections.ts'
import { useChangeSettings } from './use-settings.ts'

/** What can be chosen, where the data are, and what leaves this computer. Each section has an address; each choice is saved as it is made. */
export default function SettingsScreen() {
  const { section: slug } = useParams()
  const status = useStatus()
  const section = settingsPlaces.find((one) => one.slug === slug) ?? settingsPlaces[0]
  const change = useChangeSettings(status.data?.settings)
  usePlace({
    title: section.title,
    above: { label: 'Settings', href: '/settings' },
    saved: 'Saved on this computer',
  })
  const Body = sectionBodies[section.slug]
  return (
    <div className="work settingsroom">
      <SectionList current={section.slug} />
      <main className="pane" tabIndex={-1} data-pane="" aria-busy={status.isPending}>
        <div className="pad settings">
          <h1>{section.title}</h1>
          {status.error && <Failure error={status.error} retry={() => void status.refetch()} />}
          {status.data && (
            <div className="sheet settingsheet">
              <Body status={status.data} settings={status.data.settings} change={change} />
            </div>
          )}
        </div>
      </main>
    </div>
  )
}

/** Every section, by its words: type to find, J and K to go through. */
function SectionList({ current }: { readonly current: string | undefined }) {
  const pane = useRef<HTMLElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [words, setWords] = useState('')
  const [, navigate] = useLocation()
  const found = settingsWith(words)
  useItems('Settings', pane, { move: 'next section', enter: 'open section' })
  useKeys('Find a setting', [{ keys: ['f'], label: 'find a setting', run: () => field.current?.focus() }])
  return (
    <nav className="pane settingslist" aria-label="Settings" ref={pane} tabIndex={-1} data-pane="">
      <input
        ref={field}
        className="findsetting"
        type="search"
        aria-label="Find a setting"
        placeholder="Find a setting"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && found[0]) navigate(`/settings/${found[0].slug}`)
          if (event.key === 'Escape') {
            event.preventDefault()
            setWords('')
            event.currentTarget.blur()
          }
        }}
      />
      <ul>
        {found.map(({ slug, title }) => (
          <li key={slug}>
            <Link
              href={`/settings/${slug}`}
              data-item={slug}
              data-open=""
              aria-current={slug === current ? 'page' : undefined}
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="t2 pad">No setting has these words. Esc shows all sections.</p>}
    </nav>
  )
}
