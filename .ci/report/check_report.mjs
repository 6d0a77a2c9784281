// Uses evidence reports in a browser as a person would: with the keyboard, the mouse, without scripts, on paper.
//
// Usage: node check_report.mjs REPORT SINGLE HOSTILE JAR SCRATCH
// REPORT is the report of the embedded corpus, SINGLE the same in one file, HOSTILE that of the corpus of hostile.mjs, JAR
// the program.

import path from 'node:path'
import { Browser } from './browser.mjs'
import * as faults from './faults.mjs'
import * as flows from './flows.mjs'
import * as looks from './looks.mjs'
import * as quoting from './quoting.mjs'
import * as single from './single.mjs'

const [report, inOneFile, hostile, jar, scratch] = process.argv.slice(2).map(given => path.resolve(given))
const browser = await Browser.start()
const given = { browser, report, single: inOneFile, hostile, jar, scratch }
const HELPERS = ['axe', 'pdfText', 'offered']
let failed = 0
for (const [name, check] of [faults, flows, looks, quoting, single].flatMap(Object.entries)) {
  if (HELPERS.includes(name)) continue
  const words = name.replace(/([A-Z])/g, ' $1').toLowerCase()
  try {
    await check(given)
    console.log(`   ${words}`)
  } catch (error) {
    failed += 1
    console.error(`   FAILED: ${words}\n${error.stack}\n`)
  }
  await browser.closeAll()
}
try {
  await browser.stop()
} catch (error) {
  failed += 1
  console.error(error.message)
}
process.exit(failed === 0 ? 0 : 1)
