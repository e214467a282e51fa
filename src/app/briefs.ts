import { briefToMarkdown, briefToText } from '../core/brief/brief-markdown.ts'
import { buildBrief } from '../core/brief/build-brief.ts'
import type { Account } from '../core/model/account.ts'
import type { Brief, Paper } from '../core/model/brief.ts'
import type { AccountId, CallId } from '../core/model/ids.ts'
import { type Result, fail, ok } from '../core/model/result.ts'
import { accountOf } from './accounts.ts'
import { loadDossier } from './dossier.ts'
import { lastCall, nextCall } from './calls.ts'
import type { Deps } from './deps.ts'
import { playbookFor } from './playbook-in-use.ts'
import { refreshAccount } from './refresh-accounts.ts'

export type BriefRequest = {
  readonly accountId: AccountId
  readonly callId?: CallId | null | undefined
  readonly paper?: Paper | undefined
}

/** The brief as it fits the page, with the bytes of that page. */
export async function printBrief(
  deps: Deps,
  request: BriefRequest,
): Promise<Result<{ account: Account; brief: Brief; paper: Paper; bytes: Uint8Array; pages: number }>> {
  const account = accountOf(deps.workspace, request.accountId)
  if (!account.ok) return account
  const playbook = playbookFor(deps, account.value)
  if (!playbook) {
    return fail({
      kind: 'bad-input',
      message: 'A brief needs a playbook: it says which problems you solve.',
      next: 'Choose one under Playbooks and confirm it.',
      retry: 'never',
    })
  }
  const snapshot = await refreshAccount(deps, account.value.id)
  if (!snapshot.ok) return snapshot
  const now = deps.clock.now()
  const call = request.callId
    ? (deps.workspace.calls.get(request.callId) ?? null)
    : nextCall(deps.workspace, account.value.id, now)
  const settings = deps.workspace.settings.get()
  const full = buildBrief({
    snapshot: snapshot.value,
    account: account.value,
    call,
    lastCall: lastCall(deps.workspace, account.value.id, call?.at ?? now),
    playbook,
    seller: settings.seller,
    asOf: now,
    notRead: loadDossier(deps.workspace, account.value).notRead,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  })
  const paper = request.paper ?? settings.paper
  const page = await deps.writer.pdf(full, paper)
  if (!page.ok) return page
  return ok({
    account: account.value,
    brief: page.value.shown,
    paper,
    bytes: page.value.bytes,
    pages: page.value.pages,
  })
}

/** A file of the brief. Its name says account and day, never the recommendation. */
export async function exportBrief(
  deps: Deps,
  request: BriefRequest & { readonly format: 'pdf' | 'md' | 'txt' | 'json' },
): Promise<Result<{ fileName: string; contentType: string; base64: string; pages: number | null }>> {
  const printed = await printBrief(deps, request)
  if (!printed.ok) return printed
  const { account, brief, bytes, pages } = printed.value
  const stem = `${fileStem(account.name)}-brief-${brief.prepared.slice(0, 10)}`
  const text = (content: string, extension: string, contentType: string): Result<FileOut> =>
    ok({ fileName: `${stem}.${extension}`, contentType, base64: Buffer.from(content).toString('base64'), pages: null })
  switch (request.format) {
    case 'pdf':
      return ok({
        fileName: `${stem}.pdf`,
        contentType: 'application/pdf',
        base64: Buffer.from(bytes).toString('base64'),
        pages,
      })
    case 'md':
      return text(briefToMarkdown(brief), 'md', 'text/markdown')
    case 'txt':
      return text(briefToText(brief), 'txt', 'text/plain')
    case 'json':
      return text(`${JSON.stringify(brief, null, 2)}\n`, 'json', 'application/json')
  }
}

type FileOut = { fileName: string; contentType: string; base64: string; pages: number | null }

/** Letters and digits of any script, joined by hyphens; nothing a file system or shell minds. */
function fileStem(name: string): string {
  const stem = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .toLowerCase()
  return stem || 'account'
}
