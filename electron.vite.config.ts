import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// Three hosts, one build: the browser host, the command line and the three workers and the driver of the rendering browser are further inputs of `main`, so
// that all of them share the same chunks. `dependencies` stay outside the bundle and are found in node_modules; a devDependency is
// built in, such as chrono-node, yaml and zod: hundreds of small files each, of which little is used, and to find and read them took
// half of a start.
export default defineConfig({
  main: {
    build: {
      target: 'node24',
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          server: 'src/server/index.ts',
          cli: 'src/cli/index.ts',
          worker: 'src/adapters/workers/read-worker.ts',
          press: 'src/adapters/workers/press-worker.ts',
          rendering: 'src/adapters/rendering/chromium-driver.ts',
          upkeep: 'src/adapters/sqlite/upkeep/upkeep-worker.ts',
        },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload can require nothing, so everything it needs goes into its one CommonJS file.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    // Both hosts serve the window from the root of an origin, so a deep link finds its assets too.
    base: '/',
    plugins: [react()],
    build: {
      // Any browser of the last years may open the browser host, not only the one that Electron brings.
      target: 'es2023',
      minify: true,
      modulePreload: { polyfill: false },
      // An asset as a data: address would need a hole in the content security policy.
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: 'src/renderer/index.html' } },
    },
  },
})
