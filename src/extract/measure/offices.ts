import type { Role } from '../../model/role.ts'
import type { Finding } from '../../model/statement.ts'
import type { Actor } from './actors.ts'

/** Who holds which office, as the roles of one article tell. */
export class Offices {
  /** By the words of an office in small letters, those who hold it; null for several. */
  readonly #bearers = new Map<string, Finding<Role> | null>()

  constructor(found: readonly Finding[]) {
    for (const one of found) {
      if (one.content.kind !== 'role' || one.content.nameKind !== 'person') continue
      const role = plain(one.content.role)
      const words = role.split(' ')
      // "the minister" is the energy minister where there is no other
      for (const office of new Set([role, words.at(-1)!])) {
        const known = this.#bearers.get(office)
        const isOne = known === undefined || (known !== null && known.content.name === one.content.name)
        this.#bearers.set(office, isOne ? (known ?? (one as Finding<Role>)) : null)
      }
    }
  }

  /** The one person who holds the office that a phrase names: "the mayor"; null for none or several. */
  bearerOf(phrase: string): Actor | null {
    const found = /^the\s/i.test(phrase) ? this.#bearers.get(plain(phrase)) : null
    return found ? { name: found.content.name, ground: { grade: 'context', words: found.anchor } } : null
  }
}

const plain = (office: string): string =>
  office
    .toLowerCase()
    .replace(/^(?:the|an?|its|their|our)\s+/, '')
    .replace(/^(?:new|acting)\s+/, '')
