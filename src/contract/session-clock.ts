/** The clock and the coverage of a session, for whoever shows them; without the schemas, which the window has no use for. */
export { isPaused, leftMs } from '../core/model/session-clock.ts'
export { mergeCoverage } from '../core/model/session-coverage.ts'
export { planChoices, usualPlan } from '../core/model/session-plans.ts'
