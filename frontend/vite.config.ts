import { svelte } from '@sveltejs/vite-plugin-svelte'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { trustedDocuments } from './tools/documents.ts'
import { outlines } from './tools/outlines.ts'
import { precompressed } from './tools/precompressed.ts'

const dkfds = fileURLToPath(new URL('./node_modules/dkfds/src', import.meta.url))
const server = process.env.SAMSPIL_SERVER ?? 'http://127.0.0.1:8080'
const target = { target: server, changeOrigin: true }
const proxy = { '/graphql': target, '/export': target }

/** What is loaded together anyway is one file: many small ones weigh more and take longer. */
const groups = [
  { name: 'frame', priority: 3, test: /\/(svelte(?!.*bindings\/input)|clsx|esm-env)\/|vite\/preload-helper|src\/(App|ui\/(Footer|Shell|address|copy|keys|menu|nearing|pages|places|printing|router|typing)|viewer\/(Who|key|may|viewer|who)|words\/(format|language|many|spoken|..\/who)|graphql\/(client|graphql|viewer)|timeline\/day)\b/ },
  { name: 'drawing', priority: 2, test: /src\/timeline\/(DueSign|Lane|Sign|crowd|decision|paint|signs)\b/ },
  { name: 'bars', priority: 2, test: /src\/(timeline\/(Axis|Blocks|Patterns|axis)|words\/of\/drawn)\b/ },
  { name: 'telling', priority: 1, test: /src\/(contracts\/(sentence|Skeleton)|ui\/(Problem|Said)|words\/(dates|quoted|of\/sentence))\b/ },
  { name: 'late', priority: 1, test: /src\/ui\/(Absent|Late|Missed)\b/ },
  { name: 'lengths', priority: 1, test: /src\/(timeline\/(layout|running|scale)|contracts\/(runs|state))\b/ },
  { name: 'filtering', priority: 1, test: /src\/(contracts\/views|timeline\/(filters|url))\b/ },
  { name: 'choosing', priority: 1, test: /src\/contracts\/(matching|spelt|waiting)\b/ },
  { name: 'known', priority: 1, test: /src\/(ui\/(KnownBanner|KnownOn)|timeline\/known)\b/ },
  { name: 'live', priority: 1, test: /src\/(ui\/LiveBadge|graphql\/(events|happenings|live|stream))\b/ },
]

/** Of the runtime, what does nothing before it is called: what types need not come where nothing is typed. */
const PASSIVE = /svelte\/src\/internal\/client\/dom\//
/** The name of a script or a style stands in every file that asks for it. */
const SHORT = 'assets/[hash:7]'

export default defineConfig({
  plugins: [svelte({ configFile: false, compilerOptions: { runes: true, discloseVersion: false } }), outlines(), trustedDocuments(), precompressed()],
  // The package only exports its bundle; an alias that began with '#' would be taken for a fragment in url().
  resolve: { alias: { 'dkfds-source': dkfds } },
  css: {
    preprocessorOptions: {
      scss: { loadPaths: [`${dkfds}/stylesheets`], quietDeps: true, silenceDeprecations: ['if-function'] },
    },
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: ['index.html', 'graphiql.html'],
      checks: { pluginTimings: false },
      treeshake: { moduleSideEffects: [{ test: PASSIVE, sideEffects: false }] },
      output: { chunkFileNames: `${SHORT}.js`, assetFileNames: ({ names }) => (names[0]?.endsWith('.css') ? `${SHORT}.css` : 'assets/[name]-[hash][extname]'), codeSplitting: { includeDependenciesRecursively: false, groups } },
    },
  },
  // The examples are documents of the register, beside this folder.
  server: { proxy, fs: { allow: ['..'] } },
  preview: { proxy },
  test: { include: ['{src,tools}/**/*.test.ts'], reporters: ['default', './tools/closing-line.ts'] },
})
