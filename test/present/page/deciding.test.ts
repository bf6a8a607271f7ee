import { expect, test } from 'vitest'
import type { OptionView, PartyView } from '../../../src/present/dossier/types.ts'
import { DECISION } from './mock/deciding.ts'
import { FERRY } from './mock/ferry.ts'
import { expectNoOverflow, settled, setUp } from './page.ts'

const S = '/s/Marrow%20ferry'
const { open, served } = setUp(FERRY)

test('the first option stands open; another is opened by its name, and Esc shuts it', async () => {
  const { page, faults, close } = await open(`${S}/decision`)
  await page.getByRole('heading', { name: 'How it moved' }).waitFor()
  expect(await page.getByRole('button', { name: 'An outside inquiry' }).getAttribute('aria-expanded')).toBe('true')
  await page.getByRole('button', { name: 'A replacement boat' }).click()
  await page.waitForURL(/decision\/o-boat$/)
  await page.getByText('No report says what it would do.').waitFor()
  expect(await page.getByRole('heading', { name: 'How it moved' }).count()).toBe(1)
  await page.keyboard.press('Escape')
  await page.waitForURL(/decision\?open=none$/)
  await page.getByRole('heading', { name: 'How it moved' }).waitFor({ state: 'detached' })
  expect(faults).toEqual([])
  await close()
})

test('by keyboard: to an option, open it, to its sentence', async () => {
  const { page, close } = await open(`${S}/decision?open=none`)
  await settled(page)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.waitForURL(/decision\/o-boat$/)
  await page.keyboard.press('o')
  await page.waitForURL(/reader\/a3\?at=/)
  await page.keyboard.press('g')
  await page.keyboard.press('m')
  await page.waitForURL(/\/gaps$/)
  await close()
})

test('the tab names what stands open, also when its view is come back to', async () => {
  const { page, close } = await open(`${S}/decision/o-boat`)
  const titled = 'A replacement boat crewed by agency staff · Marrow ferry · Synoptic'
  await expect.poll(() => page.title()).toBe(titled)
  await page.keyboard.press('g')
  await page.keyboard.press('m')
  await expect.poll(() => page.title()).toBe('Gaps · Marrow ferry · Synoptic')
  await page.goBack()
  await expect.poll(() => page.title()).toBe(titled)
  await close()
})

test('a side leads to the words that show it; what was held before is told', async () => {
  const { page, close } = await open(`${S}/decision`)
  const cell = page.locator('.mx tr', { hasText: 'Regional Transport Office' }).getByRole('link')
  expect(await cell.textContent()).toMatch(/undecided, 10 Mar.*for/)
  await page.getByText('if the region paid for it').last().click()
  await page.waitForURL(/reader\/a4\?at=/)
  await expect
    .poll(async () => (await page.locator('.txt .x').allTextContents()).join(''))
    .toBe('the company would support an outside inquiry')
  await close()
})

test('a gap leads to its words, and to the option it is about', async () => {
  const { page, close } = await open(`${S}/gaps`)
  await page.getByRole('heading', { name: 'Told by people without a name' }).waitFor()
  await page.getByRole('link', { name: 'Who is for or against an outside inquiry?' }).click()
  await page.waitForURL(/decision\/o-inquiry$/)
  await page.goBack()
  await page.getByRole('link', { name: 'Who will pay for the inquiry?' }).click()
  await page.waitForURL(/ask\?q=/)
  await close()
})

test('with nothing to decide and nothing open, the views say what would stand there', async () => {
  served().tell({ ...FERRY, decision: { options: [], articles: [] }, gaps: { gaps: [], articles: [] } })
  const { page, close } = await open(`${S}/decision`)
  await page.getByText('The reports name no step to decide on.').waitFor()
  await page.goto(`${served().url}${S}/gaps`)
  await page.getByText('No open question was found.').waitFor()
  served().tell(FERRY)
  await close()
})

test('many options with long names and many sides fit a phone', async () => {
  const [first] = DECISION.options as [OptionView]
  const [party] = first.parties as [PartyView]
  const options = Array.from(
    { length: 40 },
    (_, at): OptionView => ({
      ...first,
      id: `o-${at}`,
      label: `${first.label} into everything that the ${'very '.repeat(12)}long line of the sound is said to have left undone (${at})`,
      parties: Array.from({ length: 12 }, (_, of) => ({
        ...party,
        name: `Unpronounceablyhyphenated-Association ${of}`,
      })),
    }),
  )
  served().tell({ ...FERRY, decision: { ...DECISION, options } })
  for (const width of [390, 768, 1280]) {
    const { page, close } = await open(`${S}/decision`, { viewport: { width, height: 900 } })
    await page.getByText('12 actors').waitFor()
    await settled(page)
    await expectNoOverflow(page, `forty options at ${width}`)
    await close()
  }
  served().tell(FERRY)
})
