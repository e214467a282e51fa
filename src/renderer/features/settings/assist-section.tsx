import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { assistAddressFault } from '../../../contract/assist-address.ts'
import type { AssistState } from '../../../contract/assist.ts'
import { errorWords } from '../../../contract/error-words.ts'
import { api, ask, queryClient, useAsk } from '../../api.ts'
import type { RequestFailed } from '../../failure.ts'
import { queries } from '../../queries/queries.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { Choice, NumberSetting, TextSetting } from './setting-fields.tsx'
import type { SectionProps } from './use-settings.ts'

const usual = { off: '', local: 'http://127.0.0.1:11434', cloud: '' } as const

/** The user's own language model: off until it is chosen. */
export function AssistSection({ settings: { assist }, change }: SectionProps) {
  const state = useQuery(queries.assist())
  const set = (part: Partial<typeof assist>) => change({ assist: { ...assist, ...part } }, 'Assist')
  return (
    <>
      <Choice
        label="A language model of your own"
        value={assist.use}
        options={{ off: 'off', local: 'on this computer', cloud: 'at a provider, by its address' }}
        // an address of the other kind would be refused
        choose={(use) => set({ use, address: usual[use], model: '' })}
        help={
          assist.use === 'off'
            ? 'It may draft a summary, propose problems and questions, and tidy a note. Off: nothing of it is seen, and nothing is sent.'
            : 'It may draft a summary, propose problems and questions, and tidy a note. You see what would be sent, whole, before it goes.'
        }
      />
      {state.error && <Failure error={state.error} retry={() => void state.refetch()} />}
      {assist.use !== 'off' && state.data && (
        <>
          <TextSetting
            key={`address ${assist.use} ${assist.address}`}
            label="Its address"
            value={assist.address}
            most={300}
            keep={(address) => set({ address })}
            fault={(text) => assistAddressFault(text, assist.use)}
            help={
              assist.use === 'local'
                ? 'Ollama answers at http://127.0.0.1:11434, LM Studio at http://127.0.0.1:1234; any that speaks /v1/chat/completions will do.'
                : 'With https, such as https://api.example/v1. What is sent is read there: look at what they promise.'
            }
          />
          <Model model={assist.model} keep={(model) => set({ model })} />
          <NumberSetting
            label="Characters of evidence at most"
            value={assist.most}
            least={2000}
            most={60_000}
            keep={(most) => set({ most })}
            help="The most telling goes first. Small models lose the thread of more than some thousand."
          />
          <Key state={state.data} />
          <Promises />
        </>
      )}
    </>
  )
}

function Model({ model, keep }: { readonly model: string; readonly keep: (model: string) => void }) {
  const asking = useAsk(api.assist.models)
  const models = asking.data?.models ?? []
  return (
    <>
      <TextSetting
        key={`model ${model}`}
        label="Model"
        value={model}
        most={120}
        keep={keep}
        help="By the name its server has for it."
      />
      <div className="setting">
        <span />
        <span className="row w">
          <Button disabled={asking.isPending} onClick={() => asking.mutate(undefined)}>
            Which models?
          </Button>
          {models.map((name) => (
            <button
              key={name}
              type="button"
              className={name === model ? 'chip on' : 'chip'}
              aria-pressed={name === model}
              onClick={() => keep(name)}
            >
              {name}
            </button>
          ))}
          {asking.isSuccess && models.length === 0 && <span className="t2">It has none yet.</span>}
        </span>
      </div>
      {asking.error && <Failure error={asking.error} />}
    </>
  )
}

/** Goes to the host, which tells it to that address alone; this window forgets it at once. */
function Key({ state }: { readonly state: AssistState }) {
  const say = useWindow((store) => store.say)
  const [round, setRound] = useState(0)
  const { held, onlyForNow, fault } = state.key
  const give = (key: string): void =>
    void ask(() => api.assist.giveKey({ key })).then(
      (now) => {
        queryClient.setQueryData(queries.assist().queryKey, now)
        setRound(round + 1)
        say(keyWords(now))
      },
      ({ why }: RequestFailed) => say(`The key was not taken. ${errorWords(why)}`),
    )
  return (
    <>
      <TextSetting
        key={`key ${round}`}
        label="Key"
        value=""
        most={500}
        secret
        keep={give}
        fault={(text) => (/^[\x21-\x7e]*$/.test(text) ? null : 'A key has no blanks.')}
        help={
          <>
            {keyWords(state)} {onlyForNow} {fault}
          </>
        }
      />
      {(held === 'keychain' || held === 'memory') && (
        <div className="setting">
          <span />
          <span>
            <Button onClick={() => give('')}>Forget the key</Button>
          </span>
        </div>
      )}
    </>
  )
}

function keyWords({ key: { held }, use }: AssistState): string {
  switch (held) {
    case 'none':
      return use === 'local'
        ? 'None; a model on this computer mostly wants none.'
        : 'None yet. It goes to this address, and to no other.'
    case 'keychain':
      return 'Kept, encrypted by this computer’s keychain. It goes to this address, and to no other.'
    case 'memory':
      return 'Kept until Groundwork ends. It goes to this address, and to no other.'
    case 'environment':
      return 'From GROUNDWORK_ASSIST_KEY. It goes to the address named beside it, and to no other.'
  }
}

function Promises() {
  return (
    <dl className="datalist">
      <dt>What is checked</dt>
      <dd>
        Each sentence must quote what was sent. The quote is looked for, letter by letter; figures and names of the
        sentence must stand in it; what it denies or only plans must stay so. What fails is dropped and counted.
      </dd>
      <dt>What is not</dt>
      <dd>
        Whether a sentence is fair to its quote, and whether a problem follows from it. You read both and accept each
        sentence by itself.
      </dd>
      <dt>What comes of it</dt>
      <dd>Marked as proposed by Assist, in a place of its own. It counts for nothing, and stands on no brief.</dd>
    </dl>
  )
}
