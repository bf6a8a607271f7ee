import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { themeScript } from './vite-theme.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  root: here,
  base: '/',
  publicDir: false,
  plugins: [react(), themeScript(new URL('./theme-first.js', import.meta.url))],
  build: {
    outDir: '../../../dist/page',
    emptyOutDir: true,
    target: 'es2022',
    // Data addresses would need wider rules than `font-src 'self'`.
    assetsInlineLimit: 0,
    // The page is one view away from any other; one file a kind is faster from the same machine than many.
    chunkSizeWarningLimit: 900,
    reportCompressedSize: false,
  },
})
