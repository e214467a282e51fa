import './settings.css'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import type { Settings } from '../../../contract/contract.ts'
import type { WorkspaceStatus } from '../../../contract/workspace.ts'
import { api, useAsk } from '../../api.ts'
import { useStatus } from '../../queries/queries.ts'
import { usePlace } from '../../app/use-place.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { SearchSetting } from './search-setting.tsx'
import { Choice, TextSetting } from './setting-fields.tsx'

/** What can be chosen, where the data are, and what leaves this computer. Each choice is saved as it is made. */
export default function SettingsScreen() {
  const status = useStatus()
  usePlace({ title: 'Settings', saved: 'Saved on this computer' })
  return (
    <main className="work pane" tabIndex={-1} data-pane="" aria-busy={status.isPending}>
      <div className="pad settings">
        <h1>Settings</h1>
        {status.error && <Failure error={status.error} retry={() => void status.refetch()} />}
        {status.data && <Choices status={status.data} />}
      </div>
    </main>
  )
}

function Choices({ status }: { readonly status: WorkspaceStatus }) {
  const { settings } = status
  const say = useWindow((state) => state.say)
  const save = useAsk(api.workspace.saveSettings)
  const change = (part: Partial<Settings>): void =>
    save.mutate(part, { onError: ({ why }) => say([why.message, why.next].filter(Boolean).join(' ')) })
  return (
    <>
      <Part title="Appearance">
        <Choice
          label="Theme"
          value={settings.theme}
          options={{ system: 'As the system', light: 'Light', dark: 'Dark' }}
          choose={(theme) => change({ theme })}
        />
        <Choice
          label="Paper of briefs"
          value={settings.paper}
          options={{ A4: 'A4', Letter: 'Letter' }}
          choose={(paper) => change({ paper })}
        />
        <SingleKeys />
      </Part>
      <Part title="You" more={<Link href="/playbooks">Playbooks</Link>}>
        <TextSetting
          key={`Your company ${settings.seller.company}`}
          label="Your company"
          value={settings.seller.company}
          most={120}
          keep={(company) => change({ seller: { ...settings.seller, company } })}
        />
        <TextSetting
          key={`What you offer ${settings.seller.offer}`}
          label="What you offer"
          value={settings.seller.offer}
          most={300}
          keep={(offer) => change({ seller: { ...settings.seller, offer } })}
        />
        <TextSetting
          key={`Who you help ${settings.seller.customers}`}
          label="Who you help"
          value={settings.seller.customers}
          most={300}
          keep={(customers) => change({ seller: { ...settings.seller, customers } })}
        />
      </Part>
      <Part title="Research">
        <NumberSetting
          key={`Pages a run reads at most ${settings.maxPages}`}
          label="Pages a run reads at most"
          value={settings.maxPages}
          least={1}
          most={500}
          keep={(maxPages) => change({ maxPages })}
        />
        <NumberSetting
          key={`Seconds between two pages of one host ${settings.delayMs / 1000}`}
          label="Seconds between two pages of one host"
          value={settings.delayMs / 1000}
          least={1}
          most={30}
          keep={(seconds) => change({ delayMs: seconds * 1000 })}
        />
        <Choice
          label="Checks of watched companies"
          value={settings.watchPaused ? 'paused' : 'on'}
          options={{ on: 'While Groundwork is open', paused: 'Paused for all' }}
          choose={(chosen) => change({ watchPaused: chosen === 'paused' })}
        />
        <SearchSetting settings={settings} change={change} />
        <p className="t2">
          robots.txt is always honoured, one page at a time is asked for, and a host that asks for a longer pause gets
          it.
        </p>
      </Part>
      <Part title="Signals" more={<Link href="/calibration">How often rules hold</Link>}>
        <p className="t2">
          What you accept, reject and correct under Signals stays on this computer. It shows how often each rule holds,
          and can be saved as labelled data.
        </p>
      </Part>
      <Part title="Your data">
        <dl className="datalist">
          <dt>Workspace</dt>
          <dd>
            <code>{status.path}</code>
          </dd>
          <dt>Version</dt>
          <dd>Groundwork {status.app.version}</dd>
        </dl>
        <p className="t2">
          Saved pages, notes, calls and playbooks stay in that folder on this computer. Nothing leaves it but the page
          requests you start yourself, and those of companies you watch: no account, no telemetry, no cloud model.
        </p>
        <Doctor />
      </Part>
    </>
  )
}

function Part({ title, more, children }: { title: string; more?: ReactNode; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <div className="sec">
        <h2>{title}</h2>
        {more && <span className="more">{more}</span>}
      </div>
      <div className="sheet settingsheet">{children}</div>
    </section>
  )
}

function NumberSetting({
  label,
  value,
  least,
  most,
  keep,
}: {
  label: string
  value: number
  least: number
  most: number
  keep: (value: number) => void
}) {
  const [text, setText] = useState(String(value))
  const number = Number(text)
  const wrong = text.trim() === '' || !Number.isInteger(number) || number < least || number > most
  const done = (): void => {
    if (!wrong && number !== value) keep(number)
  }
  return (
    <label className="setting">
      <span>{label}</span>
      <span>
        <input
          inputMode="numeric"
          value={text}
          aria-invalid={wrong}
          onChange={(event) => setText(event.target.value)}
          onBlur={done}
          onKeyDown={(event) => event.key === 'Enter' && done()}
        />
        {wrong && (
          <small className="danger" role="alert">
            A whole number from {least} to {most}.
          </small>
        )}
      </span>
    </label>
  )
}

function SingleKeys() {
  const on = useWindow((state) => state.singleKeys)
  const set = useWindow((state) => state.setSingleKeys)
  return (
    <label className="setting">
      <span>Single keys, such as J, K, N</span>
      <span>
        <input type="checkbox" checked={on} onChange={(event) => set(event.target.checked)} />
      </span>
    </label>
  )
}

/** Looks through the workspace and says what it found. Changes nothing. */
function Doctor() {
  const doctor = useAsk(() => api.workspace.doctor())
  return (
    <>
      <p>
        <Button icon="check" disabled={doctor.isPending} onClick={() => doctor.mutate(undefined)}>
          {doctor.isPending ? 'Looking through the workspace' : 'Check the workspace'}
        </Button>
      </p>
      {doctor.error && <Failure error={doctor.error} />}
      {doctor.data && (
        <ul className="doctor" role="status">
          {doctor.data.map(({ check, ok, detail, next }) => (
            <li key={check} className="row">
              <span className={ok ? 'fresh' : 'danger'}>
                <Icon name={ok ? 'check' : 'warn'} size="s" />
              </span>
              <span>
                <b>{check}</b> {detail} {next}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
