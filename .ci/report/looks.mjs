// How a report looks and reads: for assistive technology, in all colours, on paper, in other directions.

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf-8')

/** One page of each kind, and those of hostile texts. */
const kinds = (report, hostile) => [
  ...['index', 'entity-add', 'entity-iom', 'source-notes.dialogues', 'editor', 'matrix', 'network'].map(page => [report, page + '.html']),
  ...['index', 'entity-peace', 'source-words', 'source-turned', 'matrix'].map(page => [hostile, page + '.html']),
]

export async function axe(tab, page) {
  // The policy of the page forbids scripts of others, so axe is handed over by the debugger.
  await tab.evaluate(AXE)
  const { violations } = await tab.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }))
  assert.deepEqual(violations.map(found => `${found.id}: ${found.help}: ${found.nodes.slice(0, 5).map(node => node.html + ' ' + node.failureSummary).join('\n')}`), [], page)
}

export async function axeFindsWhatIsPlanted({ browser, report }) {
  const tab = await browser.open(report, 'index.html')
  await tab.evaluate(() => {
    document.querySelector('h1').append(document.createElement('img'))
    document.querySelector('.lead').setAttribute('role', 'nothing')
  })
  await assert.rejects(axe(tab, 'index.html'), /image-alt[\s\S]*aria-roles|aria-roles[\s\S]*image-alt/)
}

export async function axeFindsNothingInLightAndInDark({ browser, report, hostile }) {
  for (const colorScheme of ['light', 'dark']) {
    for (const [folder, page] of kinds(report, hostile)) {
      const tab = await browser.open(folder, page, { colorScheme })
      await tab.evaluate(() => document.querySelectorAll('details').forEach(details => { details.open = true }))
      await axe(tab, `${page} in ${colorScheme}`)
      await tab.context().close()
    }
  }
}

export async function narrowPagesDoNotScrollSideways({ browser, report, hostile }) {
  for (const [folder, page] of kinds(report, hostile)) {
    const tab = await browser.open(folder, page, { viewport: { width: 390, height: 844 } })
    const width = await tab.evaluate(() => document.documentElement.scrollWidth)
    assert.ok(width <= 390, `${page} is ${width} wide`)
    await tab.context().close()
  }
}

export async function forcedColoursKeepBarsAndMarksVisible({ browser, report }) {
  const tab = await browser.open(report, 'entity-add.html', { forcedColors: 'active' })
  const fills = await tab.evaluate(() => ['rect:not([class])', 'rect.m'].map(bar => getComputedStyle(document.querySelector('.roster td ' + bar)).fill))
  const ground = await tab.evaluate(() => getComputedStyle(document.body).backgroundColor)
  assert.notEqual(fills[0], ground)
  assert.notEqual(fills[0], fills[1])
  const source = await browser.open(report, 'source-notes.dialogues.html', { forcedColors: 'active' })
  const [mark, around] = await source.evaluate(() => ['.text mark', '.t']
    .map(element => getComputedStyle(document.querySelector(element)).backgroundColor))
  assert.notEqual(mark, around)
}

export async function reducedMotionDoesNotScrollSmoothly({ browser, report }) {
  for (const [reducedMotion, expected] of [['reduce', 'auto'], ['no-preference', 'smooth']]) {
    const tab = await browser.open(report, 'index.html', { reducedMotion })
    assert.equal(await tab.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), expected)
  }
}

export async function theDirectionOfAQuoteIsItsOwn({ browser, hostile }) {
  const page = await browser.open(hostile, 'entity-arab-league.html')
  await page.locator('summary').first().click()
  const directions = await page.evaluate(() => ['html', 'tbody.row th', 'summary q', 'blockquote']
    .map(element => getComputedStyle(document.querySelector(element)).direction))
  assert.deepEqual(directions, ['ltr', 'ltr', 'rtl', 'rtl'])
  const source = await browser.open(hostile, 'source-turned.html')
  assert.equal(await source.evaluate(() => getComputedStyle(document.querySelector('.t')).direction), 'rtl')
  assert.equal(await source.evaluate(() => document.querySelector('.text [lang]').lang), 'ar')
}

export const pdfText = file => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf-8', maxBuffer: 1 << 28 })

export async function whatIsFilteredIsWhatPrints({ browser, report, scratch }) {
  const tab = await browser.open(report, 'entity-add.html')
  const file = path.join(scratch, 'page.pdf')
  await tab.pdf({ path: file, format: 'A4' })
  const all = pdfText(file)
  assert.match(all, /Kuwait/)
  assert.ok(all.split('\f').filter(page => /MEMBER +ROLE +FROM +UNTIL/i.test(page)).length > 1, 'header rows repeat')
  assert.match(all, /gave up the task in 2012/, 'quotes are printed')
  await tab.getByLabel('Standing').selectOption('observer')
  await tab.pdf({ path: file, format: 'A4' })
  const filtered = pdfText(file)
  assert.doesNotMatch(filtered, /Kuwait/)
  assert.match(filtered, /International Organization for Migration/)
  assert.match(filtered, /1 of 23/)
  assert.equal(await tab.locator('.row details[open]').count(), 0, 'what was closed is closed again')
}

export async function everyPagePrints({ browser, report, hostile, scratch }) {
  for (const [folder, page] of kinds(report, hostile).filter(([, page]) => page !== 'source-words.html')) {
    const tab = await browser.open(folder, page)
    const pdf = await tab.pdf({ format: 'A4' })
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-', page)
    writeFileSync(path.join(scratch, page.replace('.html', '.pdf')), pdf)
    await tab.context().close()
  }
}

export async function whatLeavesThePageIsNoticed({ browser, report }) {
  const tab = await browser.open(report, 'index.html')
  await tab.evaluate(() => { new Image().src = 'http://example.org/x.png' })
  await tab.evaluate(() => { document.head.append(Object.assign(document.createElement('script'), { text: 'alert(1)' })) })
  await tab.goto('http://example.org/').catch(() => {})
  assert.match(browser.complaints.splice(0).join('\n'), /x\.png[\s\S]*inline script[\s\S]*leaves the report/)
}

export async function nothingInATextBecomesCode({ browser, hostile }) {
  for (const page of readdirSync(hostile)) {
    const tab = await browser.open(hostile, page)
    assert.equal(await tab.locator('main :is(script, img, iframe, object, style, i, b, u)').count(), 0, page)
    assert.equal(await tab.evaluate(() => document.querySelectorAll('script').length), 1, page)
    assert.doesNotMatch(await tab.content(), /[\u202a-\u202e\u2066-\u2069]/, page)
    const links = await tab.evaluate(() => [...document.querySelectorAll('[href], [src]')].map(element => element.getAttribute('href') ?? element.getAttribute('src')))
    for (const link of links) assert.match(link, /^([a-z0-9.-]+\.html)?(#.*)?$/, page)
    await tab.context().close()
  }
  const tab = await browser.open(hostile, 'source-words.html')
  assert.match(await tab.locator('.t').first().innerText(), /joined the treaty in 20012, &amp; <b>left<\/b> it in 2010/)
  assert.match(await tab.title(), /<i>title<\/i>/)
}
