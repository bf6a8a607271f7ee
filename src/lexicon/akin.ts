import { readTable } from '../text/lines.ts'
import { once } from '../text/once.ts'

/** Words, and verbs with their particle, that reports put for one another; the first of each group stands for all. */
export const akinGroups = once(() =>
  readTable(new URL('./akin.tsv', import.meta.url)).map(([first = '', others = '']) => [
    first,
    ...others.split(',').map((word) => word.trim()),
  ]),
)
