import { type Api, type AppError, type ResearchProgress, appErrorSchema } from '../../src/contract/contract.ts'

/** What the parts of the contract's test share: each begins where the one before it ended. */
export type Connection = {
  readonly api: Api
  /** The workspace's folder. */
  readonly folder: string
}

/** The AppError of a call that must fail. */
export async function failureOf(call: Promise<unknown>): Promise<AppError> {
  const thrown: unknown = await call.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (typeof thrown !== 'object' || thrown === null || !('data' in thrown))
    throw new Error(`no typed failure: ${String(thrown)}`)
  return appErrorSchema.parse(thrown.data)
}

export async function toTheEnd(api: Api, researchId: ResearchProgress['research']['id']): Promise<ResearchProgress> {
  let last: ResearchProgress | undefined
  for await (const progress of await api.research.watch({ researchId })) last = progress
  if (!last) throw new Error('nothing was told of the research')
  return last
}
