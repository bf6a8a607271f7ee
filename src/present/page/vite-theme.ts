import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/**
 * Puts `file` before everything else in the page, as a hashed file of its own: the remembered theme must be set
 * before the first paint, and an inline script would need a wider content security policy.
 */
export function themeScript(file: URL): Plugin {
  return {
    name: 'synoptic-theme-first',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'asset', name: 'theme-first.js', source: readFileSync(file, 'utf8') })
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const asset = Object.values(bundle ?? {}).find((part) => /theme-first-[\w-]+\.js$/.test(part.fileName))
        if (asset === undefined) throw new Error('theme-first.js was not emitted')
        return { html, tags: [{ tag: 'script', attrs: { src: `/${asset.fileName}` }, injectTo: 'head-prepend' }] }
      },
    },
  }
}
