/** Lengths of a session to choose from, in minutes: a short look, or the deep one. */
export const planChoices = [5, 15, 30] as const
export const usualPlan = 5
