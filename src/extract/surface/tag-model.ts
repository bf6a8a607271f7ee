export { isCommonWord, usualTag } from '../../lexicon/index.ts'
