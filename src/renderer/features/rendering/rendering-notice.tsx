import './rendering.css'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { errorWords } from '../../../contract/error-words.ts'
import type { Account, AccountId, Page } from '../../../contract/contract.ts'
import { api, useAsk } from '../../api.ts'
import { queries, useStatus } from '../../queries/queries.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { countWord } from '../../words/terms.ts'
import { startResearch } from '../research/start-research.ts'

/** Says that pages are empty without their scripts, and what can be done: run them for this account, or not any more. */
export function RenderingNotice({ account, pages }: { readonly account: Account; readonly pages: readonly Page[] }) {
  const canRender = useStatus().data?.canRender
  const empty = pages.filter(({ needsRendering }) => needsRendering).length
  if (canRender === undefined || (empty === 0 && !account.rendering)) return null
  return (
    <aside className="one rendering" aria-label="Pages that need rendering">
      <span className="t3">
        <Icon name="skip" size="s" />
      </span>
      <p>
        {empty > 0 && <b>{countWord(empty, 'page')} said nothing without running scripts. </b>}
        {account.rendering ? whereAllowed(canRender) : whereNot(canRender)}
      </p>
      {(canRender || account.rendering) && <Allow account={account} />}
    </aside>
  )
}

/** The same for an account whose pages are not at hand. */
export function RenderingOf({ accountId }: { readonly accountId: AccountId }) {
  const row = useQuery(queries.account(accountId)).data
  const pages = useQuery(queries.pages(accountId)).data
  return row && pages ? <RenderingNotice account={row.account} pages={pages} /> : null
}

const whereAllowed = (canRender: boolean): string =>
  canRender
    ? 'This account’s pages may run their scripts, in a hidden browser that is thrown away with the page.'
    : `This account’s pages may run their scripts, but there is no browser to run them in. ${howToGetOne}`

const whereNot = (canRender: boolean): string =>
  canRender
    ? 'Scripts can be run in a hidden browser that keeps nothing, asks for nothing that robots.txt forbids, and is thrown away with the page. It takes up to a minute a page.'
    : howToGetOne

const howToGetOne =
  'Start Groundwork with GROUNDWORK_CHROMIUM set to the path of a Chromium or Chrome, or use the desktop app. Or open the pages in your browser and drop them here.'

/** Allowing reads the site again; taking it back leaves what was read. */
function Allow({ account }: { account: Account }) {
  const [, navigate] = useLocation()
  const say = useWindow((state) => state.say)
  const change = useAsk(async (rendering: boolean) => {
    await api.accounts.update({ accountId: account.id, rendering })
    return rendering ? startResearch(account.id) : null
  })
  const choose = (rendering: boolean): void =>
    change.mutate(rendering, {
      onSuccess: (run) =>
        run ? navigate(`/research/${run.id}`) : say('Scripts are not run any more. What was read stays.'),
      onError: ({ why }) => say(errorWords(why)),
    })
  return (
    <Button disabled={change.isPending} onClick={() => choose(!account.rendering)}>
      {account.rendering ? 'Stop running scripts' : 'Run scripts, read again'}
    </Button>
  )
}
