// The report in one file: the same addresses, one page at a time, and all of them without scripts.

import assert from 'node:assert/strict'
import path from 'node:path'
import { axe, pdfText } from './looks.mjs'
import { offered } from './quoting.mjs'

const INDEX = 'index.html'
const shown = tab => tab.locator('.page:visible').evaluateAll(pages => pages.map(page => page.id))

export async function oneFileShowsOnePageAtATime({ browser, single }) {
  const tab = await browser.open(single, INDEX)
  assert.deepEqual(await shown(tab), ['index'])
  await tab.locator('.rosters').getByRole('link', { name: 'Abu Dhabi Dialogue' }).click()
  assert.deepEqual(await shown(tab), ['entity-add'])
  assert.match(await tab.title(), /^Abu Dhabi Dialogue – /)
  await tab.keyboard.press('/')
  await tab.keyboard.type('kuwait')
  assert.equal(await tab.locator('.roster tbody.row:visible').count(), 1)
  await tab.keyboard.press('Escape')
  await tab.keyboard.press('j')
  assert.equal(await tab.evaluate(() => document.activeElement.closest('.page').id), 'entity-add')
  await tab.goBack()
  assert.deepEqual(await shown(tab), ['index'])
  await tab.getByRole('link', { name: 'Findings', exact: true }).click()
  assert.ok(tab.url().endsWith('#findings'))
}

export async function addressesLeadToRowsAndTextsOfOneFile({ browser, single }) {
  const tab = await browser.open(single, `${INDEX}#iom.observer.add`)
  assert.deepEqual(await shown(tab), ['entity-add'])
  const row = tab.locator('[id="iom.observer.add"]')
  assert.ok(await row.locator('details').evaluate(details => details.open))
  assert.match(await row.innerText(), /more precise date wins/)
  assert.match(await row.locator('summary q').innerText(), /Joined: 1 January 2008/, 'the quote is copied to the line of its row')
  assert.ok(await row.locator('blockquote mark').count() > 1, 'quotes are copied to the evidence')
  assert.match(await row.locator('blockquote + small').first().innerText(), /^\d+–\d+(, \d+–\d+)* · \d+:\d+/)
  assert.ok((await row.getByRole('link', { name: 'Address of this row' }).getAttribute('href')).endsWith('#iom.observer.add'))
  await row.locator('li > a', { hasText: 'How states talk' }).first().click()
  assert.deepEqual(await shown(tab), ['source-notes.dialogues'])
  assert.equal(await tab.locator('li:target').count(), 1)
  assert.equal(await offered(tab, 'inter-state consultation'), '- quote: "inter-state consultation"\n')
}

export async function oneFileReadsWithoutScripts({ browser, single }) {
  const tab = await browser.open(single, INDEX, { javaScriptEnabled: false })
  assert.equal(await tab.locator('.page').count(), 49)
  assert.equal((await shown(tab)).length, 49)
}

export async function oneFilePassesAxeAndPrintsWhatItShows({ browser, single, scratch }) {
  for (const page of ['', '#entity-add', '#source-notes.dialogues', '#matrix', '#network']) {
    const tab = await browser.open(single, INDEX + page)
    await axe(tab, `one file${page}`)
    await tab.context().close()
  }
  const tab = await browser.open(single, `${INDEX}#entity-asean`)
  const file = path.join(scratch, 'section.pdf')
  await tab.pdf({ path: file, format: 'A4' })
  assert.match(pdfText(file), /Association of Southeast Asian Nations[\s\S]*Brunei/)
  assert.doesNotMatch(pdfText(file), /All organizations and frameworks/)
}
