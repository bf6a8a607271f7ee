import type { MiddlewareHandler } from 'hono'
import { problem } from './errors.ts'

const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/

/**
 * Answers only requests that name this machine. Without it a page from elsewhere could point a name of its own at this
 * address and read the reports (DNS rebinding).
 */
export const localOnly: MiddlewareHandler = async (c, next) => {
  if (LOCAL.test(c.req.header('host') ?? '')) return await next()
  return problem(c, 403, 'api/not-local', 'this server answers on this machine only', 'Use the address it printed.')
}
