// A stranger finds three planted faults from the first screen: a wrong quote, a contested date and a missing member.

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const FILES = {
  'corpus.yaml': `name: river
title: River commissions
licence: CC0-1.0
entities:
  danube: {organization: intergovernmental, name: Danube Council}
  austria: {organization: state, name: Austria}
  hungary: {organization: state, name: Hungary}
  serbia: {organization: state, name: Serbia}
`,
  'council.txt': `Austria joined the Danube Council in 1952. Hungary joined the Danube Council in 1953.

The Danube Council has 3 members.
`,
  'council.yaml': `source: {title: The Danube Council, published: 2020}
statements:
  - {quote: Austria joined the Danube Council in 1952, member: austria, of: danube, as: member, since: 1952}
  - {quote: Hungary joined the Danube Council in 1953, member: hungary, of: danube, as: member, since: 1935}
  - {quote: The Danube Council has 3 members, count: {of: danube, as: member}, is: 3}
`,
  'history.txt': 'Austria joined the Danube Council in 1957.\n',
  'history.yaml': `source: {title: A history of rivers, published: 2010}
statements:
  - {quote: Austria joined the Danube Council in 1957, member: austria, of: danube, as: member, since: 1957}
`,
}

function build({ jar, scratch }) {
  const corpus = path.join(scratch, 'faults')
  mkdirSync(corpus, { recursive: true })
  for (const [name, content] of Object.entries(FILES)) writeFileSync(path.join(corpus, name), content)
  const out = path.join(scratch, 'faults-report')
  execFileSync('java', ['-XX:TieredStopAtLevel=1', '-jar', jar, 'build', corpus, '--out', out, '--format', 'html'], { stdio: 'ignore' })
  return path.join(out, 'report')
}

export async function aStrangerFindsThreePlantedFaults({ browser, ...given }) {
  const report = build(given)
  const tab = await browser.open(report, 'index.html')
  const first = async (words, section) => {
    await tab.goto(tab.url().replace(/[^/]*$/, 'index.html'))
    await tab.locator('.numbers').getByRole('link', { name: words }).click()
    return tab.locator(section)
  }

  const findings = await first('3 findings', '#findings')
  assert.match(await findings.innerText(), /The quote does not say 'since: 1935'; it says '1953'/)
  await findings.getByRole('link', { name: 'Hungary · Member of Danube Council · since 1935' }).click()
  assert.match(await tab.locator('li:target').innerText(), /Hungary joined the Danube Council in 1953[\s\S]*not in the words: as, since/)

  const contested = await first('1 contested value', '#contested')
  assert.match(await contested.innerText(), /Chosen\s+1952[\s\S]*Rejected\s+1957[\s\S]*the latest source wins/i)
  await contested.getByRole('link', { name: 'A history of rivers' }).click()
  assert.match(await tab.locator('li:target').innerText(), /in 1957[\s\S]*rejected/)

  const counts = await first('1 count that falls short', '#counts')
  assert.match(await counts.innerText(), /3\s+2\s+0\s+incomplete, 1 missing\s+Listed: Austria, Hungary/)
}
