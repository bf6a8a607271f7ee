import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { PortError } from './port-error.ts'

const HOST = '127.0.0.1'
const FIRST_PORT = 4173
const PORTS_TRIED = 20

export interface Listening {
  /** `http://127.0.0.1:4173/` */
  readonly address: string
  close(): Promise<void>
}

function listenOn(app: Hono, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: HOST, port }, (info) => {
      server.off('error', reject)
      const close = (): Promise<void> =>
        new Promise((closed) => {
          server.close(() => closed())
          // A page that is still open holds its connection.
          ;(server as Server).closeAllConnections()
        })
      resolve({ address: `http://${HOST}:${info.port}/`, close })
    })
    server.once('error', reject)
  })
}

/**
 * Listens on this machine alone.
 *
 * @param port  0 for any; null for the first free one from 4173 on
 * @throws PortError  when the port is taken
 */
export async function listen(app: Hono, port: number | null): Promise<Listening> {
  for (let one = port ?? FIRST_PORT; ; one++) {
    try {
      return await listenOn(app, one)
    } catch (error) {
      const isTaken = (error as { code?: string }).code === 'EADDRINUSE'
      if (port === null && isTaken && one < FIRST_PORT + PORTS_TRIED) continue
      throw new PortError(one, error as Error)
    }
  }
}
