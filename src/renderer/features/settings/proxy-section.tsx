import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { errorWords } from '../../../contract/error-words.ts'
import { proxyAddressFault } from '../../../contract/proxy-address.ts'
import { api, ask, queryClient, useAsk } from '../../api.ts'
import type { RequestFailed } from '../../failure.ts'
import { queries } from '../../queries/queries.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { Choice, TextSetting } from './setting-fields.tsx'
import { triedWords } from './tried-words.ts'
import type { SectionProps } from './use-settings.ts'

/** By which way research leaves this computer. Off until it is chosen; what is chosen is never gone round. */
export function ProxySection({ settings: { proxy }, change }: SectionProps) {
  const state = useQuery(queries.proxy())
  const set = (part: Partial<typeof proxy>) => change({ proxy: { ...proxy, ...part } }, 'the proxy')
  return (
    <>
      <Choice
        label="Requests of research go"
        value={proxy.use}
        options={{
          none: 'straight to each site',
          environment: 'by the proxy of this computer’s environment',
          own: 'by a proxy of your own',
        }}
        choose={(use) => set({ use })}
        help="All that research, checks and pages you bring in by address ask for. What is on this computer is asked straight."
      />
      {state.error && <Failure error={state.error} retry={() => void state.refetch()} />}
      {proxy.use === 'environment' && state.data && <Environment says={state.data.environment} />}
      {proxy.use === 'own' && (
        <>
          <TextSetting
            key={`address ${proxy.address}`}
            label="Its address"
            value={proxy.address}
            most={300}
            keep={(address) => set({ address })}
            fault={proxyAddressFault}
            help={
              proxy.address === ''
                ? 'Scheme, host and port. Until it is here nothing is asked at all.'
                : 'With https the way to the proxy itself is encrypted too.'
            }
          />
          <TextSetting
            key={`user ${proxy.user}`}
            label="User"
            value={proxy.user}
            most={120}
            keep={(user) => set({ user })}
            fault={(text) => (text.includes(':') ? 'A user name without a colon.' : null)}
            help="Empty, if it asks for none."
          />
          {proxy.user !== '' && <Password given={state.data?.password ?? false} />}
        </>
      )}
      <TryOut />
      <dl className="datalist">
        <dt>What the proxy learns</dt>
        <dd>
          The address and port of each site, when, and how much. Of http pages all they say; of https pages nothing:
          they are encrypted to the site itself.
        </dd>
        <dt>Your own network</dt>
        <dd>
          Stays out of reach. Each name is looked up and judged here, and the proxy is asked for that very address, not
          for a name. A proxy that takes only names, or only https, says no, and you read so.
        </dd>
      </dl>
    </>
  )
}

function Environment({ says }: { readonly says: readonly { readonly name: string; readonly says: string }[] }) {
  if (says.length === 0)
    return (
      <p className="t2">
        It names none: HTTPS_PROXY, HTTP_PROXY and ALL_PROXY are not set, so requests go straight. Set them and start
        Groundwork again, or choose a proxy of your own.
      </p>
    )
  return (
    <dl className="datalist">
      {says.map(({ name, says: what }) => [
        <dt key={name}>{name}</dt>,
        <dd key={`${name} says`}>
          <code>{what}</code>
        </dd>,
      ])}
    </dl>
  )
}

/** Goes to the host and stays in its memory; this window forgets it at once. */
function Password({ given }: { readonly given: boolean }) {
  const say = useWindow((state) => state.say)
  const [round, setRound] = useState(0)
  const keep = (password: string): void =>
    void ask(() => api.network.givePassword({ password })).then(
      (state) => {
        queryClient.setQueryData(queries.proxy().queryKey, state)
        setRound(round + 1)
        say(state.password ? 'The password is kept until Groundwork ends.' : 'The password is forgotten.')
      },
      ({ why }: RequestFailed) => say(`The password was not taken. ${errorWords(why)}`),
    )
  return (
    <>
      <TextSetting
        key={round}
        label="Password"
        value=""
        most={500}
        secret
        keep={keep}
        help={
          given
            ? 'Given. It is in memory until Groundwork ends, and on no disk; another one takes its place.'
            : 'Kept in memory until Groundwork ends, and on no disk: neither in the workspace nor in a backup or an export. You give it again after a start.'
        }
      />
      {given && (
        <p>
          <Button onClick={() => keep('')}>Forget the password</Button>
        </p>
      )}
    </>
  )
}

/** One request by the way that is chosen. */
function TryOut() {
  const [site, setSite] = useState('')
  const trying = useAsk(api.network.tryOut)
  const begin = () => trying.mutate({ site })
  return (
    <>
      <TextSetting
        label="A site to try it with"
        value={site}
        most={2000}
        keep={setSite}
        help="Its robots.txt is asked for, once and as research does. Take a site you research anyway."
      />
      <p>
        <Button icon="fetch" disabled={site === '' || trying.isPending} onClick={begin}>
          {trying.isPending ? 'Asking' : 'Try it'}
        </Button>
      </p>
      {trying.error && <Failure error={trying.error} />}
      {trying.data && <p role="status">{triedWords(trying.data)}</p>}
    </>
  )
}
