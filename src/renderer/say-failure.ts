import { errorWords } from '../contract/error-words.ts'
import { appErrorOf } from './failure.ts'
import { useWindow } from './stores/window-state.ts'

/** Says what did not work at the foot, wherever one is by then. */
export const sayFailure = (thrown: unknown): void => useWindow.getState().say(errorWords(appErrorOf(thrown)))
