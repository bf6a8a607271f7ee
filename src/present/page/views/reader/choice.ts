import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { readSpan } from '../../data/routes.ts'
import type { StatementKind } from '../../data/types.ts'
import { KINDS } from '../../words.ts'

export interface Choice {
  /** The chosen words; null for none. */
  readonly chosen: { readonly start: number; readonly end: number } | null
  readonly kinds: ReadonlySet<StatementKind>
  /** Whether weak readings are shown too. */
  readonly weak: boolean
  choose(span: { start: number; end: number } | null): void
  toggle(kind: StatementKind | null): void
  toggleWeak(): void
}

/** What the reader has chosen and tinted; kept in the address, so that Back and a link bring it again. */
export function useChoice(): Choice {
  const [params, setParams] = useSearchParams()
  const at = params.get('at')
  const tint = params.get('tint') ?? ''
  const weak = params.has('weak')
  const set = useCallback(
    (name: string, value: string) =>
      setParams(
        (now) => {
          const next = new URLSearchParams(now)
          if (value === '') next.delete(name)
          else next.set(name, value)
          return next
        },
        { replace: true, preventScrollReset: true },
      ),
    [setParams],
  )
  return useMemo(() => {
    const asked = new Set(tint.split(','))
    const kinds = new Set(KINDS.map(({ kind }) => kind).filter((kind) => asked.has(kind)))
    return {
      chosen: readSpan(at),
      kinds,
      weak,
      choose: (span) => set('at', span === null ? '' : `${span.start}-${span.end}`),
      toggle: (kind) => {
        if (kind === null) return set('tint', '')
        const next = new Set(kinds)
        if (!next.delete(kind)) next.add(kind)
        set('tint', [...next].join(','))
      },
      toggleWeak: () => set('weak', weak ? '' : 'shown'),
    }
  }, [at, tint, weak, set])
}
