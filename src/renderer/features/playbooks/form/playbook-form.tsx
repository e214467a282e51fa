import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import type { PlaybookFault, PlaybookPath } from '../../../../contract/playbook-edits.ts'
import { Icon } from '../../../ui/icon.tsx'
import { cardKey } from './card.tsx'
import { type OpenCards, OpenCardsContext } from './open-cards.ts'
import { type PlaybookForm, PlaybookFormContext } from './form-context.ts'
import { BuyingPart, IdealPart, OfferPart, ProblemsPart, RolesPart, RulesPart } from './parts.tsx'
import { addressOf, faultsIn, listOf, valueAt } from './values.ts'

/** Parts of the form, with the keys of the YAML that they show. */
const parts = [
  { id: 'offer', label: 'Offer', keys: ['name', 'language', 'offer'], lists: [], body: <OfferPart /> },
  {
    id: 'problems',
    label: 'Problems',
    keys: ['problems'],
    lists: [['problems']],
    body: <ProblemsPart part="problems" />,
  },
  {
    id: 'opportunities',
    label: 'Opportunities',
    keys: ['opportunities'],
    lists: [['opportunities']],
    body: <ProblemsPart part="opportunities" />,
  },
  {
    id: 'ideal',
    label: 'Ideal customer',
    keys: ['idealCustomer'],
    lists: [
      ['idealCustomer', 'criteria'],
      ['idealCustomer', 'disqualifiers'],
    ],
    body: <IdealPart />,
  },
  { id: 'roles', label: 'Roles', keys: ['roles'], lists: [['roles']], body: <RolesPart /> },
  { id: 'buying', label: 'Buying', keys: ['buying'], lists: [['buying', 'steps']], body: <BuyingPart /> },
  { id: 'rules', label: 'Rules', keys: ['pursuit', 'recommend'], lists: [], body: <RulesPart /> },
] as const satisfies readonly {
  readonly id: string
  readonly label: string
  readonly keys: readonly string[]
  readonly lists: readonly PlaybookPath[]
  readonly body: ReactNode
}[]

/** The part that shows what stands at a path; null where no field of the form does. */
export const partOf = (path: PlaybookPath): string | null =>
  parts.find(({ keys }) => keys.some((key) => key === path[0]))?.id ?? null

/** A playbook as fields, a part at a time. `goal` is a place to go to: its card is opened and its field gets the focus. */
export function PlaybookFormView({
  form,
  part,
  address,
  goal,
  cards,
}: {
  readonly form: PlaybookForm
  readonly part: string
  /** The address of the playbook; parts hang their names on it. */
  readonly address: string
  readonly goal: { readonly path: PlaybookPath } | null
  readonly cards: OpenCards
}) {
  const shown = parts.find(({ id }) => id === part) ?? parts[1]
  const pane = useRef<HTMLElement>(null)
  useGoal(pane, form.values, goal, cards.open)
  return (
    <section className="pbform pane" ref={pane} tabIndex={-1} data-pane="" aria-label="Playbook, fields">
      <nav className="tabs" aria-label="Parts of the playbook">
        {parts.map(({ id, label, keys, lists }) => (
          <Link key={id} href={`${address}?part=${id}`} aria-current={id === shown.id ? 'page' : undefined}>
            {label} <Count form={form} lists={lists} />
            <Wrong faults={keys.flatMap((key) => faultsIn(form.faults, [key]))} />
          </Link>
        ))}
      </nav>
      <div className="pad">
        <PlaybookFormContext value={form}>
          <OpenCardsContext value={cards}>
            <div className="pbpart" key={shown.id}>
              {shown.body}
            </div>
          </OpenCardsContext>
        </PlaybookFormContext>
      </div>
    </section>
  )
}

function Count({ form, lists }: { form: PlaybookForm; lists: readonly PlaybookPath[] }) {
  if (lists.length === 0) return null
  return <span className="n">{lists.reduce((sum, list) => sum + listOf(valueAt(form.values, list)).length, 0)}</span>
}

function Wrong({ faults }: { faults: readonly PlaybookFault[] }) {
  if (faults.length === 0) return null
  return (
    <span className="danger">
      <Icon name="warn" size="s" />
      <span className="sr">{faults.length} to put right</span>
    </span>
  )
}

/** Opens what is on the way to a place, then puts the focus on the field nearest to it. */
function useGoal(
  pane: { readonly current: HTMLElement | null },
  values: unknown,
  goal: { readonly path: PlaybookPath } | null,
  open: (key: string) => void,
): void {
  const reached = useRef<typeof goal>(null)
  useEffect(() => {
    if (!goal || reached.current === goal) return
    reached.current = goal
    const at = goal.path.findIndex((step) => typeof step === 'number')
    if (at > 0) {
      const list = goal.path.slice(0, at)
      open(cardKey(list, valueAt(values, goal.path.slice(0, at + 1)), Number(goal.path[at])))
    }
    // the card is drawn by then
    setTimeout(() => focusNearest(pane.current, goal.path), 50)
  }, [goal, open, pane, values])
}

function focusNearest(pane: HTMLElement | null, path: PlaybookPath): void {
  for (let length = path.length; length > 0; length -= 1) {
    const address = addressOf(path.slice(0, length))
    const all = [...(pane?.querySelectorAll<HTMLElement>('[data-path]') ?? [])]
    const field =
      all.find((one) => one.dataset['path'] === address) ??
      all.find((one) => one.dataset['path']?.startsWith(`${address}.`))
    if (!field) continue
    field.focus({ preventScroll: true })
    field.scrollIntoView({ block: 'center' })
    return
  }
}
