import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cache = join(import.meta.dirname, '../../node_modules/.cache/groundwork')

/** How Playwright starts the browser: the program, and an environment in which it finds its libraries and fonts. */
export type Browser = { readonly executablePath: string; readonly env: Record<string, string> }

/**
 * Chromium for the browser tests: the one `CHROMIUM_PATH` names, otherwise the one in the registry package, unpacked
 * once per version. Nothing is installed into the system and nothing shared with other programs is touched.
 *
 * The package itself unpacks into the system's temporary folder under a name without a version, so an old browser
 * would be taken for the new one; hence a folder of our own.
 */
export async function findChromium(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') return { executablePath: named, env: environment() }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`No Chromium in the packages for ${process.platform} ${process.arch}: set CHROMIUM_PATH to yours.`)
  }
  const folder = await unpackedFolder()
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...environment(),
      // System libraries that a bare machine lacks come with the package.
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: await fontSettings(folder),
    },
  }
}

/** The package's own settings look for its fonts where Lambda has them; without any font a page shows no text at all. */
async function fontSettings(folder: string): Promise<string> {
  const file = join(folder, 'fonts.conf')
  const settings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>
`
  await writeFile(file, settings)
  return file
}

/** Unpacks beside the final folder and renames: a killed run leaves no half browser, and two runs can't meet in one. */
async function unpackedFolder(): Promise<string> {
  const packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))))
  const folder = join(cache, `chromium-${await versionOf(packageFolder)}`)
  if (existsSync(folder)) return folder
  await mkdir(cache, { recursive: true })
  const half = await mkdtemp(join(cache, 'unpacking-'))
  try {
    await unpackInto(half, packageFolder)
    await rename(half, folder)
  } catch (error) {
    await rm(half, { recursive: true, force: true })
    // Another run was quicker; its copy is as good.
    if (!existsSync(folder)) throw error
  }
  return folder
}

/** The package takes its target from TMPDIR and nowhere else. */
async function unpackInto(folder: string, packageFolder: string): Promise<void> {
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium')
    await chromium.executablePath()
    await inflate(join(packageFolder, 'bin/al2023.tar.br'))
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

async function versionOf(packageFolder: string): Promise<string> {
  // Every package has a version.
  const manifest = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string }
  return manifest.version
}

function environment(): Record<string, string> {
  const set = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return Object.fromEntries(set)
}
