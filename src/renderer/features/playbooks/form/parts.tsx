import type { PlaybookPath } from '../../../../contract/playbook-edits.ts'
import { Card, cardKey } from './card.tsx'
import { Faults, FlagField, NumberField, TextField, WordsField } from './fields.tsx'
import { usePlaybookForm } from './form-context.ts'
import { AddItem, Item, ItemTools } from './items.tsx'
import { useOpenCards } from './open-cards.ts'
import { ProblemCard } from './problem-card.tsx'
import { firstOf, TestField, testKeyOf } from './test-field.tsx'
import { idFrom, isRecord, listOf, textOf, valueAt } from './values.ts'
import { testForms } from '../../../../contract/test-forms.ts'

export function OfferPart() {
  return (
    <>
      <TextField path={['name']} label="Name of the playbook" required />
      <TextField
        path={['offer', 'what']}
        label="What you offer"
        hint="One line, the way a customer would say it."
        required
      />
      <TextField path={['offer', 'forWhom']} label="For whom" required />
      <TextField path={['offer', 'outcome']} label="What they have of it" />
      <TextField
        path={['language']}
        label="Language of the cues"
        hint="en, de, fr, es …: near words are known in English."
      />
    </>
  )
}

/** Ids of a list, and of the other one where both share their names. */
function useIds(...lists: readonly PlaybookPath[]): readonly string[] {
  const { values } = usePlaybookForm()
  return lists.flatMap((list) =>
    listOf(valueAt(values, list)).map((item) => (isRecord(item) ? textOf(item['id']) : '')),
  )
}

export function ProblemsPart({ part }: { readonly part: 'problems' | 'opportunities' }) {
  const { values, edit } = usePlaybookForm()
  const { begin } = useOpenCards()
  const ids = useIds(['problems'], ['opportunities'])
  const list: PlaybookPath = [part]
  const items = listOf(valueAt(values, list))
  const add = async (statement: string): Promise<void> => {
    const id = idFrom(statement, ids)
    const goal = part === 'opportunities' ? { goal: '' } : {}
    const value = { id, statement, ...goal, cues: [], questions: [] }
    await edit([{ op: 'insert', path: [part], value }])
    begin(cardKey(list, value, items.length))
  }
  return (
    <>
      <p className="t2">
        {part === 'problems'
          ? 'What your customers suffer from, in their words.'
          : 'A goal that a company states, and that you help to reach. Everything else is as with a problem.'}
      </p>
      <Faults path={list} own />
      <ul className="cards">
        {items.map((item, index) => (
          <ProblemCard key={cardKey(list, item, index)} list={list} index={index} count={items.length} />
        ))}
      </ul>
      <AddItem
        label={
          part === 'problems'
            ? 'Another problem, in your customers’ words'
            : 'Another opportunity, in your customers’ words'
        }
        words="Add"
        add={add}
      />
    </>
  )
}

export function IdealPart() {
  return (
    <>
      <Criteria
        list={['idealCustomer', 'criteria']}
        title="Criteria"
        about="What a good customer is. Weights are shares of the fit; a must-have that is missed means walk away, an unknown one means research more."
        another="Another criterion, in a few words"
      />
      <Criteria
        list={['idealCustomer', 'disqualifiers']}
        title="Disqualifiers"
        about="One that holds is enough to walk away."
        another="Another disqualifier, in a few words"
      />
    </>
  )
}

function Criteria({
  list,
  title,
  about,
  another,
}: {
  list: PlaybookPath
  title: string
  about: string
  another: string
}) {
  const { values, edit } = usePlaybookForm()
  const { begin } = useOpenCards()
  const ids = useIds(list)
  const items = listOf(valueAt(values, list))
  const weighed = list[1] === 'criteria'
  const add = async (label: string): Promise<void> => {
    const value = { id: idFrom(label, ids), label, ...(weighed ? { weight: 10 } : {}), test: firstOf('says') }
    await edit([{ op: 'insert', path: [...list], value }])
    begin(cardKey(list, value, items.length))
  }
  return (
    <section aria-label={title}>
      <h2>
        {title} <span className="t3">{items.length}</span>
      </h2>
      <p className="t2">{about}</p>
      <Faults path={list} own />
      <ul className="cards">
        {items.map((item, index) => (
          <CriterionCard
            key={cardKey(list, item, index)}
            list={list}
            index={index}
            count={items.length}
            weighed={weighed}
          />
        ))}
      </ul>
      <AddItem label={another} words="Add" add={add} />
    </section>
  )
}

