import type { Held } from '../contract/people.ts'
import type { Account } from '../core/model/account.ts'
import { createRedactor, nameForms } from '../core/model/erased-person.ts'
import type { AccountId } from '../core/model/ids.ts'
import { type Result, fail, ok } from '../core/model/result.ts'
import { scrubAll } from './bin/bin.ts'
import { type Deps, changed } from './deps.ts'
import { notFound } from './failure.ts'

/** What an account holds about somebody of this name. */
export function heldAbout(
  { workspace }: Pick<Deps, 'workspace'>,
  { accountId, name }: { readonly accountId: AccountId; readonly name: string },
): Result<Held> {
  const account = workspace.accounts.get(accountId)
  if (!account) return fail(noAccount)
  const forms = nameForms(name).map((form) => ({
    form,
    times: workspace.people.held(accountId, [form]).reduce((sum, { times }) => sum + times, 0),
    theCompany: isTheCompany(account, form),
  }))
  const others = forms.filter(({ theCompany }) => !theCompany).map(({ form }) => form)
  return ok({
    forms,
    places: [...workspace.people.held(accountId, others)],
    backups: workspace.backups.list().length,
  })
}

/** Blots somebody out of an account, for good. */
export async function erasePerson(
  deps: Deps,
  { accountId, forms }: { readonly accountId: AccountId; readonly forms: readonly string[] },
): Promise<Result<{ changed: number }>> {
  const { workspace, clock } = deps
  const account = workspace.accounts.get(accountId)
  if (!account) return fail(noAccount)
  const own = forms.find((form) => isTheCompany(account, form))
  if (own !== undefined)
    return fail({
      kind: 'bad-input',
      message: `“${own}” is part of the company’s own name or address.`,
      next: 'Erase the longer forms of the name, or the whole account.',
      retry: 'never',
    })
  const count = workspace.people.erase(accountId, forms, clock.now())
  await scrubAll(deps)
  for (const what of ['accounts', 'calls', 'notes', 'pages', 'pursuit'] as const) changed(deps, what)
  return ok({ changed: count })
}

/** Blotted out it would make the account unreadable: a company of that family's name. */
function isTheCompany({ name, identity, homeUrl, aliases }: Account, form: string): boolean {
  const { count } = createRedactor([form])
  return [name, identity, homeUrl, ...aliases].some((own) => count(own.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')) > 0)
}

const noAccount = notFound('There is no such account.', 'It may have been erased.')
