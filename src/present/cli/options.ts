import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import envPaths from 'env-paths'

/** Options that every command has. */
export interface CommonOptions {
  /** Folder of the store. */
  readonly data: string
  /** Name of the situation; undefined for the newest. */
  readonly situation?: string
  readonly json?: boolean
}

const FILE = 'synoptic.db'

/** Adds `--data` and `--situation`. */
export function withStore(command: Command, situation: string): Command {
  return command
    .option('--data <dir>', 'folder that holds the store', envPaths('synoptic', { suffix: '' }).data)
    .option('--situation <name>', situation)
}

/** Adds `--data`, `--situation` and `--json`. */
export function withCommon(command: Command, situation = 'the situation meant (default: the newest)'): Command {
  return withStore(command, situation).option('--json', 'print JSON for another program')
}

/** Where the store of a folder stands. */
export function storePath({ data }: Pick<CommonOptions, 'data'>): string {
  return join(resolve(data), FILE)
}
