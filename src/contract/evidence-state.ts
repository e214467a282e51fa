/** When a dossier is thin or stale, the same in every host. */
export { staleDays, thinPages } from '../core/model/evidence-state.ts'
