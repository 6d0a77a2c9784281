// Selecting words of a text offers the lines that quote them, and the program accepts these lines.

import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Selects from the n-th occurrence of some words to the end of others, as a mouse would, and reads what is offered. */
export async function offered(tab, from, to = from, nth = 1) {
  await tab.evaluate(([from, to, nth]) => {
    const nodes = []
    const walker = document.createTreeWalker([...document.querySelectorAll('.text')].find(text => text.getClientRects().length > 0), NodeFilter.SHOW_TEXT)
    let all = ''
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement.closest('.t') || node.parentElement.matches('.t > a')) continue
      nodes.push([node, all.length])
      all += node.data
    }
    let start = -1
    for (let i = 0; i < nth; i++) start = all.indexOf(from, start + 1)
    const end = all.indexOf(to, start) + to.length
    const point = at => {
      const [node, begin] = nodes.filter(([, begin]) => begin <= at).pop()
      return [node, at - begin]
    }
    getSelection().setBaseAndExtent(...point(start), ...point(end))
  }, [from, to, nth])
  const lines = tab.locator('.offer:visible .lines')
  await tab.waitForTimeout(250)
  assert.ok(await lines.isVisible(), `nothing is offered for ${from}`)
  return lines.inputValue()
}

export async function selectedWordsAreOfferedAsLines({ browser, report }) {
  const tab = await browser.open(report, 'source-notes.dialogues.html')
  assert.equal(await offered(tab, 'inter-state consultation'), '- quote: "inter-state consultation"\n')
  assert.equal(await offered(tab, 'nter-state consult'), '- quote: "inter-state consultation"\n', 'whole words')
  assert.equal(await offered(tab, 'The ADD began', 'first year'),
    '- quote: "The ADD began in 2008. IOM was its secretariat from that first year"\n', 'across a line end')
  assert.equal(await offered(tab, 'Colombo Process', undefined, 3), '- quote: "Colombo Process"\n  before: "to the"\n')
  await tab.locator('.offer button').click()
  await tab.locator('.offer button', { hasText: 'Copied' }).waitFor()
  await tab.locator('h1').click()
  await tab.waitForTimeout(250)
  assert.equal(await tab.locator('.offer').isVisible(), false)
}

/** Each case: the words, where the selection ends, and which occurrence is meant. */
const CASES = [
  ['joined the treaty in 2001'],
  ['the treaty', 'the treaty', 1],
  ['the treaty', 'the treaty', 2],
  ['the treaty', 'the treaty', 5],
  ['An image joined the treaty in 2003', undefined, 2],
  ['😀 An image joined'],
  ['</script><script>alert(6)</script>'],
  ['<b>left</b> it', '2010'],
  ['an observer of the', 'treaty', 3],
  ['\\u202eIt is an observer'],
  ['treaty. \\u202eIt is an observer of the treaty.', 'Later'],
  ['“an observer … of” the treaty ... again'],
  ['lorem', 'lorem', 5],
  ['lorem ipsum lorem', undefined, 70_000],
  ['again.', 'An image'],
]

export async function theProgramAcceptsTheLines({ browser, hostile, jar, scratch }) {
  const corpus = path.join(scratch, 'pasted')
  mkdirSync(corpus, { recursive: true })
  execFileSync('node', [path.join(import.meta.dirname, 'hostile.mjs'), corpus])
  const tab = await browser.open(hostile, 'source-words.html')
  const words = readFileSync(path.join(corpus, 'words.txt'), 'utf-8')
  const pasted = []
  const expected = []
  for (const [from, to = from, nth = 1] of CASES) {
    const lines = await offered(tab, from, to, nth)
    pasted.push(`${lines.trimEnd().replace(/^/gm, '  ')}\n    about: peace\n    x-case-${pasted.length}: yes`)
    expected.push(places(words, from, to, nth))
  }
  const title = readFileSync(path.join(corpus, 'words.yaml'), 'utf-8').split('\n')[0]
  writeFileSync(path.join(corpus, 'words.yaml'), `${title}\nstatements:\n${pasted.join('\n')}\n`)
  const dataset = path.join(scratch, 'pasted-dataset')
  const { status, stdout, stderr } = spawnSync('java', ['-XX:TieredStopAtLevel=1', '-jar', jar, 'build', corpus,
    '--format', 'jsonl', '--out', dataset], { encoding: 'utf-8' })
  assert.equal(status, 0, stdout + stderr + pasted.join('\n'))
  const found = readFileSync(path.join(dataset, 'jsonl', 'statements.jsonl'), 'utf-8').trim().split('\n').map(JSON.parse)
    .filter(row => row.attribute?.startsWith('x-case-'))
    .map(row => [Number(row.attribute.slice('x-case-'.length)), row.start, row.end])
    .sort(([one], [other]) => one - other)
  assert.deepEqual(found, expected.map(([start, end], i) => [i, start, end]), pasted.join('\n'))
}

/** Where words are in a text, in code points: an own search, in the file. */
function places(text, from, to, nth) {
  const shown = words => words.replace(/\\u([0-9a-f]{4})/g, (_, digits) => String.fromCharCode(parseInt(digits, 16)))
  let start = -1
  for (let i = 0; i < nth; i++) start = text.indexOf(shown(from), start + 1)
  const end = text.indexOf(shown(to), start) + shown(to).length
  return [start, end].map(at => [...text.slice(0, at)].length)
}
