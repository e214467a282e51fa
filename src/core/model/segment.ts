import { z } from 'zod'

/** A kind of company, as the seller calls it: "metal formers". */
export const segmentSchema = z.string().trim().min(1).max(120)
