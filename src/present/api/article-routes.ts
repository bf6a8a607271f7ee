import { Hono } from 'hono'
import { z } from 'zod'
import { elsewhere } from '../dossier/elsewhere.ts'
import { reader, storedArticle } from '../dossier/reader.ts'
import { sentence } from '../dossier/sentence.ts'
import type { Sources } from './app.ts'
import { searchIn } from './situation-routes.ts'

const OFFSET = z.coerce.number().int().min(0)
const CHOICE = z.object({ article: z.string().min(1), start: OFFSET, end: OFFSET })

/** One article, a sentence of it, and what other reports say of words chosen in it. */
export function articleRoutes(from: Sources): Hono {
  const at = (c: { req: { param(name: string): string | undefined } }, name: string): string => c.req.param(name) ?? ''
  const app = new Hono()
  app.get('/articles/:id', async (c) => c.json(reader(await from.snapshot(at(c, 'situation')), at(c, 'id'))))
  app.get('/articles/:id/sentence', async (c) => {
    const { at: offset } = z.object({ at: OFFSET }).parse(c.req.query())
    const { article } = storedArticle(await from.snapshot(at(c, 'situation')), at(c, 'id'))
    return c.json(sentence(from.analyse(article), offset))
  })
  app.get('/elsewhere', async (c) => {
    const { article, ...span } = CHOICE.parse(c.req.query())
    const situation = at(c, 'situation')
    return c.json(await elsewhere(await from.snapshot(situation), searchIn(from, situation), article, span))
  })
  return app
}
