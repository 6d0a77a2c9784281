// Writes a corpus whose texts, names and addresses try to become code, to leave their place, or to break a page.
//
// Usage: node hostile.mjs FOLDER

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const [folder] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const write = (name, ...lines) => writeFileSync(path.join(folder, name), lines.join('\n') + '\n')

write('corpus.yaml',
  'name: hostile',
  String.raw`title: "</title><script>alert(1)</script> \u202Ereversed"`,
  'licence: "<img src=x onerror=alert(2)>"',
  String.raw`editor: "\"'><b onclick=alert(3)>"`,
  'entities:',
  '  script: {organization: agency, name: "</script><script>alert(4)</script>"}',
  '  image: {organization: agency, name: "<img src=http://example.org/x onerror=alert(5)> &lt;"}',
  '  arab-league: {organization: intergovernmental, name: جامعة الدول العربية}',
  '  sudan: {organization: state, name: السودان}',
  String.raw`  peace: {framework: treaty, name: "peace & \"quiet\" \u2066isolated"}`,
  `  long: {framework: treaty, name: ${'x'.repeat(3000)}}`)

// Words that occur several times, a line without an end, and characters that reorder a line.
const noise = 'lorem ipsum '.repeat(90_000)
write('words.txt',
  'The agency </script><script>alert(6)</script> joined the treaty in 2001, &amp; <b>left</b> it in 2010.',
  '',
  'It is an observer of the treaty. \u202EIt is an observer of the treaty.\u202C',
  'Later it is an observer of the\ttreaty, and \u200Fit is “an observer … of” the treaty ... again.',
  '',
  'An image joined the treaty in 2003. 😀 An image joined the treaty in 2003.',
  '',
  noise)
write('words.yaml',
  'source: {title: "A <i>title</i> \\u202E", publisher: "<script>alert(7)</script>", address: "https://example.org/?a=<b>&c=\\"d\\""}',
  'statements:',
  '  - {quote: joined the treaty in 2001, after: ", &amp;", member: script, of: peace, as: member, since: 2001}',
  '  - {quote: "<b>left</b> it in 2010", member: script, of: peace, as: member, until: 2010}',
  '  - {quote: An image joined the treaty in 2003, nth: 2, member: image, of: peace, as: member, since: 2003}',
  '  - {quote: image joined the treaty, nth: 1, member: image, of: peace, as: member, note: "<u>note</u>"}',
  '  - {quote: The agency, about: script, aim: The agency, says: {aim: The agency}}')

write('turned.txt',
  'انضم السودان إلى جامعة الدول العربية في عام 1956.',
  '',
  'وقال (President) إن السودان عضو.')
write('turned.yaml',
  'source: {title: نص, language: ar, published: 2020}',
  'statements:',
  '  - {quote: انضم السودان إلى جامعة الدول العربية في عام 1956, member: sudan, of: arab-league, as: member, since: 1956}')
