import { eventNames } from '../../../../contract/event-names.ts'
import type { PlaybookPath } from '../../../../contract/playbook-edits.ts'
import { changeNames, factTestKeys, testForms } from '../../../../contract/test-forms.ts'
import { Button } from '../../../ui/button.tsx'
import { BareText, Faults, Pick } from './fields.tsx'
import { usePlaybookForm } from './form-context.ts'
import { AddItem, Item, ItemTools } from './items.tsx'
import { firstOf, TestInputs } from './test-field.tsx'
import { addressOf, type CueKind, cueKindOf, isRecord, listOf, textOf, valueAt } from './values.ts'

const kindNames: Readonly<Record<CueKind, string>> = {
  phrase: 'They say',
  event: 'Event',
  opening: 'Opening',
  change: 'Change of their pages',
  fact: 'Fact',
  absent: 'No word of',
}
const { absent: _silence, ...namesAgainst } = kindNames

/** Cues of one side of a problem. A cue in focus shows beside what it hits. */
export function CueRows({ problem, side }: { readonly problem: PlaybookPath; readonly side: 'cues' | 'against' }) {
  const { values, edit } = usePlaybookForm()
  const list: PlaybookPath = [...problem, side]
  const cues = listOf(valueAt(values, list))
  const title = side === 'cues' ? 'Cues: how it shows in public' : 'Cues against it'
  return (
    <section className="pbgroup" aria-label={title}>
      <h3>
        <span className={side === 'cues' ? 'for' : 'against'}>{title}</span> <span className="t3">{cues.length}</span>
      </h3>
      <Faults path={list} own />
      <ul className="rows">
        {cues.map((cue, index) => (
          // a cue has no name of its own: its place is all there is
          <CueRow key={index} list={list} index={index} count={cues.length} cue={cue} side={side} />
        ))}
      </ul>
      <AddItem
        label={side === 'cues' ? 'Words a customer or a reporter would use' : 'Words that would speak against it'}
        words="Add a cue"
        add={(text) => edit([{ op: 'insert', path: [...list], value: text }])}
      />
    </section>
  )
}

function CueRow({
  list,
  index,
  count,
  cue,
  side,
}: {
  list: PlaybookPath
  index: number
  count: number
  cue: unknown
  side: 'cues' | 'against'
}) {
  const { edit, shownCue, showCue } = usePlaybookForm()
  const path: PlaybookPath = [...list, index]
  const kind = cueKindOf(cue)
  const name = cueName(cue)
  const item = { list, index, count, name }
  const shown = shownCue !== null && addressOf(shownCue) === addressOf(path)
  const become = (to: CueKind): void => void edit([{ op: 'set', path: [...path], value: cueOf(to, cue) }])
  return (
    <Item {...item} className={shown ? 'cuerow shown' : 'cuerow'} onFocus={() => showCue(path)}>
      <Pick
        label={`Kind of cue: ${name}`}
        value={kind}
        options={side === 'cues' ? kindNames : namesAgainst}
        choose={become}
      />
      <CueValue path={path} cue={cue} kind={kind} />
      {kind !== 'absent' && <Strength path={path} cue={cue} kind={kind} name={name} />}
      <ItemTools {...item} />
      {kind !== 'fact' && <Faults path={path} />}
    </Item>
  )
}

function cueName(cue: unknown): string {
  if (typeof cue === 'string') return cue || 'an empty cue'
  const kind = cueKindOf(cue)
  return isRecord(cue) && textOf(cue[kind]) !== '' ? `${kind} ${textOf(cue[kind]).replaceAll('_', ' ')}` : kind
}

/** The same words as another kind of cue, where that kind has words. */
function cueOf(kind: CueKind, old: unknown) {
  const said = isRecord(old) ? textOf(old[cueKindOf(old)]) : textOf(old)
  const words = Object.hasOwn(eventNames, said) || Object.hasOwn(changeNames, said) ? '' : said
  if (kind === 'phrase') return words
  if (kind === 'event') return { event: 'expansion_facility' }
  if (kind === 'change') return { change: 'price_changed', ...(words ? { of: words } : {}) }
  if (kind === 'fact') return { fact: { sites: { min: 2 } } }
  return { [kind]: words }
}

function CueValue({ path, cue, kind }: { path: PlaybookPath; cue: unknown; kind: CueKind }) {
  const { edit } = usePlaybookForm()
  if (kind === 'fact') return <FactTests path={[...path, 'fact']} />
  if (kind === 'event' || kind === 'change') {
    const names: Readonly<Record<string, string>> = kind === 'event' ? eventNames : changeNames
    const value = isRecord(cue) ? textOf(cue[kind]) : ''
    return (
      <span className="cuevalue">
        <Pick
          label={kindNames[kind]}
          path={[...path, kind]}
          value={value}
          options={Object.hasOwn(names, value) ? names : { [value]: value, ...names }}
          choose={(to) => void edit([{ op: 'set', path: [...path, kind], value: to }])}
        />
        {kind === 'change' && <BareText path={[...path, 'of']} label="Words that the change must hold" />}
      </span>
    )
  }
  const at = typeof cue === 'string' ? path : [...path, kind]
  return (
    <span className="cuevalue">
      <BareText path={at} label={kindNames[kind]} required />
    </span>
  )
}

function Strength({ path, cue, kind, name }: { path: PlaybookPath; cue: unknown; kind: CueKind; name: string }) {
  const { edit } = usePlaybookForm()
  const value = isRecord(cue) ? textOf(cue['strength']) : ''
  const choose = (to: string): void => {
    if (typeof cue === 'string')
      void edit([{ op: 'set', path: [...path], value: { phrase: cue, strength: Number(to) } }])
    else if (to !== '') void edit([{ op: 'set', path: [...path, 'strength'], value: Number(to) }])
    else if (kind === 'phrase')
      void edit([{ op: 'set', path: [...path], value: isRecord(cue) ? textOf(cue['phrase']) : '' }])
    else void edit([{ op: 'remove', path: [...path, 'strength'] }])
  }
  const options = { '': 'usual', 1: 'a hint', 2: 'a sign', 3: 'they say it' }
  return (
    <Pick label={`Strength: ${name}`} path={[...path, 'strength']} value={value} options={options} choose={choose} />
  )
}

/** What facts have to be, all of it. */
function FactTests({ path }: { readonly path: PlaybookPath }) {
  const { values, edit } = usePlaybookForm()
  const tests = valueAt(values, path)
  const chosen = factTestKeys.filter((key) => isRecord(tests) && Object.hasOwn(tests, key))
  const left = factTestKeys.filter((key) => !chosen.includes(key))
  return (
    <div className="cuevalue facttests">
      {chosen.map((key) => (
        <div key={key} className="facttest">
          <b>{testForms[key].label}</b>
          <TestInputs path={path} test={key} fact />
          {chosen.length > 1 && (
            <Button
              look="quiet"
              icon="x"
              aria-label={`Take out: ${testForms[key].label}`}
              onClick={() => void edit([{ op: 'remove', path: [...path, key] }])}
            />
          )}
        </div>
      ))}
      <Pick<string>
        label="And also"
        value=""
        options={{ '': 'and also …', ...Object.fromEntries(left.map((key) => [key, testForms[key].label])) }}
        choose={(key) => {
          const added = left.find((one) => one === key)
          if (added) void edit([{ op: 'set', path: [...path, added], value: firstOf(added)[added] as never }]) // a plain value of YAML
        }}
      />
    </div>
  )
}
