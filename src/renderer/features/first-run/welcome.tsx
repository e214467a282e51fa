import './welcome.css'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { useStatus } from '../../queries/queries.ts'
import { usePlace } from '../../app/use-place.ts'
import { useWindow } from '../../stores/window-state.ts'
import { FirstAccount } from './first-account.tsx'
import { PlaybookStep } from './playbook-step.tsx'
import { SampleButton } from './sample-button.tsx'

/** The first steps: see it with a sample, say what you help with, add a company. Each can be left for later. */
export default function Welcome() {
  const status = useStatus().data
  const setRoom = useWindow((state) => state.setRoom)
  useEffect(() => setRoom('/accounts'), [setRoom])
  usePlace({ title: 'First steps' })
  // the primary button moves on with the user: sample, confirm, add
  const [chosen, setChosen] = useState(false)
  const address = useRef<HTMLInputElement>(null)
  const confirmed = status !== undefined && status.settings.playbookId !== null
  const next = confirmed ? 'account' : chosen ? 'playbook' : 'sample'
  return (
    <main className="work" tabIndex={-1} aria-busy={!status}>
      <div className="pane" data-pane="" tabIndex={-1}>
        <div className="pad welcome">
          <header>
            <h1>Do the groundwork before the call</h1>
            <p className="t2">
              From a company’s address to a one-page brief: what they say, what has happened, whether you can help, and
              whether to call at all. Everything stays on this computer.
            </p>
          </header>
          <section className="sheet samplecard" aria-labelledby="see-it">
            <div className="grow">
              <h2 id="see-it">See it first</h2>
              <p className="t2">
                Two companies that do not exist, with websites served by this computer. They are read page by page, and
                end in a finished brief. They bring a playbook of their own; yours is not touched.
              </p>
            </div>
            <SampleButton {...(next === 'sample' ? { look: 'primary' } : {})} />
          </section>
          {status && (
            <PlaybookStep
              settings={status.settings}
              primary={next === 'playbook'}
              onChoose={setChosen}
              onConfirmed={() => address.current?.focus()}
            />
          )}
          <FirstAccount address={address} primary={next === 'account'} confirmed={confirmed} />
          <p className="t3 welcomelater">
            Nothing here has to be done now.{' '}
            <Link className="u" href="/today">
              Go to Today
            </Link>
            ; it leads back here while it is empty.
          </p>
        </div>
      </div>
    </main>
  )
}
