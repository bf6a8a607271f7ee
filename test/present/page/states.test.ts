import { expect, test } from 'vitest'
import { FERRY } from './mock/ferry.ts'
import type { World } from './mock/world.ts'
import { settled, setUp } from './page.ts'

const S = '/s/Marrow%20ferry'
const { open, served } = setUp(FERRY)

const EMPTY: World = {
  ...FERRY,
  situations: [{ name: 'Marrow ferry', articles: 0, updated: '2031-03-15T08:00:00.000Z' }],
  overview: {
    ...FERRY.overview,
    headline: null,
    counts: { articles: 0, independent: 0, statements: 0, sources: 0, differs: 0, changed: 0, agrees: 0 },
    dates: null,
    differs: [],
    changed: [],
    agrees: [],
    latest: [],
    quotes: [],
    articles: [],
  },
  points: { points: [], articles: [] },
  timeline: { items: [], articles: [] },
  sources: { sources: [], copies: [], articles: [] },
  causes: { variables: [], links: [], loops: [], apart: [], articles: [] },
  changes: (since) => ({
    since,
    articles: [],
    points: [],
    events: [],
    measures: [],
    silent: { sources: [], points: [] },
    all: [],
  }),
}

const ONE_ARTICLE = FERRY.overview.articles.slice(0, 1)
const ONE: World = {
  ...EMPTY,
  overview: {
    ...EMPTY.overview,
    counts: { articles: 1, independent: 1, statements: 14, sources: 3, differs: 0, changed: 0, agrees: 0 },
    dates: { first: '2031-03-04', last: '2031-03-04' },
    latest: ONE_ARTICLE,
    articles: ONE_ARTICLE,
  },
}

test('without reports every view says what would fill it', async () => {
  served().tell(EMPTY)
  const { page, faults, close } = await open('/')
  for (const [path, words] of [
    ['situation', 'No reports yet.'],
    ['reader', 'No reports yet.'],
    ['points', 'Points need two reports on the same question.'],
    ['timeline', 'No event has a date yet.'],
    ['sources', 'These reports name no source.'],
    ['causes', 'No report claims that one thing leads to another.'],
    ['changes?since=2031-03-04', 'Nothing changed since 4 March 2031.'],
  ]) {
    await page.goto(`${served().url}${S}/${path}`)
    await page
      .getByText(words as string)
      .first()
      .waitFor()
  }
  expect(faults).toEqual([])
  await close()
})

test('one report: what a second would bring', async () => {
  served().tell(ONE)
  const { page, close } = await open(`${S}/situation`)
  await page.getByText('Two reports make a comparison.').waitFor()
  await page.getByText('This one has 14 statements.').waitFor()
  await close()
})

test('an error says what failed and what to do, and the rest of the page stays', async () => {
  served().tell(FERRY)
  const { page, close } = await open(`${S}/situation`)
  await page.getByText('Accounts that differ').waitFor()
  served().tell(null)
  await page.getByRole('link', { name: 'Timeline' }).click()
  await page.getByRole('alert').getByText('The store could not be read.').waitFor()
  await page.getByText('Look at the disk.').waitFor()
  served().tell(FERRY)
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByText('had been seen on 3 March').first().waitFor()
  await close()
})

test('a report that is not there, an address that is not there', async () => {
  served().tell(FERRY)
  const { page, close } = await open(`${S}/reader/none`)
  await page.getByText('There is no such report.').waitFor()
  await page.goto(`${served().url}${S}/judgements`)
  await page.getByText('There is nothing at this address.').waitFor()
  await close()
})

test('when the server is gone the page says so, and reads on once it is back', async () => {
  served().tell(FERRY)
  const { page, close } = await open(`${S}/situation`)
  await page.getByText('Accounts that differ').waitFor()
  await page.context().setOffline(true)
  await page.getByRole('link', { name: /^Points/ }).click()
  await page.getByText('Synoptic is not answering.').waitFor()
  await page.getByText('Your reports are untouched.').first().waitFor()
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('button', { name: 'How long is the crack' }).waitFor()
  await close()
})

test('nothing stands in for what comes at once; bars stand in for what takes long', async () => {
  served().tell(FERRY)
  const { page, close } = await open('/')
  await page.getByText('Quay lighting').waitFor()
  await page.route('**/points', async (route) => {
    await new Promise((done) => setTimeout(done, 900))
    await route.continue()
  })
  await page.goto(`${served().url}${S}/points`)
  await page.locator('.bars').waitFor()
  expect(await page.locator('.bars i').count()).toBe(0)
  await page.locator('.bars i').first().waitFor()
  await page.getByRole('button', { name: 'How long is the crack' }).waitFor()
  await close()
})

test('thousands of rows: few are in the page, all can be reached', async () => {
  const [point] = FERRY.points.points
  const points = Array.from({ length: 1500 }, (_, index) => ({
    ...point!,
    id: `p${index}`,
    question: `Question ${index}?`,
  }))
  served().tell({ ...FERRY, points: { ...FERRY.points, points } })
  const { page, close } = await open(`${S}/points`)
  await page.getByRole('button', { name: 'Question 0?' }).waitFor()
  expect(await page.locator('tr.row').count()).toBeLessThan(80)
  await page.getByText('1,500 questions').waitFor()
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)')
  await page.getByRole('button', { name: 'Question 1499?' }).waitFor()
  await settled(page)
  await close()
})
