import { z } from 'zod'

const id = <B extends string>(brand: B) => z.string().min(1).max(200).brand(brand)

export const accountIdSchema = id('AccountId')
export type AccountId = z.infer<typeof accountIdSchema>
export const pageIdSchema = id('PageId')
export type PageId = z.infer<typeof pageIdSchema>
export const pageVersionIdSchema = id('PageVersionId')
export type PageVersionId = z.infer<typeof pageVersionIdSchema>
export const noteIdSchema = id('NoteId')
export type NoteId = z.infer<typeof noteIdSchema>
export const noteImageIdSchema = id('NoteImageId')
export type NoteImageId = z.infer<typeof noteImageIdSchema>
export const callIdSchema = id('CallId')
export type CallId = z.infer<typeof callIdSchema>
export const playbookIdSchema = id('PlaybookId')
export type PlaybookId = z.infer<typeof playbookIdSchema>
export const snapshotIdSchema = id('SnapshotId')
export type SnapshotId = z.infer<typeof snapshotIdSchema>
export const researchIdSchema = id('ResearchId')
export type ResearchId = z.infer<typeof researchIdSchema>
export const sessionIdSchema = id('SessionId')
export type SessionId = z.infer<typeof sessionIdSchema>
export const identityQuestionIdSchema = id('IdentityQuestionId')
export type IdentityQuestionId = z.infer<typeof identityQuestionIdSchema>
export const decisionIdSchema = id('DecisionId')
export type DecisionId = z.infer<typeof decisionIdSchema>
export const touchIdSchema = id('TouchId')
export type TouchId = z.infer<typeof touchIdSchema>
export const ownVerdictIdSchema = id('OwnVerdictId')
export type OwnVerdictId = z.infer<typeof ownVerdictIdSchema>
export const saidIdSchema = id('SaidId')
export type SaidId = z.infer<typeof saidIdSchema>
export const ownQuestionIdSchema = id('OwnQuestionId')
export type OwnQuestionId = z.infer<typeof ownQuestionIdSchema>
export const problemWordIdSchema = id('ProblemWordId')
export type ProblemWordId = z.infer<typeof problemWordIdSchema>
export const keptQuoteIdSchema = id('KeptQuoteId')
export type KeptQuoteId = z.infer<typeof keptQuoteIdSchema>
export const assistLineIdSchema = id('AssistLineId')
export type AssistLineId = z.infer<typeof assistLineIdSchema>
export const approvalIdSchema = id('ApprovalId')
export type ApprovalId = z.infer<typeof approvalIdSchema>
/** A line a person can ask "how do you know?" of: a mention, an event, a line of a snapshot. */
export const claimIdSchema = id('ClaimId')
export type ClaimId = z.infer<typeof claimIdSchema>
