import { setTimeout as sleep } from 'node:timers/promises'

const LONGEST_WAIT_MS = 250

/**
 * Runs `work` until it succeeds, fails for good, or time is up; waits longer after each try.
 *
 * @param mayRetry   whether the same call may succeed after this error
 * @param patienceMs how long to go on trying
 */
export async function retry<T>(
  work: () => Promise<T>,
  mayRetry: (error: unknown) => boolean,
  patienceMs = 20_000,
): Promise<T> {
  const until = performance.now() + patienceMs
  for (let waitMs = 5; ; waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS)) {
    try {
      return await work()
    } catch (error) {
      if (performance.now() > until || !mayRetry(error)) throw error
      // Two processes that met once would meet again if both waited equally long.
      await sleep(waitMs * (0.5 + Math.random()))
    }
  }
}
