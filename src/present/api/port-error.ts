/** The port that was asked for is taken or may not be used. */
export class PortError extends Error {
  override readonly name = 'PortError'
  readonly code = 'api/port-taken'
  readonly port: number
  readonly advice = 'Name another with --port, or leave --port out and a free one is found.'

  constructor(port: number, cause: Error) {
    super(`port ${port} cannot be used: ${cause.message}`, { cause })
    this.port = port
  }
}
