import type { Silence } from '../../model/pursuit.ts'

/** The day on which to try again after an attempt without an answer; null once the pursuit rule is met: then it is time to stop. */
export const nextAttempt = ({ met, nextFrom }: Silence): string | null => (met === null ? nextFrom : null)
