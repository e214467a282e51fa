import type { BriefPage } from '../contract/brief-pages.ts'
import type { BriefFormat } from '../contract/briefs.ts'
import { briefSheet } from '../core/brief/brief-sheet.ts'
import { handoutSheet } from '../core/brief/handout/handout-sheet.ts'
import { pageToJson } from '../core/brief/page-json.ts'
import { sheetToHtml } from '../core/brief/sheet-html.ts'
import { sheetToMarkdown } from '../core/brief/sheet-markdown.ts'
import { sheetToText } from '../core/brief/sheet-text.ts'
import type { Sheet } from '../core/brief/sheet.ts'
import type { Brief } from '../core/model/brief.ts'
import type { Handout } from '../core/model/handout.ts'
import { type Result, ok } from '../core/model/result.ts'
import { dayOf } from '../core/model/time.ts'
import { type BriefRequest, type PrintedPage, printBrief, printHandout } from './briefs.ts'
import type { Deps } from './deps.ts'

type ExportRequest = BriefRequest & { readonly page: BriefPage; readonly format: BriefFormat }

type FileOut = {
  fileName: string
  contentType: string
  base64: string
  pages: number | null
  unprinted: string[]
}

/** A file of either page. Its name says company, page and day, never the recommendation. */
export async function exportBrief(deps: Deps, request: ExportRequest): Promise<Result<FileOut>> {
  if (request.page === 'brief') {
    const printed = await printBrief(deps, request)
    return printed.ok ? fileOf(deps, printed.value, 'brief', request.format, briefSheet) : printed
  }
  const printed = await printHandout(deps, request)
  return printed.ok ? fileOf(deps, printed.value, 'handout', request.format, handoutSheet) : printed
}

/** What each format is called where files are opened. */
const contentTypes: Readonly<Record<BriefFormat, string>> = {
  pdf: 'application/pdf',
  md: 'text/markdown',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain',
  json: 'application/json',
}
/** The customer sees the name of a file that is sent on. */
const pageNames: Readonly<Record<BriefPage, string>> = { brief: 'brief', handout: 'agenda' }

async function fileOf<T extends Brief | Handout>(
  deps: Deps,
  { account, call, now, paper, shown, bytes, pages, unprinted }: PrintedPage<T>,
  page: BriefPage,
  format: BriefFormat,
  sheetOf: (shown: T) => Sheet,
): Promise<Result<FileOut>> {
  const day = page === 'brief' ? dayOf(now) : dayOf(call?.at ?? now)
  const write = async (): Promise<Result<Uint8Array | string>> => {
    switch (format) {
      case 'pdf':
        return ok(bytes)
      case 'md':
        return ok(sheetToMarkdown(sheetOf(shown)))
      case 'html':
        return ok(sheetToHtml(sheetOf(shown), paper))
      case 'docx':
        return deps.writer.docx(sheetOf(shown), paper)
      case 'txt':
        return ok(sheetToText(sheetOf(shown)))
      case 'json':
        return ok(pageToJson(page, shown))
    }
  }
  const written = await write()
  if (!written.ok) return written
  return ok({
    fileName: `${fileStem(account.name)}-${pageNames[page]}-${day}.${format}`,
    contentType: contentTypes[format],
    base64: Buffer.from(written.value).toString('base64'),
    pages: format === 'pdf' ? pages : null,
    unprinted: format === 'pdf' ? [...unprinted] : [],
  })
}

/** Letters and digits of any script, joined by hyphens; nothing a file system or shell minds. */
export function fileStem(name: string): string {
  const stem = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .toLowerCase()
  return stem || 'account'
}
