import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { FERRY } from './mock/ferry.ts'
import { expectNoOverflow, settled, setUp } from './page.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const S = '/s/Marrow%20ferry'

/** Every view, and what must be there to call it drawn. */
const VIEWS: readonly [path: string, heading: string, words: string][] = [
  [`${S}/situation`, 'Marrow ferry', 'How long is the crack in the Kittiwake?'],
  [`${S}/reader`, 'Reports', 'La isla sin barco'],
  [`${S}/reader/a1`, 'Marrow Sound crossing suspended after crack found in hull', '70 centimetres'],
  [`${S}/reader/a1?tint=attribution,time,quantity&at=175-189`, 'Marrow Sound crossing', 'Other reports on this'],
  [`${S}/reader/a6`, 'La isla sin barco', 'Kept and shown; not analysed: Spanish.'],
  [`${S}/points`, 'Points', 'When does the replacement boat start?'],
  [`${S}/points/p-crack`, 'Points', 'both cannot hold'],
  [`${S}/points?by=answer`, 'Points', 'some 850'],
  [`${S}/decision`, 'Decision', 'Two steps that somebody in the reports proposes'],
  [`${S}/decision/o-boat`, 'Decision', 'No report says what it would do.'],
  [`${S}/gaps`, 'Gaps', 'Raised, and not answered'],
  [`${S}/timeline/e3`, 'Timeline', 'had been seen on 3 March'],
  [`${S}/causes`, 'Causes', 'It feeds itself'],
  [`${S}/causes?if=v-sailings&push=falls`, 'Causes', 'the claims send it'],
  [`${S}/causes/k-crew`, 'Causes', 'claims differ'],
  [`${S}/sources/Tobias%20Renn`, 'Sources', 'Morning Ledger repeats Harbour Line'],
  [`${S}/ask?q=How%20long%20is%20the%20crack%3F`, 'Ask the reports', 'a crack of 70 centimetres'],
  [`${S}/ask?q=Who%20paid%3F`, 'Ask the reports', 'The reports do not say.'],
  [`${S}/changes?since=2031-03-10`, 'Changes', '3 reports of 10 March 2031 or later'],
  ['/', 'Situations', 'Quay lighting'],
]

const { open } = setUp(FERRY)

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const results = (await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
       violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')))`,
  )) as string[]
  return results
}

describe.each([
  [390, 'light', false],
  [390, 'dark', true],
  [1280, 'light', true],
  [1280, 'dark', false],
  [1680, 'light', false],
  [1680, 'dark', false],
] as const)('at %i, %s', (width, colorScheme, withAxe) => {
  test('every view is drawn, fits, and breaks no rule of access', async () => {
    const { page, faults, close } = await open('/', { viewport: { width, height: 900 }, colorScheme })
    for (const [path, heading, words] of VIEWS) {
      await page.goto(new URL(path, page.url()).href)
      await page.getByText(words).first().waitFor({ state: 'attached' })
      await settled(page)
      expect(await page.locator('h1').first().textContent(), path).toContain(heading)
      expect(await page.locator('h1').count(), path).toBe(1)
      await expectNoOverflow(page, `${path} at ${width}`)
      // Rules of access are those of a layout and of a theme: both layouts and both themes are looked at once.
      if (withAxe) expect(await violations(page), `${path} at ${width}, ${colorScheme}`).toEqual([])
    }
    await page.goto(new URL(`${S}/reader/a1?at=175-189`, page.url()).href)
    await page.getByText('Other reports on this').waitFor()
    await page.keyboard.press('i')
    await page.getByRole('dialog').getByText('centimetres').first().waitFor()
    await settled(page)
    await expectNoOverflow(page, `the grammar of a sentence at ${width}`)
    if (withAxe) expect(await violations(page), `the grammar of a sentence at ${width}, ${colorScheme}`).toEqual([])
    expect(await page.locator('html').getAttribute('data-theme')).toBe(colorScheme)
    expect(faults).toEqual([])
    await close()
  }, 60_000)
})
