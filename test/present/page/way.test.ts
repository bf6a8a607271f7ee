import { expect, test } from 'vitest'
import { FERRY } from './mock/ferry.ts'
import { settled, setUp } from './page.ts'

const S = '/s/Marrow%20ferry'
const { open } = setUp(FERRY)

test('from a count to exact words in two clicks, and Back again', async () => {
  const { page, close } = await open(`${S}/situation`)
  await page.getByRole('link', { name: 'How long is the crack in the Kittiwake?' }).first().click()
  await page.waitForURL(/points\/p-crack$/)
  await page
    .locator('.opened')
    .getByRole('link', { name: /^Sound Radio/ })
    .click()
  await page.waitForURL(/reader\/a4\?at=/)
  await expect.poll(() => page.locator('.txt .x').allTextContents()).toEqual(['40 centimetres'])
  await page.goBack()
  await page.waitForURL(/points\/p-crack$/)
  await page.locator('.opened').waitFor()
  await page.goBack()
  await page.waitForURL(/situation$/)
  await page.getByText('Accounts that differ').waitFor()
  await close()
})

test('a link into a report shows its words, marked and in sight', async () => {
  const text = FERRY.readers.a4?.text ?? ''
  const start = text.indexOf('an outside inquiry')
  const { page, close } = await open(`${S}/reader/a4?at=${start}-${start + 18}`, {
    viewport: { width: 1280, height: 520 },
  })
  const words = page.locator('.txt .x')
  await words.waitFor()
  await settled(page)
  await expect.poll(() => words.textContent()).toBe('an outside inquiry')
  const box = await words.boundingBox()
  expect(box?.y).toBeGreaterThan(90)
  expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThan(520)
  await close()
})

test('notes stand level with their words, none over another', async () => {
  const { page, close } = await open(`${S}/reader/a1?tint=time,quantity,attribution`)
  await page.locator('.n1').nth(8).waitFor()
  await settled(page)
  // The notes move to their places: wait until they stand.
  const apart = () =>
    page.evaluate<number>(`(() => {
      const note = document.querySelector('.n1')
      const words = document.querySelector('[data-o="' + note.dataset.start + '"]')
      return Math.abs(note.getBoundingClientRect().top - words.getBoundingClientRect().top)
    })()`)
  await expect.poll(apart, { timeout: 5_000 }).toBeLessThan(12)
  const boxes = (await page.evaluate(
    `[...document.querySelectorAll('.n1')].map((n) => { const { top, bottom } = n.getBoundingClientRect(); return [top, bottom] })`,
  )) as [number, number][]
  for (const [index, [top]] of boxes.entries()) {
    if (index > 0) expect(top).toBeGreaterThanOrEqual(boxes[index - 1]?.[1] ?? 0)
  }
  await close()
})

test('a phone: bar at the bottom, sheet of all views, notes from below', async () => {
  const { page, close } = await open(`${S}/reader/a1`, { viewport: { width: 390, height: 844 }, hasTouch: true })
  await page.locator('.txt [data-stop]').first().waitFor()
  await expect.poll(() => page.getByRole('navigation', { name: 'Views', exact: true }).count()).toBe(0)
  await page.getByRole('button', { name: /^40 centimetres/ }).tap()
  const sheet = page.getByRole('dialog')
  await sheet.getByText('How long is the crack in the Kittiwake?').waitFor()
  await page.waitForTimeout(300)
  const words = await page.locator('.txt .x').boundingBox()
  const top = await sheet.boundingBox()
  expect((words?.y ?? 999) + (words?.height ?? 0)).toBeLessThan(top?.y ?? 0)
  await sheet.getByRole('button', { name: 'Close' }).tap()
  await sheet.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'All views' }).tap()
  await page.getByRole('dialog').getByRole('link', { name: 'Timeline' }).tap()
  await page.waitForURL(/timeline$/)
  await close()
})

test('the theme is remembered, and set before anything is drawn', async () => {
  const { page, close } = await open(`${S}/situation`, { colorScheme: 'light' })
  await page.getByRole('button', { name: 'Dark colours' }).click()
  await page.reload()
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark')
  await page.getByRole('button', { name: 'Light colours' }).waitFor()
  await close()
})

test('the switcher leads to another situation', async () => {
  const { page, close } = await open(`${S}/points`)
  await page.getByRole('button', { name: /Marrow ferry/ }).click()
  await page.getByRole('menuitem', { name: /Quay lighting/ }).click()
  await page.waitForURL(/\/s\/Quay%20lighting\/situation$/)
  await close()
})
