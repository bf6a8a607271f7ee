/** Forms of verbs, which questions are made of; the dossier words claims by the same ones. */
export * from '../../text/verbs.ts'
