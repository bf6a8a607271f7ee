export * from '../../lexicon/index.ts'
