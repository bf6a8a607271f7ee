import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { headers } from '../../../../src/present/api/headers.ts'
import { page } from '../../../../src/present/api/page.ts'
import type { World } from './world.ts'

/** The built page with the real headers, over answers that a test chooses. */
export interface Served {
  readonly url: string
  /** What the server tells from now on; null makes every answer of the API an error. */
  tell(world: World | null): void
  close(): Promise<void>
}

const FOLDER = fileURLToPath(new URL('../../../../dist/page', import.meta.url))

function api(now: () => World | null): Hono {
  const app = new Hono()
  app.use('*', async (c, next) => {
    if (now() !== null) return next()
    return c.json({ code: 'mock/broken', message: 'The store could not be read.', advice: 'Look at the disk.' }, 500)
  })
  const world = (): World => now() as World
  const part = '/s/:situation'
  app.get('/situations', (c) => c.json(world().situations))
  app.get(`${part}/overview`, (c) => c.json(world().overview))
  app.get(`${part}/points`, (c) => c.json(world().points))
  app.get(`${part}/timeline`, (c) => c.json(world().timeline))
  app.get(`${part}/sources`, (c) => c.json(world().sources))
  app.get(`${part}/decision`, (c) => c.json(world().decision))
  app.get(`${part}/gaps`, (c) => c.json(world().gaps))
  app.get(`${part}/causes`, (c) => c.json(world().causes))
  app.get(`${part}/what-if`, (c) =>
    c.json(world().whatIf(c.req.query('variable') ?? '', c.req.query('push') === 'falls' ? 'falls' : 'rises')),
  )
  app.get(`${part}/articles/:id`, (c) => {
    const reader = world().readers[c.req.param('id')]
    const missing = {
      code: 'dossier/no-article',
      message: 'There is no such report.',
      advice: 'Choose another report.',
    }
    return reader === undefined ? c.json(missing, 404) : c.json(reader)
  })
  app.get(`${part}/articles/:id/sentence`, (c) => {
    const sentence = world().sentence(c.req.param('id'), Number(c.req.query('at')))
    const missing = { code: 'dossier/not-analysed', message: 'The words were not analysed.', advice: 'Choose another.' }
    return sentence === null ? c.json(missing, 404) : c.json(sentence)
  })
  app.get(`${part}/elsewhere`, (c) =>
    c.json(world().elsewhere(c.req.query('article') ?? '', Number(c.req.query('start')), Number(c.req.query('end')))),
  )
  app.get(`${part}/ask`, (c) => c.json(world().ask(c.req.query('q') ?? '')))
  app.get(`${part}/changes`, (c) => c.json(world().changes(c.req.query('since') ?? '')))
  app.get(`${part}/find`, (c) => c.json(world().find(c.req.query('q') ?? '')))
  return app
}

export async function serveMock(first: World, port = 0): Promise<Served> {
  let world: World | null = first
  const app = new Hono()
  app.use(headers)
  app.route(
    '/api',
    api(() => world),
  )
  app.route('/', page(FOLDER))
  const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' })
  await new Promise<void>((done) => {
    if (server.listening) done()
    else server.once('listening', done)
  })
  const { port: at } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${at}`,
    tell: (next) => {
      world = next
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}
