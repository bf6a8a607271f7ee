import { expect, test } from 'vitest'
import { FERRY } from './mock/ferry.ts'
import type { World } from './mock/world.ts'
import { settled, setUp } from './page.ts'

// biome-ignore lint/suspicious/noTemplateCurlyInString: a template that must stay as it is
const EVIL = '<script>window.hit=1</script><img src=x onerror="window.hit=2"><svg onload="window.hit=3">"\'`${7*7}'
const LINK = 'javascript:window.hit=4'

/** The affair with hostile words in every field that a report or a file name can fill; offsets stay true. */
function hostile(world: World): World {
  const poison = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => poison(one, key))
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poison(one, name)]))
    }
    if (typeof value !== 'string') return value
    if (key === 'source') return LINK
    if (
      [
        'title',
        'outlet',
        'byline',
        'question',
        'answer',
        'name',
        'reason',
        'label',
        'chain',
        'roles',
        'role',
        'published',
        'language',
        'cue',
        'via',
        'unit',
        'of',
        'edtf',
        'since',
        'updated',
        'text',
        'exact',
        'date',
      ].includes(key)
    ) {
      return `${EVIL} ${LINK} ${value}`
    }
    return value
  }
  const { elsewhere, ask, changes, find, whatIf, ...plain } = world
  const bad = poison(plain, '') as Omit<World, 'elsewhere' | 'ask' | 'changes' | 'find' | 'whatIf'>
  return {
    ...bad,
    elsewhere: (...args) => poison(elsewhere(...args), '') as ReturnType<World['elsewhere']>,
    whatIf: (...args) => poison(whatIf(...args), '') as ReturnType<World['whatIf']>,
    ask: (question) => poison(ask(question), '') as ReturnType<World['ask']>,
    changes: () => poison(changes('2031-03-04'), '') as ReturnType<World['changes']>,
    find: (query) => poison(find(query), '') as ReturnType<World['find']>,
  }
}

const { open, served } = setUp(hostile(FERRY))
const LINKS = '[...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href"))'
const PATHS = [
  'situation',
  'reader',
  'reader/a1?at=10-40&tint=attribution,time,quantity,role,measure',
  'reader/a6',
  'points/p-crack',
  'points/p-crack?by=answer',
  `points?text=${encodeURIComponent(EVIL)}`,
  'timeline/e1',
  'sources',
  `sources/${encodeURIComponent(`${EVIL} ${LINK} Tobias Renn`)}`,
  `ask?q=${encodeURIComponent(`crack ${EVIL}`)}`,
  'changes?since=2031-03-04',
]

test.each([390, 1280])(
  'hostile words in every field run nothing, at %i',
  async (width) => {
    const name = encodeURIComponent(EVIL)
    const { page, faults, close } = await open('/', { viewport: { width, height: 900 } })
    await page.addInitScript(
      'window.hit = 0; window.refused = 0; addEventListener("securitypolicyviolation", () => window.refused++)',
    )
    for (const path of PATHS) {
      await page.goto(`${served().url}/s/${name}/${path}`)
      await page.locator('h1').first().waitFor({ state: 'attached' })
      await settled(page)
      expect(await page.evaluate('window.hit'), path).toBe(0)
      expect(await page.evaluate('window.refused'), `${path}: refused by the policy`).toBe(0)
      expect(await page.locator('#root script, #root img, #root iframe, [onerror], [onload]').count(), path).toBe(0)
      const hrefs = (await page.evaluate(LINKS)) as string[]
      expect(
        hrefs.filter((href) => !/^(\/|#|https?:)/.test(href)),
        path,
      ).toEqual([])
    }
    await page.keyboard.press('/')
    await page.keyboard.type('crack')
    await page.getByRole('dialog').getByText('survey of the hull').waitFor()
    expect(await page.evaluate('window.hit')).toBe(0)
    expect(faults).toEqual([])
    await close()
  },
  40_000,
)

test('the policy itself is strict', async () => {
  const reply = await fetch(`${served().url}/s/x/situation`)
  const policy = reply.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("script-src 'self'")
  expect(policy).toContain("style-src 'self'")
  expect(policy).not.toContain('unsafe')
  const html = await reply.text()
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/)
})
