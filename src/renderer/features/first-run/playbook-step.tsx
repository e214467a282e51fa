import { useQuery } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { Link } from 'wouter'
import type { Api, Playbook, Settings } from '../../../contract/contract.ts'
import { api, useAsk } from '../../api.ts'
import { queries } from '../../queries/queries.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { upperFirst } from '../../words/upper-first.ts'

type Starter = Awaited<ReturnType<Api['playbooks']['starters']>>[number]

/** Who do you help, with what: a playbook to start from, and three fields. */
export function PlaybookStep({
  settings,
  primary,
  onChoose,
  onConfirmed,
}: {
  readonly settings: Settings
  readonly primary: boolean
  readonly onChoose: (chosen: boolean) => void
  readonly onConfirmed: () => void
}) {
  const [another, setAnother] = useState(false)
  const confirmed = settings.playbookId !== null && !another
  return (
    <section aria-labelledby="who-you-help">
      <div className="sec">
        <h2 id="who-you-help">Who do you help, with what?</h2>
        <span className="t2">A playbook says which problems you solve and for whom. Accounts are read through it.</span>
      </div>
      {confirmed ? (
        <Confirmed settings={settings} onAnother={() => setAnother(true)} />
      ) : (
        <ChoosePlaybook
          seller={settings.seller}
          primary={primary}
          onChoose={onChoose}
          onDone={() => {
            setAnother(false)
            onConfirmed()
          }}
        />
      )}
    </section>
  )
}

function Confirmed({ settings, onAnother }: { settings: Settings; onAnother: () => void }) {
  const inUse = useQuery(queries.playbooks()).data?.find(({ id }) => id === settings.playbookId)
  const musts = inUse?.content.idealCustomer.criteria.flatMap(({ must, label }) => (must ? [label] : [])) ?? []
  return (
    <div className="sheet confirmed">
      <span className="fresh">
        <Icon name="check" />
      </span>
      <div className="grow">
        <p>
          <b>{inUse?.content.name ?? 'Your playbook'}</b> is the lens new accounts are read through.
        </p>
        {musts.length > 0 && (
          <p className="t2">It walks away from companies that miss one of its must-haves: {musts.join('; ')}.</p>
        )}
        {settings.seller.company !== '' && (
          <p className="t2">
            {settings.seller.company}
            {settings.seller.offer && `: ${settings.seller.offer}`}
          </p>
        )}
      </div>
      <Button look="quiet" onClick={onAnother}>
        Choose another
      </Button>
      {inUse && (
        <Link className="btn" href={`/playbooks/${inUse.id}`}>
          Look through it and edit
        </Link>
      )}
    </div>
  )
}

function ChoosePlaybook({
  seller,
  primary,
  onChoose,
  onDone,
}: {
  seller: Settings['seller']
  primary: boolean
  onChoose: (chosen: boolean) => void
  onDone: () => void
}) {
  const starters = useQuery(queries.starters())
  const confirm = useConfirm(onDone)
  const [slug, setSlug] = useState<string | null>(null)
  const choose = (next: string) => {
    setSlug(next)
    onChoose(true)
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const starter = starters.data?.find((one) => one.slug === slug)
    if (starter) confirm.mutate({ starter, seller: sellerIn(new FormData(event.currentTarget)) })
  }
  return (
    <form onSubmit={submit}>
      {starters.error && <Failure error={starters.error} retry={() => void starters.refetch()} />}
      <fieldset className="starters" aria-labelledby="who-you-help">
        {starters.data?.map((starter) => (
          <StarterCard key={starter.slug} starter={starter} chosen={slug === starter.slug} onChoose={choose} />
        ))}
      </fieldset>
      <SellerFields seller={seller} />
      {confirm.error && <Failure error={confirm.error} />}
      <div className="row">
        <Button type="submit" {...(primary ? { look: 'primary' } : {})} disabled={slug === null || confirm.isPending}>
          Confirm
        </Button>
        <span className="t2">
          {slug === null
            ? 'Choose what comes closest. Every word of it can be changed later.'
            : 'Makes it your playbook: the problems it looks for, its criteria, its questions. All can be edited afterwards.'}
        </span>
      </div>
    </form>
  )
}

const problemsShown = 3

function StarterCard({
  starter: { slug, content },
  chosen,
  onChoose,
}: {
  starter: Starter
  chosen: boolean
  onChoose: (slug: string) => void
}) {
  const problems = content.problems.map(({ short, statement }) => short ?? statement)
  const more = problems.length - problemsShown
  return (
    <label className="starter" htmlFor={`starter-${slug}`}>
      <input
        id={`starter-${slug}`}
        type="radio"
        name="starter"
        value={slug}
        checked={chosen}
        onChange={() => onChoose(slug)}
      />
      <b>{content.name}</b>
      <span className="t2">{upperFirst(content.offer.forWhom)}</span>
      <span className="t3">
        {problems.slice(0, problemsShown).join(' · ')}
        {more > 0 && ` · ${more} more`}
      </span>
    </label>
  )
}

const fields = [
  { name: 'company', label: 'Your company', hint: 'As it stands in a brief', most: 120 },
  { name: 'offer', label: 'What you offer', hint: 'One line, the way a customer would say it', most: 300 },
  { name: 'customers', label: 'Who you help', hint: 'Kind of company, size, place', most: 300 },
] as const

function SellerFields({ seller }: { seller: Settings['seller'] }) {
  return (
    <div className="sellerfields">
      {fields.map(({ name, label, hint, most }) => (
        <label key={name}>
          <span className="lab">{label}</span>
          <input className="field" name={name} placeholder={hint} maxLength={most} defaultValue={seller[name]} />
        </label>
      ))}
    </div>
  )
}

function sellerIn(form: FormData): Settings['seller'] {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  return { company: text('company'), offer: text('offer'), customers: text('customers') }
}

/** Saves the playbook, unless one of that name is there already and may have been edited, and gives the word for it. */
function useConfirm(onDone: () => void) {
  const say = useWindow((state) => state.say)
  const playbooks = useQuery(queries.playbooks()).data
  const asking = useAsk(async ({ starter, seller }: { starter: Starter; seller: Settings['seller'] }) => {
    await api.workspace.saveSettings({ seller })
    const known = playbooks?.find(({ content }) => content.name === starter.content.name)
    const playbook: Playbook = known ?? (await api.playbooks.save({ yaml: starter.yaml }))
    return api.playbooks.confirm({ playbookId: playbook.id })
  })
  return {
    ...asking,
    mutate: (input: { starter: Starter; seller: Settings['seller'] }) =>
      asking.mutate(input, {
        onSuccess: ({ content }) => {
          say(`${content.name} confirmed.`)
          onDone()
        },
      }),
  }
}
