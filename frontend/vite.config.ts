import { svelte } from '@sveltejs/vite-plugin-svelte'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { precompressed } from './tools/precompressed.ts'

const dkfds = fileURLToPath(new URL('./node_modules/dkfds/src', import.meta.url))
const server = process.env.SAMSPIL_SERVER ?? 'http://127.0.0.1:8080'
const target = { target: server, changeOrigin: true }
const proxy = { '/graphql': target, '/export': target }

export default defineConfig({
  plugins: [svelte({ configFile: false }), precompressed()],
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
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  server: { proxy },
  preview: { proxy },
  test: { include: ['src/**/*.test.ts'], reporters: ['default', './tools/closing-line.ts'] },
})
