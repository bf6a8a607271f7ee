import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { ZodError } from 'zod'
import { DossierError } from '../dossier/error.ts'

/** Every reply that is no answer: a stable code, one sentence, and what to do. */
export interface Problem {
  readonly code: string
  readonly message: string
  readonly advice: string
}

const ADVICE = 'Go back to the list of situations and choose again.'

export function problem(
  c: Context,
  status: ContentfulStatusCode,
  code: string,
  message: string,
  advice: string = ADVICE,
): Response {
  return c.json({ code, message, advice } satisfies Problem, status)
}

const isProblem = (error: Error): error is Error & Problem => 'code' in error && 'advice' in error

/** Says in JSON what went wrong; only what this program says itself is passed on. */
export function onError(error: Error, c: Context): Response {
  if (error instanceof DossierError) return problem(c, 404, error.code, error.message)
  if (error instanceof ZodError) {
    const [issue] = error.issues
    const message = `${issue?.path.join('.')}: ${issue?.message}`
    return problem(c, 400, 'api/bad-parameter', message, 'Correct the address.')
  }
  // A store's errors carry their own advice.
  if (isProblem(error)) return problem(c, 500, error.code, error.message, error.advice)
  console.error(error)
  const advice = 'Your reports are untouched. The terminal in which the program runs shows more.'
  return problem(c, 500, 'api/fault', 'a fault of this program', advice)
}
