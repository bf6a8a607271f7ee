import { keepPreviousData, QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type {
  AskView,
  CausesView,
  ChangesView,
  DecisionView,
  ElsewhereView,
  FindView,
  GapsView,
  OverviewView,
  PointsView,
  ReaderView,
  SentenceView,
  SituationRef,
  SourcesView,
  TimelineView,
  WhatIfView,
} from '../../dossier/types.ts'
import { AS_OF } from './as-of.ts'
import { type Fault, getJson } from './fetch.ts'

interface Parts {
  readonly overview: OverviewView
  readonly points: PointsView
  readonly timeline: TimelineView
  readonly sources: SourcesView
  readonly elsewhere: ElsewhereView
  readonly ask: AskView
  readonly causes: CausesView
  readonly 'what-if': WhatIfView
  readonly changes: ChangesView
  readonly decision: DecisionView
  readonly gaps: GapsView
  readonly find: FindView
}

export const newClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        gcTime: 30 * 60_000,
        refetchOnWindowFocus: true,
        // The server is this machine: waiting long before telling that it is gone helps nobody.
        retry: (count, fault) => count < 1 && (fault as Fault).code === 'page/unreachable',
        retryDelay: 300,
        networkMode: 'always',
      },
    },
  })

/** The address of a part of a situation's dossier, as of the day that the page shows. */
function addressOf(situation: string, path: readonly string[], params: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...params, ...(AS_OF === null ? {} : { asOf: AS_OF }) }).toString()
  return ['/api/s', ...[situation, ...path].map(encodeURIComponent)].join('/') + (query === '' ? '' : `?${query}`)
}

export const useSituations = (): UseQueryResult<readonly SituationRef[], Fault> =>
  useQuery<readonly SituationRef[], Fault>({
    queryKey: ['situations'],
    queryFn: ({ signal }) => getJson('/api/situations', signal),
  })

/** One part of a situation's dossier. `keep` shows the last answer while a new one is on its way. */
export function usePart<P extends keyof Parts>(
  situation: string,
  part: P,
  params: Readonly<Record<string, string>> = {},
  { enabled = true, keep = false } = {},
): UseQueryResult<Parts[P], Fault> {
  const query = new URLSearchParams(params).toString()
  return useQuery<Parts[P], Fault>({
    queryKey: [situation, part, query],
    queryFn: ({ signal }) => getJson(addressOf(situation, [part], params), signal),
    enabled,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  })
}

/** The overview of all that was read, whatever day the page shows. */
export const useEverything = (situation: string): UseQueryResult<OverviewView, Fault> =>
  useQuery<OverviewView, Fault>({
    queryKey: [situation, AS_OF === null ? 'overview' : 'everything', ''],
    queryFn: ({ signal }) => getJson(`/api/s/${encodeURIComponent(situation)}/overview`, signal),
  })

/** One report as the reader shows it. */
export const useReport = (situation: string, id: string | null): UseQueryResult<ReaderView, Fault> =>
  useQuery<ReaderView, Fault>({
    queryKey: [situation, 'reader', id],
    queryFn: ({ signal }) => getJson(addressOf(situation, ['articles', id ?? '']), signal),
    enabled: id !== null,
  })

/** The sentence of a report at an offset, as it was understood. The last one stays until the next is there. */
export const useSentence = (situation: string, id: string, at: number): UseQueryResult<SentenceView, Fault> =>
  useQuery<SentenceView, Fault>({
    queryKey: [situation, 'sentence', id, at],
    queryFn: ({ signal }) => getJson(addressOf(situation, ['articles', id, 'sentence'], { at: `${at}` }), signal),
    placeholderData: keepPreviousData,
  })