function CriterionCard({
  list,
  index,
  count,
  weighed,
}: {
  list: PlaybookPath
  index: number
  count: number
  weighed: boolean
}) {
  const { values } = usePlaybookForm()
  const path: PlaybookPath = [...list, index]
  const criterion = valueAt(values, path)
  const field = (name: string): unknown => (isRecord(criterion) ? criterion[name] : undefined)
  const test = testKeyOf(field('test'))
  const share = weighed ? [field('must') === true ? 'must' : '', `weight ${textOf(field('weight')) || '0'}`] : []
  const meta = [test === '' ? '' : testForms[test].label.toLowerCase(), ...share].filter(Boolean).join(', ')
  return (
    <Card
      list={list}
      index={index}
      count={count}
      name={textOf(field('label')) || 'without words yet'}
      meta={meta}
      heading="h3"
    >
      <TextField path={[...path, 'label']} label="In words" required />
      {weighed && (
        <div className="pbrow">
          <NumberField path={[...path, 'weight']} label="Weight" hint="0 to 100" />
          <FlagField path={[...path, 'must']} label="A must-have" />
        </div>
      )}
      <TestField path={[...path, 'test']} label="Decided by" />
      {weighed && <TextField path={[...path, 'ask']} label="How to find out when nothing says so" />}
      {weighed && (
        <NumberField
          path={[...path, 'unknownAfter']}
          label="Unknown after so many days"
          hint="Where all that decides it is older, it counts as unknown. Empty: it never grows old."
        />
      )}
    </Card>
  )
}

export function RolesPart() {
  const { values, edit } = usePlaybookForm()
  const roles = listOf(valueAt(values, ['roles']))
  return (
    <>
      <p className="t2">Who you talk to, and what each of them cares about.</p>
      <ul className="rows">
        {roles.map((role, index) => {
          const name = (isRecord(role) && textOf(role['title'])) || 'a role without a title'
          const item = { list: ['roles'], index, count: roles.length, name }
          return (
            // a role has no id: its place is all there is
            <Item key={index} {...item} className="questionrow">
              <div className="pbrow">
                <TextField path={['roles', index, 'title']} label="Title" required />
                <TextField path={['roles', index, 'cares']} label="Cares about" required />
              </div>
              <ItemTools {...item} />
            </Item>
          )
        })}
      </ul>
      <AddItem
        label="Another title"
        words="Add a role"
        add={(title) => edit([{ op: 'insert', path: ['roles'], value: { title, cares: '' } }])}
      />
    </>
  )
}

export function BuyingPart() {
  const { values, edit } = usePlaybookForm()
  const list: PlaybookPath = ['buying', 'steps']
  const steps = listOf(valueAt(values, list))
  return (
    <>
      <section aria-label="Steps">
        <h2>
          Steps <span className="t3">{steps.length}</span>
        </h2>
        <p className="t2">How such a purchase usually goes.</p>
        <ul className="rows">
          {steps.map((step, index) => {
            const name = (isRecord(step) && textOf(step['step'])) || 'a step without words'
            const item = { list, index, count: steps.length, name }
            return (
              // a step has no id: its place is all there is
              <Item key={index} {...item} className="questionrow">
                <div className="pbrow">
                  <TextField path={[...list, index, 'step']} label="Step" required />
                  <TextField path={[...list, index, 'typically']} label="Typically" />
                </div>
                <ItemTools {...item} />
              </Item>
            )
          })}
        </ul>
        <AddItem
          label="Another step"
          words="Add a step"
          add={(step) => edit([{ op: 'insert', path: [...list], value: { step } }])}
        />
      </section>
      <section aria-label="Questions to ask any supplier">
        <h2>Questions to ask any supplier</h2>
        <WordsField
          path={['buying', 'supplierQuestions']}
          label="What a buyer should ask of anybody, you too"
          hint="They stand on the page that is left with the customer. One a line."
        />
      </section>
    </>
  )
}

const usualPursuit = {
  theyAskedThenQuiet: { attempts: 3, workingDays: 10 },
  weApproached: { attempts: 6, workingDays: 15 },
}
const usualRecommend = { fit: 65, strength: 2 }

export function RulesPart() {
  const pursuit = { path: ['pursuit'], value: usualPursuit }
  const recommend = { path: ['recommend'], value: usualRecommend }
  return (
    <>
      <section aria-label="When to stop trying">
        <h2>When to stop trying</h2>
        <p className="t2">After so many attempts in so many working days without an answer, back burner is proposed.</p>
        <fieldset className="pbrow">
          <legend className="lab">They asked, then went quiet</legend>
          <NumberField path={['pursuit', 'theyAskedThenQuiet', 'attempts']} label="Attempts" usual={pursuit} required />
          <NumberField
            path={['pursuit', 'theyAskedThenQuiet', 'workingDays']}
            label="Working days"
            usual={pursuit}
            required
          />
        </fieldset>
        <fieldset className="pbrow">
          <legend className="lab">We approached them</legend>
          <NumberField path={['pursuit', 'weApproached', 'attempts']} label="Attempts" usual={pursuit} required />
          <NumberField
            path={['pursuit', 'weApproached', 'workingDays']}
            label="Working days"
            usual={pursuit}
            required
          />
        </fieldset>
        <Faults path={['pursuit']} own />
      </section>
      <section aria-label="When to pursue">
        <h2>When to pursue</h2>
        <p className="t2">
          A disqualifier or a missed must-have: walk away. A must-have unknown: research more. Fit and evidence from
          here on and a fresh event: pursue. Else back burner.
        </p>
        <div className="pbrow">
          <NumberField path={['recommend', 'fit']} label="Fit from" hint="0 to 100" usual={recommend} required />
          <NumberField
            path={['recommend', 'strength']}
            label="Evidence of strength from"
            hint="1 a hint, 2 a sign, 3 they say it"
            usual={recommend}
            required
          />
        </div>
        <Faults path={['recommend']} own />
      </section>
    </>
  )
}
