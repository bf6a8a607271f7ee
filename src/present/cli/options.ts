import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import envPaths from 'env-paths'
import { UsageError } from './exit.ts'

/** Options that every command has. */
export interface CommonOptions {
  /** Folder of the store. */
  readonly data: string
  /** Name of the situation; undefined for the newest. */
  readonly situation?: string
  readonly json?: boolean
  /** Only what was published by this EDTF day, month or year. */
  readonly asOf?: string
}

const FILE = 'synoptic.db'

/** Adds `--data` and `--situation`. */
export function withStore(command: Command, situation: string): Command {
  return command
    .option('--data <dir>', 'folder that holds the store', envPaths('synoptic', { suffix: '' }).data)
    .option('--situation <name>', situation)
}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

/** @throws UsageError  when `text` is no day, month or year */
export function checkDate(text: string): void {
  if (!DATE.test(text)) throw new UsageError(`"${text}" is no date`, 'Write it like 2026-10-01.')
}

/** Adds `--as-of`. */
export function withAsOf(command: Command): Command {
  return command.option('--as-of <date>', 'as known on that day: only reports published by then')
}

/** Adds `--data`, `--situation` and `--json`. */
export function withCommon(command: Command, situation = 'the situation meant (default: the newest)'): Command {
  return withStore(command, situation).option('--json', 'print JSON for another program')
}

/** Where the store of a folder stands. */
export function storePath({ data }: Pick<CommonOptions, 'data'>): string {
  return join(resolve(data), FILE)
}
