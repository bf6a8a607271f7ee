// Times one system over texts and prints what it took as JSON: node speed-child.mjs SYSTEM TEXTS.json PASSES
// Times are those of the processor, so that what else runs on the machine counts little.
import { readFileSync } from 'node:fs'

const [system, file, passes] = process.argv.slice(2)
const texts = JSON.parse(readFileSync(file, 'utf8'))

/** Each gives a function that reads one text. */
const SYSTEMS = {
  async synoptic() {
    const { analyse } = await import('../../dist/language/index.js')
    const nothing = { source: { file: 'a' }, title: null, published: null, outlet: null, byline: [], copyOf: null }
    return (text) => analyse({ ...nothing, id: 'a', language: 'en', text, headings: [] }).tokens.length
  },
  async compromise() {
    const { default: nlp } = await import('compromise')
    return (text) => {
      const read = nlp(text)
      return [read.people(), read.places(), read.organizations()].map((found) => found.out('array'))
    }
  },
  async 'wink-nlp'() {
    const [{ default: wink }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ])
    const nlp = wink(model)
    return (text) => {
      const read = nlp.readDoc(text)
      return [read.tokens().out(nlp.its.pos), read.entities().out(nlp.its.detail)]
    }
  },
}

const processorMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const started = processorMs()
const read = await SYSTEMS[system]()
read('A ferry left the harbour at noon.')
const loadMs = processorMs() - started
const times = []
for (let pass = 0; pass < Number(passes); pass++) {
  const from = processorMs()
  for (const text of texts) read(text)
  times.push(processorMs() - from)
}
const megabyte = 1024 * 1024
console.log(
  JSON.stringify({
    loadMs,
    firstMs: times[0],
    bestMs: Math.min(...times),
    residentMb: process.memoryUsage().rss / megabyte,
    peakMb: process.resourceUsage().maxRSS / 1024,
  }),
)
