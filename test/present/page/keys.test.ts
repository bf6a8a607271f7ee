import { expect, test } from 'vitest'
import { FERRY } from './mock/ferry.ts'
import { settled, setUp } from './page.ts'

const S = '/s/Marrow%20ferry'
const { open } = setUp(FERRY)

test('the reader by keyboard: passages, tints, neighbours, Esc', async () => {
  const { page, close } = await open(`${S}/reader/a1`)
  await page.locator('[data-stop]').first().waitFor()
  await expect
    .poll(() => page.locator('[data-stop][tabindex="0"]').count(), { message: 'one tab stop for the text' })
    .toBe(1)

  await page.keyboard.press('n')
  await page.locator('.n1.open').getByText('Which boat is out of service?').waitFor()
  await page.keyboard.press('n')
  await page.locator('.n1.open').getByText('How long is the crack in the Kittiwake?').waitFor()
  await expect
    .poll(() => page.evaluate('document.activeElement.getAttribute("aria-label")'))
    .toBe('40 centimetres, differs, 2 accounts')
  await expect.poll(() => page.locator('.txt .x').allTextContents()).toEqual(['40 centimetres'])
  await page.locator('.n1.open').getByText('70 centimetres').first().waitFor()

  await page.keyboard.press('p')
  await page.locator('.n1.open').getByText('Which boat is out of service?').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.n1.open').waitFor({ state: 'detached' })

  await page.keyboard.press('4')
  await page.locator('mark.k.count').first().waitFor()
  await expect
    .poll(() => page.locator('mark.k [data-o]').allTextContents())
    .toEqual(['40 centimetres', 'About 600 islanders'])
  await page.keyboard.press('0')
  await page.locator('mark.k').first().waitFor({ state: 'detached' })

  await page.keyboard.press('j')
  await expect.poll(() => page.evaluate('document.activeElement.textContent')).toContain('Sound Ferries said')
  await page.keyboard.press('k')
  await expect.poll(() => page.evaluate('document.activeElement.textContent')).toContain('The operator of the')

  await page.keyboard.press(']')
  await page.getByRole('heading', { name: 'Ferry operator halts service over hull damage' }).waitFor()
  await page.keyboard.press('[')
  await page.waitForURL(/reader\/a1$/)
  await close()
})

test('weak readings by key: off at first, told apart from the others, kept in the address', async () => {
  const { page, faults, close } = await open(`${S}/reader/a1`)
  await page.locator('[data-stop]').first().waitFor()
  const means = page.getByRole('button', { name: /^Means/ })
  expect(await means.isDisabled()).toBe(true)
  await page.keyboard.press('w')
  await expect.poll(() => means.isDisabled()).toBe(false)
  await page.keyboard.press('-')
  await expect.poll(() => page.locator('mark.k.weak [data-o]').allTextContents()).toEqual(['a replacement boat'])
  await page.locator('.n1.read', { hasText: 'a weak reading' }).click()
  await page.locator('.n1.open').getByText('a weak reading; rule mock/one').waitFor()
  await page.locator('.n1.open').getByText('stated; rule mock/one').first().waitFor()
  await expect.poll(() => page.locator('.n1.read').count()).toBe(0)
  expect(page.url()).toContain('weak=')

  await page.getByRole('button', { name: /^Show weak readings/ }).click()
  await page.locator('mark.k').first().waitFor({ state: 'detached' })
  await expect.poll(() => page.locator('.n1.open').getByText('a weak reading').count()).toBe(0)
  expect(page.url()).not.toContain('weak=')
  expect(faults).toEqual([])
  await close()
})

test('the grammar of a sentence by key, step by step; Esc gives the reader back', async () => {
  const { page, faults, close } = await open(`${S}/reader/a1`)
  await page.locator('[data-stop]').first().waitFor()
  await page.keyboard.press('i')
  const sheet = page.getByRole('dialog', { name: 'How the sentence was read' })
  await expect.poll(() => sheet.locator('tbody tr').count()).toBe(24)
  expect(await sheet.locator('tbody tr').nth(7).textContent()).toBe('suspended suspendverb VBDroot')
  await expect.poll(() => sheet.locator('.arcs path').count()).toBe(23)
  const row = await sheet.locator('tbody tr').nth(23).boundingBox()
  const arcs = await sheet.locator('.arcs').boundingBox()
  expect(Math.abs((row?.y ?? 0) + (row?.height ?? 0) - (arcs?.y ?? 0) - (arcs?.height ?? 0))).toBeLessThan(2)

  await page.keyboard.press('n')
  await sheet.getByText('the crack to a crack: the same words').waitFor()
  await sheet.getByText('Sound Ferries organization').waitFor()
  await sheet.getByText('long is alleged, as said by Sound Ferries; who or what the crack').waitFor()
  await sheet.getByRole('button', { name: 'Sentence before' }).click()
  await sheet.getByText('Marrow Sound place').waitFor()
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })

  await page.getByText('40 centimetres', { exact: true }).first().click()
  await page.getByRole('button', { name: 'How the sentence was read' }).click()
  await sheet.getByText('obl:unmarked').waitFor()
  expect(faults).toEqual([])
  await close()
})

