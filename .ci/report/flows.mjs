// What people do in a report, step by step.

import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'

const ADD = 'entity-add.html'
const DIALOGUES = 'source-notes.dialogues.html'
const OBSERVER = `${ADD}#iom.observer.add`

const visibleRows = tab => tab.locator('.roster tbody.row:visible').count()
const focused = tab => tab.evaluate(() => document.activeElement.closest('.row')?.id ?? '')

export async function theFirstPageSaysWhatIsContestedAndWhatFallsShort({ browser, report }) {
  const tab = await browser.open(report, 'index.html')
  assert.equal(await tab.locator('h1').innerText(), 'Migration dialogues and their members')
  await tab.getByRole('link', { name: '1 contested value' }).click()
  const dispute = tab.locator('.dispute')
  assert.equal(await dispute.count(), 1)
  assert.match(await dispute.innerText(), /Chosen[\s\S]*1 January 2008[\s\S]*Rejected[\s\S]*2012/i)
  assert.equal(await tab.locator('.verdict', { hasText: 'incomplete' }).count(), 5)
  await dispute.getByRole('link').first().click()
  assert.ok(tab.url().endsWith(OBSERVER), tab.url())
}

export async function everyRowOpensItsEvidence({ browser, report }) {
  for (const page of ['index.html', ADD]) {
    const tab = await browser.open(report, page)
    const rows = tab.locator('tbody.row')
    assert.ok(await rows.count() > 5)
    for (const row of await rows.all()) {
      const evidence = row.locator('details')
      assert.equal(await evidence.count(), 1)
      await evidence.locator('summary').click()
      assert.ok(await evidence.locator('.side').first().isVisible())
      assert.match(await evidence.innerText(), /FOR\n|For\n/)
      assert.ok(await evidence.locator('blockquote mark, .noquote').first().isVisible())
      assert.match(await evidence.innerText(), /(\d+–\d+ · SHA-256 [0-9a-f]{12} · |corpus\.yaml|\.yaml:)/)
      await evidence.locator('summary').click()
    }
  }
}

export async function anAddressOpensItsRow({ browser, report }) {
  const tab = await browser.open(report, OBSERVER)
  const row = tab.locator('[id="iom.observer.add"]')
  assert.ok(await row.locator('details').evaluate(details => details.open))
  await tab.waitForFunction(() => {
    const box = document.getElementById('iom.observer.add').getBoundingClientRect()
    return box.top >= 0 && box.top < innerHeight
  }, undefined, { timeout: 3000 })
  assert.match(await row.innerText(), /Against/i)
  assert.match(await row.innerText(), /more precise date wins/)
}

export async function anAddressShowsItsRowThroughAFilter({ browser, report }) {
  const tab = await browser.open(report, ADD)
  await tab.getByLabel('Find').fill('kuwait')
  assert.equal(await visibleRows(tab), 1)
  await tab.evaluate(() => { location.hash = '#iom.observer.add' })
  await tab.locator('[id="iom.observer.add"] details[open]').waitFor({ timeout: 2000 })
}

export async function membersAreFoundByWordsStandingAndDay({ browser, report }) {
  const tab = await browser.open(report, ADD)
  const all = await visibleRows(tab)
  assert.equal(all, 23)
  await tab.keyboard.press('/')
  await tab.keyboard.type('viêt NAM')
  assert.equal(await visibleRows(tab), 1)
  assert.equal(await tab.locator('.shown').first().innerText(), '1 of 23')
  await tab.keyboard.press('Escape')
  assert.equal(await visibleRows(tab), all)
  await tab.getByLabel('Standing').selectOption('observer')
  assert.equal(await visibleRows(tab), 1)
  await tab.getByLabel('Standing').selectOption('any')
  await tab.getByLabel('Belonged on').fill('2007-06-01')
  assert.equal(await visibleRows(tab), 0)
  await tab.getByLabel('Belonged on').fill('2010-06-01')
  assert.equal(await tab.locator('[id="iom.secretariat.add"]').isVisible(), true)
  assert.equal(await tab.locator('[id="iom.secretariat.add"].possible-then').count(), 0)
  assert.equal(await tab.locator('[id="iom.thematic-expert.add"]').isVisible(), false)
  assert.ok(await tab.locator('.possible-then').count() > 10)
  await tab.getByLabel('Belonged on').fill('2020-06-01')
  assert.equal(await tab.locator('[id="iom.secretariat.add"]').isVisible(), false)
}

