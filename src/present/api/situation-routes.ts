import { Hono } from 'hono'
import { z } from 'zod'
import { ask, type Search } from '../dossier/ask/index.ts'
import { causes } from '../dossier/causes.ts'
import { changes } from '../dossier/changes.ts'
import { decision } from '../dossier/decision.ts'
import { find } from '../dossier/find.ts'
import { gaps } from '../dossier/gaps.ts'
import { overview } from '../dossier/overview.ts'
import { points } from '../dossier/points.ts'
import { sources } from '../dossier/sources.ts'
import { timeline } from '../dossier/timeline.ts'
import { whatIf } from '../dossier/what-if.ts'
import type { Sources } from './app.ts'
import { DAY } from './day.ts'
import { weighed } from './weighed.ts'

const WORDS = z.string().trim().min(1).max(500)
const PUSH = z.object({ variable: z.string().min(1), push: z.enum(['rises', 'falls']) })

export const searchIn =
  ({ store }: Sources, situation: string): Search =>
  (words, limit) =>
    store.search(situation, words, limit)

/** Parts of a situation's dossier: each reads its parameters, calls one function, sends what it gives. */
export function situationRoutes(from: Sources): Hono {
  const at = (c: { req: { param(name: string): string | undefined } }): string => c.req.param('situation') ?? ''
  const app = new Hono()
  app.get('/overview', async (c) => c.json(overview(await from.snapshot(at(c)))))
  app.get('/points', async (c) => c.json(points(await from.snapshot(at(c)))))
  app.get('/timeline', async (c) => c.json(timeline(await from.snapshot(at(c)))))
  app.get('/sources', async (c) => c.json(sources(await from.snapshot(at(c)))))
  app.get('/decision', async (c) => {
    const snapshot = await from.snapshot(at(c))
    return c.json(decision(snapshot, weighed(snapshot).decision))
  })
  app.get('/gaps', async (c) => {
    const snapshot = await from.snapshot(at(c))
    return c.json(gaps(snapshot, weighed(snapshot).gaps))
  })
  app.get('/causes', async (c) => c.json(causes(await from.snapshot(at(c)))))
  app.get('/what-if', async (c) => {
    const { variable, push } = PUSH.parse(c.req.query())
    return c.json(whatIf(causes(await from.snapshot(at(c))), variable, push))
  })
  app.get('/changes', async (c) => {
    const { since } = z.object({ since: DAY }).parse(c.req.query())
    return c.json(changes(await from.snapshot(at(c)), since))
  })
  app.get('/ask', async (c) => {
    const { q } = z.object({ q: WORDS }).parse(c.req.query())
    return c.json(await ask(from.store, at(c), q))
  })
  app.get('/find', async (c) => {
    const { q } = z.object({ q: WORDS }).parse(c.req.query())
    return c.json(await find(await from.snapshot(at(c)), searchIn(from, at(c)), q))
  })
  return app
}
