import { svelte } from '@sveltejs/vite-plugin-svelte'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { trustedDocuments } from './tools/documents.ts'
import { precompressed } from './tools/precompressed.ts'

const dkfds = fileURLToPath(new URL('./node_modules/dkfds/src', import.meta.url))
const server = process.env.SAMSPIL_SERVER ?? 'http://127.0.0.1:8080'
const target = { target: server, changeOrigin: true }
const proxy = { '/graphql': target, '/export': target }

/** What most pages need, but not the frame around them. */
const COMMON = /src\/(contracts|decisions|graphql|timeline\/(?!day)|words\/(?!da\b|en\b|format|language|many)|ui\/(?!NotFound|Shell|pages|places|router))/

export default defineConfig({
  plugins: [svelte({ configFile: false }), trustedDocuments(), precompressed()],
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
    // In one piece these are fewer bytes on the wire than in several.
    rolldownOptions: {
      input: ['index.html', 'graphiql.html'],
      checks: { pluginTimings: false },
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: 'common', test: COMMON, minShareCount: 3 }] } },
    },
  },
  // The examples are documents of the register, beside this folder.
  server: { proxy, fs: { allow: ['..'] } },
  preview: { proxy },
  test: { include: ['{src,tools}/**/*.test.ts'], reporters: ['default', './tools/closing-line.ts'] },
})
