import type { AssistState } from '../../contract/assist.ts'
import { parseAssistAddress } from '../../core/model/assist-address.ts'
import { type AppError, type Result, fail, ok } from '../../core/model/result.ts'
import type { Deps } from '../deps.ts'
import type { ModelPlace } from '../ports-assist.ts'

type Asking = Pick<Deps, 'workspace' | 'assistKeys'>

/** How Assist stands: what is chosen, and what is missing. */
export async function assistState({ workspace, assistKeys }: Asking): Promise<AssistState> {
  const { use, address, model } = workspace.settings.get().assist
  const base = parseAssistAddress(address, use)
  return {
    use,
    model,
    url: urlOf({ use, address, model }),
    missing: use === 'off' ? null : base ? (model === '' ? 'The model is missing.' : null) : 'The address is missing.',
    key: await assistKeys.standing(address),
  }
}

/** What is asked, in full; empty where the address is none. */
export function urlOf({ use, address }: ModelPlace): string {
  const base = parseAssistAddress(address, use)
  return base ? `${base.href}/chat/completions` : ''
}

/** Where to ask, once it is known whom. */
export function placeToAsk({ workspace }: Pick<Deps, 'workspace'>): Result<ModelPlace> {
  const { use, address, model } = workspace.settings.get().assist
  const place = { use, address, model }
  return urlOf(place) === '' || model === '' ? fail(notSetUp) : ok(place)
}

/** The key is bound to the address it is given for: without one there is nobody to give it to. */
export async function giveKey(deps: Asking, key: string): Promise<Result<AssistState>> {
  const { use, address } = deps.workspace.settings.get().assist
  if (!parseAssistAddress(address, use)) return fail(notSetUp)
  const given = await deps.assistKeys.give(address, key)
  return given.ok ? ok(await assistState(deps)) : given
}

/** The models its server has. */
export async function modelsThere(
  { workspace, languageModel }: Pick<Deps, 'workspace' | 'languageModel'>,
  signal: AbortSignal,
): Promise<Result<{ models: string[] }>> {
  const found = await languageModel.models(workspace.settings.get().assist, signal)
  return found.ok ? ok({ models: [...found.value] }) : found
}

const notSetUp: AppError = {
  kind: 'bad-input',
  message: 'No language model is chosen.',
  next: 'Settings, Assist: choose an address and a model.',
  retry: 'never',
}