export async function keysMoveOpenCloseAndExplainThemselves({ browser, report }) {
  const tab = await browser.open(report, ADD)
  await tab.keyboard.press('j')
  const first = await focused(tab)
  await tab.keyboard.press('j')
  const second = await focused(tab)
  assert.notEqual(first, second)
  await tab.keyboard.press('k')
  assert.equal(await focused(tab), first)
  const evidence = tab.locator(`[id="${first}"] details`)
  await tab.keyboard.press('Enter')
  assert.equal(await evidence.evaluate(details => details.open), true)
  await tab.keyboard.press('Escape')
  assert.equal(await evidence.evaluate(details => details.open), false)
  await tab.keyboard.press('?')
  const help = tab.getByRole('dialog', { name: 'Keys' })
  assert.ok(await help.isVisible())
  for (const key of ['/', 'j', 'k', 'Enter', 'Esc', '?']) {
    assert.equal(await help.locator('kbd', { hasText: key === '?' ? /^\?$/ : new RegExp(`^${key}$`) }).count(), 1)
  }
  await tab.keyboard.press('Escape')
  assert.equal(await help.isVisible(), false)
}

export async function entitiesAndStatementsAreFoundToo({ browser, report }) {
  const index = await browser.open(report, 'index.html')
  await index.keyboard.press('/')
  await index.keyboard.type('colombo')
  const found = index.locator('.entities li:visible')
  assert.equal(await found.count(), 1)
  await found.getByRole('link').click()
  assert.equal(await index.locator('h1').innerText(), 'Colombo Process')
  const source = await browser.open(report, DIALOGUES)
  await source.keyboard.press('/')
  await source.keyboard.type('secretariat')
  assert.ok(await source.locator('.statements > li:visible').count() < await source.locator('.statements > li').count())
  assert.ok(await source.locator('.statements > li:visible').count() > 0)
}

export async function aSourceShowsItsTextWithMarksAndLeadsBackAndForth({ browser, report }) {
  const tab = await browser.open(report, DIALOGUES)
  assert.ok(await tab.locator('.text mark.d2').count() > 0, 'nested passages')
  assert.ok(await tab.locator('.t.bare').count() > 0, 'passages without an annotation')
  const quotes = await tab.locator('.statements q').allInnerTexts()
  assert.equal(quotes.length, await tab.locator('.t > a').count(), 'each passage is copied beside the text')
  assert.ok(quotes.includes('The ADD began in 2008'), quotes.join('\n'))
  await tab.locator('.t > a').first().click()
  const note = tab.locator('.statements > li:target')
  assert.equal(await note.count(), 1)
  await note.locator('a[href^="#p-"]').click()
  assert.equal(await tab.locator('.text :target').count(), 1)
  const statement = note.locator('li').first()
  assert.equal(await statement.count(), 0, 'the text is the target now')
  await tab.locator('.statements > li > a:not([href^="#p-"])').first().click()
  assert.match(tab.url(), /(entity-|index)/)
}

export async function theMatrixAndTheNetworkLeadToRowsAndBodies({ browser, report }) {
  const matrix = await browser.open(report, 'index.html')
  await matrix.getByRole('link', { name: 'Matrix' }).click()
  await matrix.waitForURL('**/matrix.html')
  await matrix.keyboard.press('/')
  await matrix.keyboard.type('kuwait')
  const rows = matrix.locator('.matrix tbody tr:visible')
  assert.equal(await rows.count(), 1)
  assert.deepEqual((await rows.locator('td').allInnerTexts()).filter(Boolean), ['M', 'O'])
  await rows.getByRole('link', { name: 'M', exact: true }).click()
  assert.ok(matrix.url().endsWith(`${ADD}#kuwait.member.add`), matrix.url())
  const network = await browser.open(report, 'network.html')
  assert.equal(await network.locator('.network circle').count(), 10)
  assert.match(await network.locator('.pairs tbody tr').first().innerText(), /Abu Dhabi Dialogue\s+International Organization for Migration\s+15\s+15/)
  await network.locator('svg.network a', { hasText: 'Colombo Process' }).click()
  assert.equal(await network.locator('h1').innerText(), 'Colombo Process')
}

export async function theCurveCountsMembersOverTime({ browser, report }) {
  const tab = await browser.open(report, ADD)
  assert.equal(await tab.locator('.curve figcaption').innerText(), 'Full members over time: at most 18 certain, 18 if the possible ones are counted.')
  assert.ok(await tab.locator('.steps .maybe').count() > 0)
  assert.ok(await tab.locator('.steps .sure').count() > 0)
}

export async function withoutScriptsEverythingReads({ browser, report }) {
  for (const page of readdirSync(report)) {
    const tab = await browser.open(report, page, { javaScriptEnabled: false })
    assert.equal(await tab.locator('.script:visible').count(), 0, page)
    assert.equal(await tab.locator('.offer:visible').count(), 0, page)
    assert.ok((await tab.locator('main').innerText()).length > 60, page)
    await tab.context().close()
  }
  const tab = await browser.open(report, ADD, { javaScriptEnabled: false })
  assert.equal(await visibleRows(tab), 23)
  await tab.locator('[id="iom.observer.add"] summary').click()
  assert.ok(await tab.locator('[id="iom.observer.add"] blockquote').first().isVisible())
  await tab.locator('[id="iom.observer.add"] .where a').first().click()
  assert.equal(await tab.locator('li:target').count(), 1)
}
