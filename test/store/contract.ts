import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Point } from '../../src/model/point.ts'
import type { Reconciliation } from '../../src/model/situation.ts'
import type { Store } from '../../src/store/store.ts'
import { article, quantity, reading } from './samples.ts'

const EMPTY: Reconciliation = {
  actors: [],
  measures: [],
  points: [],
  timeline: [],
  causes: { variables: [], links: [] },
  loops: [],
}

/**
 * What every store does, whatever its database.
 *
 * @param open  an empty store whose clock gives `now()`
 * @param drop  takes it away again
 */
export function storeContract(
  name: string,
  open: (now: () => Date) => Promise<Store>,
  drop: () => Promise<void>,
): void {
  describe(`${name} keeps the contract of a store`, () => {
    let store: Store
    let clock: Date
    beforeEach(async () => {
      clock = new Date('2030-01-01T10:00:00Z')
      store = await open(() => clock)
    })
    afterEach(async () => {
      await store.close()
      await drop()
    })

    test('is empty at first', async () => {
      expect(await store.situations()).toEqual([])
      expect(await store.articles('harbour')).toEqual([])
      expect(await store.reconciliation('harbour')).toEqual(EMPTY)
      expect(await store.progress('harbour')).toEqual({ revision: 0, reconciled: null })
    })

    test('gives back what a reading saved', async () => {
      const saved = reading('one.txt', ['Two cranes fell. Nobody was hurt.'])
      await store.saveReading('harbour', saved)
      const [stored] = await store.articles('harbour')
      expect(stored).toEqual({
        ...saved.articles[0],
        firstRead: clock.toISOString(),
        duplicateOf: null,
        alsoAt: [],
      })
      expect(await store.statements('harbour')).toEqual(saved.statements)
      expect(await store.notices('harbour')).toEqual(saved.notices)
      const { source, name: file, fingerprint, notices } = saved
      expect(await store.readings('harbour')).toEqual([{ source, name: file, fingerprint, notices }])
      expect(await store.situations()).toEqual([{ name: 'harbour', articles: 1, updated: clock.toISOString() }])
    })

    test('sorts articles by publication date, undated last', async () => {
      const dated = (file: string, published: string | null) => {
        const one = reading(file, ['A crane fell.'])
        return { ...one, articles: one.articles.map((a) => ({ ...a, article: { ...a.article, published } })) }
      }
      await store.saveReading('harbour', dated('a.txt', null))
      await store.saveReading('harbour', dated('b.txt', '2030-01-02'))
      await store.saveReading('harbour', dated('c.txt', '2030-01-01T08:00'))
      const found = await store.articles('harbour')
      expect(found.map(({ article: { source } }) => source)).toEqual([
        { file: 'c.txt' },
        { file: 'b.txt' },
        { file: 'a.txt' },
      ])
    })

    test('replaces an earlier reading of the same source, and its words', async () => {
      await store.saveReading('harbour', reading('one.txt', ['Two cranes fell.', 'Gulls circled.']))
      clock = new Date('2030-01-01T11:00:00Z')
      await store.saveReading('harbour', reading('one.txt', ['Three cranes fell.']))
      const found = await store.articles('harbour')
      expect(found.map((one) => one.article.text)).toEqual(['Three cranes fell.'])
      expect(await store.statements('harbour')).toHaveLength(1)
      expect(await store.search('harbour', ['gulls'], 5)).toEqual([])
      expect(await store.search('harbour', ['cranes'], 5)).toHaveLength(1)
      expect((await store.progress('harbour')).revision).toBe(2)
    })

    test('keeps the time of the first read of an article that stays', async () => {
      await store.saveReading('harbour', reading('one.txt', ['Two cranes fell.']))
      const first = clock.toISOString()
      clock = new Date('2030-01-02T10:00:00Z')
      await store.saveReading('harbour', { ...reading('one.txt', ['Two cranes fell.']), fingerprint: 'other' })
      expect((await store.articles('harbour')).map(({ firstRead }) => firstRead)).toEqual([first])
    })

    test('moves an article that another source gave under the same id', async () => {
      await store.saveReading('harbour', reading('one.txt', ['Two cranes fell.']))
      const moved = { ...reading('one.txt', ['Two cranes fell.']), source: '/elsewhere/one.txt' }
      await store.saveReading('harbour', moved)
      expect(await store.articles('harbour')).toHaveLength(1)
      expect(await store.statements('harbour')).toHaveLength(1)
    })

    test('keeps situations apart, the same article in both', async () => {
      await store.saveReading('harbour', reading('one.txt', ['Two cranes fell.']))
      clock = new Date('2030-01-01T11:00:00Z')
      await store.saveReading('strike', reading('one.txt', ['Two cranes fell.']))
      await store.saveReading('strike', reading('one.txt', ['Dockers walked out.']))
      expect((await store.articles('harbour')).map((one) => one.article.text)).toEqual(['Two cranes fell.'])
      expect(await store.search('harbour', ['dockers'], 5)).toEqual([])
      expect(await store.search('harbour', ['crane'], 5)).toHaveLength(1)
      expect((await store.situations()).map((one) => one.name)).toEqual(['strike', 'harbour'])
    })

    test('searches by stem, the sentence with more and rarer words first', async () => {
      const texts = ['The crane fell.', 'The crane operator fell ill.', 'Dockers met.', 'Rain fell on the quay.']
      await store.saveReading('harbour', reading('one.txt', texts))
      const text = texts.join(' ')
      const hits = await store.search('harbour', ['Cranes', 'operators'], 2)
      expect(hits.map(({ start, end }) => text.slice(start, end))[0]).toBe('The crane operator fell ill.')
      expect(hits).toHaveLength(2)
      expect(hits[0]!.score).toBeGreaterThan(hits[1]!.score)
    })

    test.each(['', '"', 'AND', 'crane" OR "rain', '*', '(', "it's"])(
      'takes %j for a word, never for a query',
      async (word) => {
        await store.saveReading('harbour', reading('one.txt', ['Dockers met.']))
        expect(await store.search('harbour', [word], 5)).toEqual([])
      },
    )

    test('saves copies and takes them back', async () => {
      await store.saveReading('harbour', reading('one.txt', ['Two cranes fell.']))
      await store.saveReading('harbour', reading('two.txt', ['Two cranes fell!']))
      const [one, two] = (await store.articles('harbour')).map((stored) => stored.article.id) as [string, string]
      await store.saveCopies('harbour', new Map([[two, { copyOf: one, duplicateOf: null }]]))
      expect((await store.articles('harbour')).map((stored) => stored.article.copyOf)).toEqual([null, one])
      await store.saveCopies('harbour', new Map([[two, { copyOf: null, duplicateOf: null }]]))
      expect((await store.articles('harbour')).map((stored) => stored.article.copyOf)).toEqual([null, null])
    })

    test('shows the same words once, with the other places they stand at', async () => {
      await store.saveReading('harbour', reading('one.txt', ['Two cranes fell.']))
      await store.saveReading('harbour', reading('two.txt', ['Two cranes fell.']))
      const [one, two] = (await store.articles('harbour')).map((stored) => stored.article.id) as [string, string]
      await store.saveCopies('harbour', new Map([[two, { copyOf: null, duplicateOf: one }]]))
      expect(await store.articles('harbour')).toMatchObject([{ article: { id: one }, alsoAt: [{ file: 'two.txt' }] }])
      expect(await store.allArticles('harbour')).toHaveLength(2)
      expect(new Set((await store.statements('harbour')).map(({ article }) => article))).toEqual(new Set([one]))
      expect((await store.search('harbour', ['cranes'], 5)).map(({ article }) => article)).toEqual([one])
      expect((await store.situations())[0]?.articles).toBe(1)
      await store.saveReading('harbour', reading('one.txt', ['Rain fell.']))
      await store.saveCopies('harbour', new Map([[two, { copyOf: null, duplicateOf: null }]]))
      expect(await store.articles('harbour')).toHaveLength(2)
    })

    test('saves a reconciliation with its mark, which a later reading leaves behind', async () => {
      await store.saveReading('harbour', reading('one.txt', ['Two cranes fell.']))
      const timeline = [{ id: 't1', date: '2030-01-01', label: 'Two cranes fell.', statements: ['s1'] }]
      await store.saveReconciliation('harbour', { ...EMPTY, timeline }, 'first')
      expect(await store.reconciliation('harbour')).toEqual({ ...EMPTY, timeline })
      await store.saveReading('harbour', reading('two.txt', ['Rain fell.']))
      expect(await store.progress('harbour')).toEqual({ revision: 2, reconciled: 'first' })
    })

    test('finds the points that have one of some statements', async () => {
      await store.saveReading('harbour', reading('one.txt', ['Two cranes fell.']))
      const point = (id: string, statements: string[]): Point => ({
        id,
        kind: 'figure',
        question: 'How many cranes fell?',
        relation: 'agrees',
        reason: { code: 'same-value', values: {} },
        accounts: [{ answer: 'two', statements, articles: ['a1'], origins: [] }],
      })
      const points = [point('p1', ['s1', 's2']), point('p2', ['s3'])]
      await store.saveReconciliation('harbour', { ...EMPTY, points }, 'first')
      expect(await store.pointsOn('harbour', ['s2', 's9'])).toEqual([points[0]])
      expect(await store.pointsOn('harbour', ['s9'])).toEqual([])
    })

    test('tells what a source gave before, or the same file elsewhere, by its fingerprint', async () => {
      const saved = reading('one.txt', ['Two cranes fell.'])
      await store.saveReading('harbour', saved)
      const { source, name, fingerprint } = saved
      expect(await store.reading('harbour', { source, name, fingerprint })).toMatchObject({ source })
      expect(await store.reading('harbour', { source: '/else', name, fingerprint })).toMatchObject({ source })
      expect(await store.reading('harbour', { source: '/else', name: 'else', fingerprint })).toBeNull()
      expect(await store.reading('harbour', { source, name, fingerprint: 'other' })).toBeNull()
      expect(await store.reading('strike', { source, name, fingerprint })).toBeNull()
    })

    test('gives some articles and what is said in a span', async () => {
      const saved = reading('one.txt', ['Two cranes fell.', 'Rain fell.'])
      await store.saveReading('harbour', saved)
      const { id } = saved.articles[0]!.article
      expect((await store.someArticles('harbour', [id, 'none'])).map(({ article }) => article.id)).toEqual([id])
      expect(await store.someArticles('harbour', [])).toEqual([])
      const inside = (start: number, end: number) => store.statementsIn('harbour', [{ article: id, start, end }])
      expect(await inside(0, 5)).toEqual(saved.statements)
      expect(await inside(1, 5)).toEqual([])
      expect(await store.statementsOf('harbour', [id])).toEqual(saved.statements)
      expect(await store.sentences('harbour')).toBe(2)
    })

    test('lays everything side by side anew when the origin of a copy goes', async () => {
      await store.saveReading('harbour', reading('one.txt', ['Two cranes fell.']))
      await store.saveReading('harbour', reading('two.txt', ['Two cranes fell!']))
      const [one, two] = (await store.articles('harbour')).map((stored) => stored.article.id) as [string, string]
      await store.saveCopies('harbour', new Map([[two, { copyOf: one, duplicateOf: null }]]))
      await store.saveReconciliation('harbour', EMPTY, '2/a', new Map([one, two].map((id) => [id, []])))
      await store.saveReading('harbour', reading('one.txt', ['Rain fell.']))
      expect((await store.progress('harbour')).reconciled).toBeNull()
    })

    test('settles articles once, and anew when one of them is read again', async () => {
      const one = reading('one.txt', ['Two cranes fell.'])
      const two = reading('two.txt', ['Rain fell.'])
      const [first, second] = [one, two].map(({ articles }) => articles[0]!.article.id) as [string, string]
      await store.saveReading('harbour', one)
      await store.saveReconciliation('harbour', EMPTY, '1/a', new Map([[first, ['crane']]]))
      await store.saveReading('harbour', two)
      expect(await store.settling('harbour')).toEqual({ articles: 2, unsettled: [second] })
      expect(await store.progress('harbour')).toEqual({ revision: 2, reconciled: '1/a' })
      await store.saveReading('harbour', { ...one, fingerprint: 'other' })
      expect(await store.progress('harbour')).toEqual({ revision: 3, reconciled: '1/a' })
      expect((await store.settling('harbour')).unsettled.toSorted()).toEqual([first, second].toSorted())
      const { articles, statements } = await store.left('harbour')
      expect([articles, statements]).toEqual([[first], one.statements.map(({ id }) => id)])
    })

    test('finds the articles that share the rarest keys, copies left out', async () => {
      const keys: Record<string, string[]> = { a: ['port', 'crane'], b: ['port'], c: ['port', 'crane'], d: ['port'] }
      const ids = new Map<string, string>()
      for (const name of Object.keys(keys)) {
        const one = reading(`${name}.txt`, [`Crane ${name} fell.`])
        ids.set(one.articles[0]!.article.id, name)
        await store.saveReading('harbour', one)
      }
      const idOf = (name: string) => [...ids].find(([, own]) => own === name)![0]
      const named = async (asked: string[], mostHolders: number) =>
        (await store.similar('harbour', asked, { limit: 9, mostHolders })).map((id) => ids.get(id))
      await store.saveReconciliation('harbour', EMPTY, '4/a', new Map([...ids].map(([id, name]) => [id, keys[name]!])))
      await store.saveCopies('harbour', new Map([[idOf('c'), { copyOf: idOf('a'), duplicateOf: null }]]))
      expect((await named(['port', 'crane'], 4))[0]).toBe('a')
      expect((await named(['port', 'crane'], 4)).sort()).toEqual(['a', 'b', 'd'])
      expect(await named(['port', 'crane'], 3)).toEqual(['a'])
      expect(await named([], 3)).toEqual([])
    })

    test('puts things in place of others and finds them by what they share', async () => {
      const one = reading('one.txt', ['Two cranes fell.'])
      await store.saveReading('harbour', one)
      const entry = (id: string, statements: string[]) => ({
        id,
        date: '2030-01-01',
        label: 'Cranes fell.',
        statements,
      })
      const timeline = [entry('t1', ['s1', 's2']), entry('t2', ['s3'])]
      await store.saveReconciliation('harbour', { ...EMPTY, timeline }, '1/a')
      const nothing = { actors: [], measures: [], points: [], variables: [], links: [], loops: [] }
      const asked = [entry('new', ['s1', 's2', 's3']), entry('other', ['s9'])]
      const { timeline: hosts } = await store.hosts('harbour', { ...nothing, timeline: asked })
      expect(hosts).toEqual([
        [
          { place: 0, thing: timeline[0], shared: 2 },
          { place: 1, thing: timeline[1], shared: 1 },
        ],
        [],
      ])
      await store.saveSettling('harbour', {
        article: one.articles[0]!.article.id,
        keys: ['crane'],
        copies: new Map(),
        graft: {
          ...nothing,
          timeline: [
            { place: 0, thing: asked[0]! },
            { place: null, thing: asked[1]! },
          ],
        },
      })
      expect((await store.reconciliation('harbour')).timeline).toEqual([asked[0], timeline[1], asked[1]])
      const { timeline: now } = await store.hosts('harbour', { ...nothing, timeline: [entry('x', ['s9'])] })
      expect(now[0]).toMatchObject([{ place: 2, shared: 1 }])
      const left = { ...nothing, timeline: [{ place: 0, thing: null }] }
      await store.savePruned('harbour', left)
      expect((await store.reconciliation('harbour')).timeline).toEqual([timeline[1], asked[1]])
      await store.saveMark('harbour', '1/b')
      expect((await store.progress('harbour')).reconciled).toBe('1/b')
    })

    test('saves a reading of many statements whole', async () => {
      const text = 'x'.repeat(3000)
      const one = article('big.txt', text)
      const statements = Array.from({ length: 3000 }, (_, at) => quantity(one, at))
      const saved = { ...reading('big.txt', [text]), statements }
      await store.saveReading('harbour', saved)
      expect(await store.statements('harbour')).toHaveLength(3000)
    })

    test('keeps every one of many readings saved at once', async () => {
      const files = Array.from({ length: 20 }, (_, at) => `file-${at}.txt`)
      await Promise.all(files.map((file) => store.saveReading('harbour', reading(file, [`Crane ${file} fell.`]))))
      expect(await store.articles('harbour')).toHaveLength(20)
      expect((await store.progress('harbour')).revision).toBe(20)
    })
  })
}
