import type { PlaybookPath } from '../../../../contract/playbook-edits.ts'
import { eventNames } from '../../../../contract/event-names.ts'
import { ownershipNames, type TestForm, testForms, type TestKey } from '../../../../contract/test-forms.ts'
import { AnyOfField, Faults, NumberField, Pick, TextField, WordsField } from './fields.tsx'
import { usePlaybookForm } from './form-context.ts'
import { isRecord, valueAt } from './values.ts'

const isTestKey = (key: string): key is TestKey => Object.hasOwn(testForms, key)
const allTests = Object.fromEntries(Object.entries(testForms).map(([key, { label }]) => [key, label]))

export const testKeyOf = (value: unknown): TestKey | '' =>
  (isRecord(value) ? Object.keys(value).find(isTestKey) : undefined) ?? ''

/** A new test of a kind, to be filled in. */
export const firstOf = (key: TestKey) => ({ [key]: structuredClone(testForms[key].first) as never }) // a plain value of YAML

/** What decides a criterion: of which kind, and its words or numbers. Drawn from the table of tests. */
export function TestField({ path, label }: { readonly path: PlaybookPath; readonly label: string }) {
  const { values, edit } = usePlaybookForm()
  const key = testKeyOf(valueAt(values, path))
  return (
    <fieldset className="pbtest">
      <legend className="lab">{label}</legend>
      <Pick
        label={`${label}: what is looked at`}
        path={path}
        value={key}
        options={key === '' ? { '': 'choose', ...allTests } : allTests}
        choose={(chosen) => {
          if (isTestKey(chosen)) void edit([{ op: 'set', path: [...path], value: firstOf(chosen) }])
        }}
      />
      {key === '' ? <Faults path={path} /> : <TestInputs path={path} test={key} />}
    </fieldset>
  )
}

/** The words or numbers of one test in the map at `path`. */
export function TestInputs({
  path,
  test,
  fact = false,
}: {
  readonly path: PlaybookPath
  readonly test: TestKey
  /** Among the cues: nothing rules a fact out. */
  readonly fact?: boolean
}) {
  const { form, label, not } = testForms[test]
  return (
    <div className="pbtestinputs">
      <FormOf form={form} path={[...path, test]} label={label} />
      {not && !fact && (
        <WordsField path={[...path, 'not']} label="Ruled out by" hint="Words that decide it is missed, one a line." />
      )}
      <Faults path={path} own />
    </div>
  )
}

function FormOf({ form, path, label }: { form: TestForm['form']; path: PlaybookPath; label: string }) {
  if (form === 'range') return <Range path={path} />
  if (form === 'atLeast') return <NumberField path={[...path, 'min']} label="At least" required />
  if (form === 'year') return <NumberField path={path} label="Year" required />
  if (form === 'events') return <AnyOfField path={path} label="Any of these events" names={eventNames} required />
  if (form === 'ownership')
    return <AnyOfField path={path} label="Any of these owners" names={ownershipNames} required />
  if (form === 'words') return <WordsField path={path} label={`${label}: any of`} required />
  return (
    <>
      <TextField path={[...path, 'currency']} label="Currency" hint="Three letters, as EUR." required />
      <Range path={path} />
    </>
  )
}

function Range({ path }: { readonly path: PlaybookPath }) {
  return (
    <div className="pbrow">
      <NumberField path={[...path, 'min']} label="At least" />
      <NumberField path={[...path, 'max']} label="At most" />
    </div>
  )
}
