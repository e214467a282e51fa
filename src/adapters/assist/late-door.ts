import type { LanguageModel } from '../../app/ports-assist.ts'
import type { createModelDoor } from './model-door.ts'

/** The door, loaded when it is knocked at first: most people have no model, and a start needs nothing of it. */
export function createLateDoor(options: Parameters<typeof createModelDoor>[0]): LanguageModel {
  let door: Promise<LanguageModel> | undefined
  const opened = (): Promise<LanguageModel> =>
    (door ??= import('./model-door.ts').then((module) => module.createModelDoor(options)))
  return {
    ask: async (request) => (await opened()).ask(request),
    models: async (place, signal) => (await opened()).models(place, signal),
  }
}
