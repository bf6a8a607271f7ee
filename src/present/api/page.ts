import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'

// Names of files under assets/ hold a hash of what is in them.
const FOREVER = 'public, max-age=31536000, immutable'
const CHECK = 'no-cache'

/** The built page; every address that is no file is a view of it. */
export function page(folder: string): Hono {
  const app = new Hono()
  if (!existsSync(join(folder, 'index.html'))) {
    return app.get('*', (c) => c.text('The page is not built. Run: npm run build', 503))
  }
  app.use('/assets/*', serveStatic({ root: folder, onFound: (_, c) => c.header('cache-control', FOREVER) }))
  app.get('/assets/*', (c) => c.text('There is no such file.', 404))
  app.use('*', serveStatic({ root: folder, onFound: (_, c) => c.header('cache-control', CHECK) }))
  app.get('*', serveStatic({ root: folder, path: 'index.html', onFound: (_, c) => c.header('cache-control', CHECK) }))
  return app
}
