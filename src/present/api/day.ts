import { z } from 'zod'

/** A day, month or year in the parameters of an address. */
export const DAY = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'a date is written 2025-01-31')

export const AS_OF = z.object({ asOf: DAY })
