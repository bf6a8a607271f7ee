import { ask } from './ask/index.ts'
import { causes } from './causes/index.ts'
import { changes } from './changes/index.ts'
import { decision } from './decision/index.ts'
import { gaps } from './gaps/index.ts'
import { points } from './points/index.ts'
import { reader } from './reader/index.ts'
import { situation } from './situation/index.ts'
import { sources } from './sources/index.ts'
import { timeline } from './timeline/index.ts'
import type { View } from './view.ts'

/** All views, in the order of the row. The first opens when the address names none. */
export const VIEWS: readonly View[] = [
  situation,
  reader,
  points,
  decision,
  timeline,
  causes,
  sources,
  ask,
  changes,
  gaps,
]
