import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono, type MiddlewareHandler } from 'hono'

// Names of files under assets/ hold a hash of what is in them.
const FOREVER = 'public, max-age=31536000, immutable'
const CHECK = 'no-cache'

/** Lets the browser keep what was found for as long as `control` says. */
const keep =
  (control: string): MiddlewareHandler =>
  async (c, next) => {
    await next()
    if (c.res.ok) c.header('cache-control', control)
  }

/** The built page; every address that is no file is a view of it. */
export function page(folder: string): Hono {
  const app = new Hono()
  if (!existsSync(join(folder, 'index.html'))) {
    return app.get('*', (c) => c.text('The page is not built. Run: npm run build', 503))
  }
  app.use('/assets/*', keep(FOREVER), serveStatic({ root: folder }))
  app.get('/assets/*', (c) => c.text('There is no such file.', 404))
  app.use('*', keep(CHECK), serveStatic({ root: folder }))
  app.get('*', serveStatic({ root: folder, path: 'index.html' }))
  return app
}
