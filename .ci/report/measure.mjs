// Measures how long pages of a report take to open: until they can be used, and until a filter answers.
//
// Usage: node measure.mjs REPORT PAGE...
// Prints the median of five visits of a new browser context each, in milliseconds.

import { statSync } from 'node:fs'
import path from 'node:path'
import { Browser } from './browser.mjs'

const VISITS = 5
const median = numbers => numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)]

const [given, ...pages] = process.argv.slice(2)
const report = path.resolve(given)
const browser = await Browser.start()
console.log('| page | MB | first paint | ready for use | filtered |')
console.log('|---|---:|---:|---:|---:|')
for (const page of pages) {
  const times = []
  for (let visit = 0; visit < VISITS; visit++) {
    const tab = await browser.open(report, page)
    times.push(await tab.evaluate(async () => {
      // The second frame after loading is on the screen.
      await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
      const [navigation] = performance.getEntriesByType('navigation')
      const paint = performance.getEntriesByName('first-contentful-paint')[0]
      const find = [...document.querySelectorAll('.filter .words')].find(field => field.getClientRects().length > 0)
      let filtered = 0
      if (find) {
        const begin = performance.now()
        find.value = 'state'
        find.dispatchEvent(new Event('input', { bubbles: true }))
        document.body.getBoundingClientRect()
        filtered = performance.now() - begin
      }
      return { paint: paint?.startTime ?? 0, ready: navigation.loadEventEnd, filtered }
    }))
    await tab.context().close()
  }
  const of = key => Math.round(median(times.map(time => time[key])))
  const size = statSync(path.join(report, page.replace(/#.*/, ''))).size / 1e6
  console.log(`| ${page} | ${size.toFixed(2)} | ${of('paint')} | ${of('ready')} | ${of('filtered')} |`)
}
await browser.stop()
