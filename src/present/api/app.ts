import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { analyses } from '../../pipeline/analyses.ts'
import type { ReadStore } from '../../store/store.ts'
import { snapshots } from '../dossier/snapshot.ts'
import { articleRoutes } from './article-routes.ts'
import { onError, problem } from './errors.ts'
import { headers } from './headers.ts'
import { localOnly } from './host.ts'
import { page } from './page.ts'
import { situationRoutes } from './situation-routes.ts'

/** What an address under `/api/s/:situation` is answered from. */
export interface Sources {
  readonly store: ReadStore
  readonly snapshot: ReturnType<typeof snapshots>
  readonly analyse: ReturnType<typeof analyses>
}

/**
 * The whole server, ready to be asked: the dossier as JSON under `/api`, the page everywhere else.
 *
 * @param pageFolder  of the built page
 */
export function createApp(store: ReadStore, pageFolder: string): Hono {
  const sources: Sources = { store, snapshot: snapshots(store), analyse: analyses() }
  const app = new Hono()
  app.onError(onError)
  app.use(localOnly)
  app.use(headers)
  app.use(compress())
  app.get('/api/situations', async (c) => c.json(await store.situations()))
  app.route('/api/s/:situation', situationRoutes(sources))
  app.route('/api/s/:situation', articleRoutes(sources))
  app.all('/api/*', (c) => problem(c, 404, 'api/no-address', `there is nothing at ${c.req.path}`))
  app.route('/', page(pageFolder))
  return app
}
