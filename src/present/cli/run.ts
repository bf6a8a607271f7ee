import { CommanderError } from 'commander'
import { StoreError } from '../../store/error.ts'
import { PortError } from '../api/port-error.ts'
import { DossierError } from '../dossier/error.ts'
import { EXIT, type ExitCode, UsageError } from './exit.ts'
import { createProgram } from './program.ts'

/** A reader that has seen enough (`| head`) closes the pipe: no fault. */
function endWithPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done)
    throw error
  })
}

function tell(message: string, advice?: string): void {
  console.error(advice ? `synoptic: ${message}\n          ${advice}` : `synoptic: ${message}`)
}

/**
 * Runs one command line.
 *
 * @param args  without node and script
 * @returns     the exit code
 * @throws what is a fault of the program
 */
export async function run(args: readonly string[]): Promise<ExitCode> {
  endWithPipe()
  let code: ExitCode = EXIT.done
  try {
    await createProgram((result) => {
      code = result
    }).parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    // Commander has told what is wrong already; help and version end with 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUse
    if (error instanceof UsageError) tell(error.message, error.advice)
    else if (error instanceof DossierError) tell(error.message, 'See what there is: synoptic show.')
    else if (error instanceof StoreError) tell(error.message, error.advice)
    else if (error instanceof PortError) tell(error.message, error.advice)
    else throw error
    return error instanceof StoreError && error.code !== 'store/none' ? EXIT.incomplete : EXIT.wrongUse
  }
}