test('words that are selected are looked for in the other reports', async () => {
  const { page, close } = await open(`${S}/reader/a1`)
  await page.getByText('A mechanic at the yard, who asked').waitFor()
  await page.evaluate(`(() => {
    const words = [...document.querySelectorAll('[data-o]')].find((one) => one.textContent.includes('inspectors found'))
    const from = words.textContent.indexOf('inspectors')
    const range = document.createRange()
    range.setStart(words.firstChild, from)
    range.setEnd(words.firstChild, from + 'inspectors found a crack'.length)
    getSelection().removeAllRanges()
    getSelection().addRange(range)
  })()`)
  const bar = await page.getByRole('button', { name: 'Other reports on this' }).boundingBox()
  const line = await page.getByText('A mechanic at the yard, who asked').boundingBox()
  expect(bar?.y, 'the bar stands above the words').toBeLessThan(line?.y ?? 0)
  expect(bar?.y).toBeGreaterThan(300)
  await page.getByRole('button', { name: 'Other reports on this' }).click()
  await page.locator('.n1.open').getByText('“inspectors found a crack”').waitFor()
  await expect.poll(() => page.locator('.txt .x').allTextContents()).toEqual(['inspectors found a crack'])
  await page.locator('.else .ev').first().waitFor()
  await close()
})

test('points by keyboard: rows, cells, opening, filter, Esc', async () => {
  const { page, close } = await open(`${S}/points`)
  await page.getByRole('button', { name: 'How long is the crack' }).waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('When was the crack first seen?')
  await page.keyboard.press('Enter')
  await page.waitForURL(/points\/p-known$/)
  await page.locator('.opened').getByText('19 January').first().waitFor()
  await expect.poll(() => page.title()).toBe('When was the crack first seen? · Marrow ferry · Synoptic')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('3 March')
  await page.keyboard.press('Escape')
  await page.waitForURL(/points$/)

  await page.getByRole('button', { name: /^changed/ }).click()
  await page.waitForURL(/rel=changed/)
  await expect.poll(() => page.locator('tr.row').count()).toBe(2)
  await page.getByRole('searchbox').fill('quay')
  await page.getByText('No point is both changed and about “quay”.').waitFor()
  await page.getByRole('button', { name: 'Clear filter' }).click()
  await page.getByRole('button', { name: 'How long is the crack' }).waitFor()
  await close()
})

test('find, keys, and views by letter; Esc gives the focus back', async () => {
  const { page, close } = await open(`${S}/situation`)
  await page.getByText('Accounts that differ').waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('crack')
  await page.getByRole('dialog').getByText('A survey of the hull').waitFor()
  await expect.poll(() => page.getByRole('dialog').locator('mark').allTextContents()).toEqual(['crack'])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/points\/p-crack$/)

  await page.keyboard.press('?')
  await page.getByRole('dialog').getByText('next row or paragraph').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  for (const [letter, path] of [
    ['t', 'timeline'],
    ['o', 'sources'],
    ['q', 'ask'],
    ['h', 'changes'],
    ['s', 'situation'],
  ]) {
    await page.keyboard.press('g')
    await page.keyboard.press(letter as string)
    await page.waitForURL((url) => url.pathname.endsWith(`/${path}`))
    await settled(page)
  }
  await page.getByRole('heading', { name: 'Accounts that differ' }).waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('o')
  await page.waitForURL(/reader\/a1\?at=/)
  await close()
})

test('single keys can be switched off', async () => {
  const { page, close } = await open(`${S}/situation`)
  await page.getByText('Accounts that differ').waitFor()
  await page.keyboard.press('?')
  await page.getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('/')
  await page.keyboard.press('g')
  await page.keyboard.press('p')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  expect(new URL(page.url()).pathname).toBe(`${S}/situation`)
  await close()
})

test('the skip link comes first and leads to the content', async () => {
  const { page, close } = await open(`${S}/situation`)
  await page.getByText('Accounts that differ').waitFor()
  await page.keyboard.press('Tab')
  await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Skip to the content')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('main')
  await close()
})
