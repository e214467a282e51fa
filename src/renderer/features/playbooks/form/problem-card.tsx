import { eventNames } from '../../../../contract/event-names.ts'
import type { PlaybookPath } from '../../../../contract/playbook-edits.ts'
import { countWord } from '../../../words/terms.ts'
import { Card } from './card.tsx'
import { CueRows } from './cue-rows.tsx'
import { AnyOfField, Faults, Pick, TextField, WordsField } from './fields.tsx'
import { usePlaybookForm } from './form-context.ts'
import { AddItem, Item, ItemTools } from './items.tsx'
import { firstOf, TestField } from './test-field.tsx'
import { isRecord, listOf, textOf, valueAt } from './values.ts'

interface CardProps {
  readonly list: PlaybookPath
  readonly index: number
  readonly count: number
}

/** A problem or an opportunity, folded to a line until it is opened. */
export function ProblemCard({ list, index, count }: CardProps) {
  const { values } = usePlaybookForm()
  const path: PlaybookPath = [...list, index]
  const problem = valueAt(values, path)
  const field = (name: string): unknown => (isRecord(problem) ? problem[name] : undefined)
  const name = textOf(field('short')) || textOf(field('statement')) || 'without a statement yet'
  const [cues, against] = [listOf(field('cues')).length, listOf(field('against')).length]
  const meta = `${countWord(cues, 'cue')}, ${against} against, ${countWord(listOf(field('questions')).length, 'question')}`
  return (
    <Card list={list} index={index} count={count} name={name} meta={meta} heading="h2">
      <ProblemFields path={path} opportunity={list[0] === 'opportunities'} />
    </Card>
  )
}

function ProblemFields({ path, opportunity }: { readonly path: PlaybookPath; readonly opportunity: boolean }) {
  const { values } = usePlaybookForm()
  const at = (name: string): PlaybookPath => [...path, name]
  const hasGoal = opportunity || valueAt(values, at('goal')) !== undefined
  return (
    <>
      <TextField
        path={at('statement')}
        label="Statement"
        hint="In the customer’s words, as they would say it to a colleague."
        required
      />
      {hasGoal && <TextField path={at('goal')} label="The goal it starts from" />}
      <TextField path={at('short')} label="Short, for lists" />
      <TextField path={at('why')} label="Why it hurts" />
      <WordsField path={at('felt')} label="Who feels it" hint="Roles, one a line." />
      <CueRows problem={path} side="cues" />
      <CueRows problem={path} side="against" />
      <AnyOfField path={at('urgentWhen')} label="Urgent when this happens" names={eventNames} />
      <Questions list={at('questions')} />
      <TextField path={at('insight')} label="Insight to bring" hint="One idea of use even to someone who never buys." />
      <TextField path={at('proof')} label="Your proof" hint="From a similar company, your own." />
      <TextField
        path={at('costOfDoingNothing')}
        label="Cost of doing nothing"
        hint="In words, never a made-up number."
      />
      <Typical path={at('typical')} />
    </>
  )
}

function Questions({ list }: { readonly list: PlaybookPath }) {
  const { values, edit } = usePlaybookForm()
  const questions = listOf(valueAt(values, list))
  return (
    <section className="pbgroup" aria-label="Questions">
      <h3>
        Questions <span className="t3">{questions.length}</span>
      </h3>
      <Faults path={list} own />
      <ul className="rows">
        {questions.map((question, index) => {
          const name = (isRecord(question) && textOf(question['ask'])) || 'a question without words'
          const item = { list, index, count: questions.length, name }
          return (
            // a question has no name of its own: its place is all there is
            <Item key={index} {...item} className="questionrow">
              <div>
                <TextField path={[...list, index, 'ask']} label="Ask" required />
                <TextField path={[...list, index, 'endsIf']} label="The answer that would end it" required />
                <WordsField
                  path={[...list, index, 'answeredBy']}
                  label="Answered already by"
                  hint="Kinds of facts that would make it needless, one a line: headcount, site, technology."
                />
              </div>
              <ItemTools {...item} />
            </Item>
          )
        })}
      </ul>
      <AddItem
        label="A question, in one breath"
        words="Add a question"
        add={(ask) => edit([{ op: 'insert', path: [...list], value: { ask, endsIf: '' } }])}
      />
    </section>
  )
}

/** Whether companies of this kind usually have it: none, all that are sold to, or those of which one of some tests holds. */
function Typical({ path }: { readonly path: PlaybookPath }) {
  const { values, edit } = usePlaybookForm()
  const value = valueAt(values, path)
  const some = isRecord(value) || Array.isArray(value)
  const state = some ? 'some' : value === true ? 'all' : 'none'
  const choose = (to: 'none' | 'all' | 'some'): void => {
    if (to === 'none' && value !== undefined) void edit([{ op: 'remove', path: [...path] }])
    if (to === 'all') void edit([{ op: 'set', path: [...path], value: true }])
    if (to === 'some') void edit([{ op: 'set', path: [...path], value: firstOf('headcount') }])
  }
  const tests: readonly PlaybookPath[] = Array.isArray(value) ? value.map((_, index) => [...path, index]) : [path]
  return (
    <section className="pbgroup" aria-label="Typical">
      <h3>Typical of</h3>
      <Pick
        label="Typical of"
        path={path}
        value={state}
        options={{
          none: 'nobody: only when something says so',
          all: 'all that you sell to',
          some: 'those of which one of these holds',
        }}
        choose={choose}
      />
      {some && tests.map((test) => <TestField key={test.join('.')} path={test} label="One that holds" />)}
      {some && (
        <button
          type="button"
          className="linklike"
          onClick={() =>
            void edit(
              Array.isArray(value)
                ? [{ op: 'insert', path: [...path], value: firstOf('sites') }]
                : [{ op: 'set', path: [...path], value: [structuredClone(value) as never, firstOf('sites')] }], // it came out of the YAML
            )
          }
        >
          or another
        </button>
      )}
    </section>
  )
}
