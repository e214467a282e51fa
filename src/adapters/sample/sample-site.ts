import { readFile, readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { z } from 'zod'

/**
 * A sample company's website as a folder:
 *
 *     site.json        {slug, name, pitch, order, charset, declareCharset}
 *     redirects.json   {"/old/": "/new/"}, optional
 *     layout.html      the frame of every page, in the site's charset
 *     pages/**         what is public; `index.html` answers for its folder, `404.*` for what is not there
 *
 * A page that begins with `<!--{"title": …, "description": …}-->` is set into the layout's `{{title}}`,
 * `{{description}}`, `{{path}}`, `{{head}}` and `{{content}}`; what stands before `<!--body-->` goes to `{{head}}`.
 */
const siteSchema = z.object({
  slug: z.string().regex(/^[a-z0-9-]{1,60}$/),
  name: z.string().min(1),
  pitch: z.string().min(1),
  order: z.number().int(),
  charset: z.enum(['utf-8', 'iso-8859-1']),
  /** False for a server that names no charset, as old ones do: then the page's meta element is all there is. */
  declareCharset: z.boolean(),
})
const redirectsSchema = z.record(z.string().startsWith('/'), z.string().startsWith('/'))
const frontMatterSchema = z.object({ title: z.string().min(1), description: z.string().optional() })

export interface SampleFile {
  readonly contentType: string
  /** Text with its placeholders still in it, or bytes to be sent as they are. */
  readonly body: string | Buffer
}

export type SampleSite = z.infer<typeof siteSchema> & {
  /** By URL path. Nothing else can be asked for, so no path leads out of the folder. */
  readonly files: ReadonlyMap<string, SampleFile>
  readonly redirects: ReadonlyMap<string, string>
  readonly notFound: SampleFile | undefined
}

/** More than any sample needs; keeps a wrong folder from being read whole. */
const maxFiles = 300
const maxFileBytes = 1_000_000

const textTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.css': 'text/css',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
}
const binaryTypes: Readonly<Record<string, string>> = {
  '.gif': 'image/gif',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
}

/** Reads every site under `root` (folders with a `site.json`), in their order. Rejects when a file is not as described above. */
export async function loadSampleSites(root: string): Promise<readonly SampleSite[]> {
  const folders = (await readdir(root, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  const sites = await Promise.all(folders.map((folder) => loadSite(join(root, folder.name))))
  return sites.filter((site) => site !== undefined).toSorted((a, b) => a.order - b.order)
}

async function loadSite(folder: string): Promise<SampleSite | undefined> {
  const description = await readIfThere(join(folder, 'site.json'))
  if (description === undefined) return undefined
  const site = siteSchema.parse(JSON.parse(description))
  const layout = decode(await readFile(join(folder, 'layout.html')), site.charset)
  const redirects = redirectsSchema.parse(JSON.parse((await readIfThere(join(folder, 'redirects.json'))) ?? '{}'))
  const files = new Map<string, SampleFile>()
  let notFound: SampleFile | undefined
  for (const path of await listFiles(join(folder, 'pages'))) {
    const file = await loadFile(join(folder, 'pages'), path, site, layout)
    if (path.startsWith('404.')) notFound = file
    else for (const key of urlPaths(path)) files.set(key, file)
  }
  return { ...site, files, redirects: new Map(Object.entries(redirects)), notFound }
}

async function loadFile(
  pages: string,
  path: string,
  site: z.infer<typeof siteSchema>,
  layout: string,
): Promise<SampleFile> {
  const extension = extname(path)
  const bytes = await readFile(join(pages, path))
  const textType = textTypes[extension]
  if (textType === undefined) return { contentType: binaryTypes[extension] ?? 'application/octet-stream', body: bytes }
  return {
    contentType: site.declareCharset ? `${textType}; charset=${site.charset}` : textType,
    body: composePage(decode(bytes, site.charset), layout, urlPaths(path)[0] ?? '/'),
  }
}

/** Sets a page into its layout; text without a front matter is already whole. */
function composePage(text: string, layout: string, path: string): string {
  const end = text.indexOf('}-->')
  if (!text.startsWith('<!--{') || end < 0) return text
  const { title, description } = frontMatterSchema.parse(JSON.parse(text.slice(4, end + 1)))
  const rest = text.slice(end + 4).trim()
  const [head, content] = rest.includes('<!--body-->') ? splitOnce(rest, '<!--body-->') : ['', rest]
  const slots: Readonly<Record<string, string>> = {
    title: escapeHtml(title),
    description: escapeHtml(description ?? ''),
    path,
    head,
    content,
  }
  return layout.replace(/\{\{(title|description|path|head|content)\}\}/g, (_all, slot: string) => slots[slot] ?? '')
}

/** `about/index.html` answers for `/about/` first, and for its own name as well. */
function urlPaths(path: string): readonly string[] {
  const own = `/${path}`
  return /(^|\/)index\.html?$/.test(path) ? [own.slice(0, own.lastIndexOf('/') + 1), own] : [own]
}

/** Regular files below a folder, `/`-separated and sorted; links are not followed. */
async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  if (files.length > maxFiles) throw new Error(`${folder} holds more than ${maxFiles} files`)
  for (const file of files)
    if ((await stat(file)).size > maxFileBytes) throw new Error(`${file} is over ${maxFileBytes} bytes`)
  return files.map((file) => file.slice(folder.length + 1).replaceAll('\\', '/')).toSorted()
}

const decode = (bytes: Buffer, charset: SampleSite['charset']): string =>
  bytes.toString(charset === 'utf-8' ? 'utf8' : 'latin1')

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

function splitOnce(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark)
  return [text.slice(0, at).trim(), text.slice(at + mark.length).trim()]
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
