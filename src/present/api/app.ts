import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { analyses } from '../../pipeline/analyses.ts'
import { asOf } from '../../pipeline/as-of.ts'
import type { ReadStore } from '../../store/store.ts'
import { snapshots } from '../dossier/snapshot.ts'
import { articleRoutes } from './article-routes.ts'
import { AS_OF } from './day.ts'
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

/** Days whose dossiers are kept ready. */
const MOST_DAYS = 8

function dossierRoutes(sources: Sources): Hono {
  const app = new Hono()
  app.onError(onError)
  app.route('/api/s/:situation', situationRoutes(sources))
  app.route('/api/s/:situation', articleRoutes(sources))
  app.all('/api/*', (c) => problem(c, 404, 'api/no-address', `there is nothing at ${c.req.path}`))
  return app
}

/** The same addresses, answered from what was known on a day. */
function routesByDay({ store, analyse }: Sources): (day: string) => Hono {
  const ready = new Map<string, Hono>()
  const routesAt = (day: string): Hono => {
    const then = asOf(store, day)
    return dossierRoutes({ store: then, snapshot: snapshots(then), analyse })
  }
  return (day) => {
    const routes = ready.get(day) ?? routesAt(day)
    ready.delete(day)
    ready.set(day, routes)
    for (const oldest of [...ready.keys()].slice(0, -MOST_DAYS)) ready.delete(oldest)
    return routes
  }
}

/**
 * The whole server, ready to be asked: the dossier as JSON under `/api`, the page everywhere else. `?asOf=2025-01-31` on
 * an address of a situation answers it as it was known on that day.
 *
 * @param pageFolder  of the built page
 */
export function createApp(store: ReadStore, pageFolder: string): Hono {
  const sources: Sources = { store, snapshot: snapshots(store), analyse: analyses() }
  const routesOf = routesByDay(sources)
  const app = new Hono()
  app.onError(onError)
  app.use(localOnly)
  app.use(headers)
  app.use(compress())
  app.get('/api/situations', async (c) => c.json(await store.situations()))
  app.use('/api/s/*', async (c, next) => {
    const day = c.req.query('asOf')
    if (day === undefined) return await next()
    return await routesOf(AS_OF.parse({ asOf: day }).asOf).fetch(c.req.raw)
  })
  app.route('/', dossierRoutes(sources))
  app.route('/', page(pageFolder))
  return app
}
