// Takes pictures of pages of a report, to look at.
//
// Usage: node pictures.mjs REPORT FOLDER PAGE...

import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { Browser } from './browser.mjs'

const WAYS = {
  light: {},
  dark: { colorScheme: 'dark' },
  narrow: { viewport: { width: 390, height: 844 } },
}

const [given, folder, ...pages] = process.argv.slice(2)
const report = path.resolve(given)
mkdirSync(folder, { recursive: true })
const browser = await Browser.start()
for (const page of pages) {
  const name = page.replace(/\.html.*/, '')
  for (const [way, options] of Object.entries(WAYS)) {
    const tab = await browser.open(report, page, options)
    await tab.screenshot({ path: path.join(folder, `${name}-${way}.png`), fullPage: !page.includes('#') })
    if (way === 'light') await tab.pdf({ path: path.join(folder, `${name}.pdf`), format: 'A4' })
    await tab.context().close()
  }
}
await browser.stop()
