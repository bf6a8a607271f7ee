/** What was asked for is not in the store: a fault of the asker, not of the store. */
export class DossierError extends Error {
  override readonly name = 'DossierError'
  readonly code:
    | 'dossier/no-situation'
    | 'dossier/no-article'
    | 'dossier/no-variable'
    | 'dossier/bad-span'
    | 'dossier/not-analysed'

  constructor(code: DossierError['code'], message: string) {
    super(message)
    this.code = code
  }
}

export const noSituation = (name: string): DossierError =>
  new DossierError('dossier/no-situation', `there is no situation named ${JSON.stringify(name)}`)
