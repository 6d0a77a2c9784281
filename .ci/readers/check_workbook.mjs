// Reads the workbook of a dataset with a program of others, and holds it cell by cell against the CSV files.
//
// Usage: node check_workbook.mjs DATASET
// What a workbook cannot hold stands there as the format demands: U+FFFD for characters that XML has not, a cut
// text with a mark at its end, days before March 1900 as text.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import XLSX from 'xlsx'

const LONGEST = 32767
const CUT = ' […]'
const DETAILS = new Set([
  'entities', 'roles', 'attribute_keys', 'passages', 'marks', 'conditions', 'citations', 'places', 'complete_rosters',
  'acceptances', 'membership_years',
])

const [folder] = process.argv.slice(2)
const descriptor = JSON.parse(readFileSync(path.join(folder, 'csv', 'datapackage.json'), 'utf-8'))
const book = XLSX.readFile(path.join(folder, 'dataset.xlsx'), { cellDates: false, cellNF: true, bookFiles: true, cellStyles: true })

// Fields of RFC 4180; null where one is empty and not quoted.
function records(text) {
  const rows = []
  let row = []
  let at = 0
  while (at < text.length) {
    let field = null
    if (text[at] === '"') {
      field = ''
      at += 1
      for (;;) {
        const end = text.indexOf('"', at)
        field += text.slice(at, end)
        at = end + 1
        if (text[at] !== '"') break
        field += '"'
        at += 1
      }
    } else {
      const end = text.slice(at).search(/[,\r]/) + at
      field = end > at ? text.slice(at, end) : null
      at = end
    }
    row.push(field)
    if (text[at] === ',') {
      at += 1
    } else {
      assert.equal(text.slice(at, at + 2), '\r\n')
      at += 2
      rows.push(row)
      row = []
    }
  }
  return rows
}

// The sheets of a table, one after the other.
function pages(name) {
  return book.SheetNames.filter((sheet) => sheet === name || (sheet.startsWith(`${name} (`) && sheet.endsWith(')')))
}

function cellsOf(sheet) {
  const found = book.Sheets[sheet]
  const range = XLSX.utils.decode_range(found['!ref'])
  assert.equal(XLSX.utils.encode_cell(range.s), 'A1', `${sheet} begins at A1`)
  assert.equal((found['!merges'] ?? []).length, 0, `${sheet} has merged cells`)
  const rows = []
  for (let r = 0; r <= range.e.r; r += 1) {
    const row = []
    for (let c = 0; c <= range.e.c; c += 1) row.push(found[XLSX.utils.encode_cell({ r, c })])
    rows.push(row)
  }
  return rows
}

function shown(text) {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
}

function same(expected, cell, type) {
  if (expected === null) return cell === undefined || cell.t === 'z'
  if (cell === undefined) return false
  if (type === 'integer') return cell.t === 'n' ? cell.v === Number(expected) : cell.t === 's' && cell.v === expected
  if (type === 'boolean') return cell.t === 'b' && cell.v === (expected === 'true')
  if (cell.t === 'n') {
    const { y, m, d } = XLSX.SSF.parse_date_code(cell.v)
    return `${y}-${m}-${d}` === expected.split('-').map(Number).join('-') && expected >= '1900-03-01'
  }
  if (cell.t !== 's') return false
  const words = shown(expected)
  return cell.v === words
    || (words.length + 500 > LONGEST && cell.v.endsWith(CUT) && words.startsWith(cell.v.slice(0, -CUT.length)) && cell.v.length <= LONGEST)
}

// People see no ids of rows and no empty columns; each is in an outline and can be opened.
function hiddenColumns(sheet, names, table, rows, fields) {
  const columns = book.Sheets[sheet]['!cols'] ?? []
  let count = 0
  names.forEach((name, c) => {
    const closed = columns[c]?.hidden === true
    assert.equal(columns[c]?.level ?? 0, closed ? 1 : 0, `the outline of ${sheet}, ${name}`)
    const at = fields.findIndex((field) => field.name === name)
    if (rows.length > 0 && rows.every((row) => row[at] === null)) assert.ok(closed, `${sheet}, ${name} is empty and shown`)
    if (closed && rows.some((row) => row[at] !== null)) assert.match(name, /(^id|_ids?|^quote_before|^quote_after)$/, `${sheet}, ${name} is hidden`)
    count += closed ? 1 : 0
  })
  return count
}

let compared = 0
let links = 0
let hidden = 0
for (const resource of descriptor.resources) {
  if (DETAILS.has(resource.name)) continue
  const fields = resource.schema.fields
  const [, ...rows] = records(readFileSync(path.join(folder, 'csv', resource.path), 'utf-8'))
  const found = []
  for (const sheet of pages(resource.name)) {
    const [header, ...below] = cellsOf(sheet)
    const names = header.map((cell) => cell?.v).filter((name) => name !== undefined)
    assert.deepEqual([...names].sort(), fields.map((field) => field.name).sort(), `the header of ${sheet}`)
    for (const cell of header.slice(0, names.length)) assert.ok(cell.c?.length === 1, `${sheet} has no note at ${cell.v}`)
    const order = fields.map((field) => names.indexOf(field.name))
    found.push(...below.map((row) => order.map((at) => row[at])))
    hidden += hiddenColumns(sheet, names, resource.name, rows, fields)
  }
  if (rows.length === 0) {
    assert.ok(found.every((row) => row.every((cell) => cell?.v === undefined)), `${resource.name} has no rows`)
    continue
  }
  assert.equal(found.length, rows.length, `rows of ${resource.name}`)
  const at = (name) => fields.findIndex((field) => field.name === name)
  const around = resource.name !== 'statements' && at('quote_before') >= 0
  rows.forEach((row, i) => row.forEach((value, c) => {
    const cell = found[i][c]
    // The quote of a conclusion is shown between the words around it.
    const expected = around && c === at('quote') && value !== null
      ? (row[at('quote_before')] ?? '') + value + (row[at('quote_after')] ?? '') : value
    assert.ok(same(expected, cell, fields[c].type) || (expected?.length > LONGEST / 2 && same(value, cell, fields[c].type)),
      `row ${i + 1} of ${resource.name}, ${fields[c].name}: ${JSON.stringify(expected)} as CSV, ${JSON.stringify(cell)} in the workbook`)
    compared += 1
    if (cell?.l?.Target) {
      const [sheet, address] = cell.l.Target.replace(/^#/, '').split('!')
      const target = book.Sheets[sheet.replaceAll("'", '')]
      assert.equal(target[idCell(target, address)].v, expected, `the link at row ${i + 1} of ${resource.name}`)
      links += 1
    }
  }))
}

// The cell with the id in the row of an address.
function idCell(sheet, address) {
  const range = XLSX.utils.decode_range(sheet['!ref'])
  for (let c = 0; c <= range.e.c; c += 1) {
    if (sheet[XLSX.utils.encode_cell({ r: 0, c })]?.v === 'id') {
      return XLSX.utils.encode_cell({ r: XLSX.utils.decode_cell(address).r, c })
    }
  }
  throw new Error(`no ids at ${address}`)
}

// Each membership has its place in the matrix.
const memberships = records(readFileSync(path.join(folder, 'csv', 'memberships.csv'), 'utf-8'))
const [names, ...spells] = memberships.map((row) => row)
const matrix = pages('matrix').flatMap((sheet) => cellsOf(sheet).slice(1))
const bodies = cellsOf('matrix')[0].map((cell) => cell?.v)
const ids = bodies.indexOf('member_id')
for (const spell of spells) {
  const value = (name) => spell[names.indexOf(name)]
  const column = bodies.indexOf(value('body_name'))
  if (column >= 0) {
    const row = matrix.find((cells) => cells[ids].v === value('member_id'))
    assert.ok(row?.[column]?.v.includes(value('standing')), `${value('id')} is not in the matrix`)
  }
}
assert.ok(pages('timeline').every((sheet) => !book.Sheets[sheet].A4) || Object.keys(book.files).some((name) => name.startsWith('xl/charts/')), 'there is no chart')
const named = new Set(book.Workbook.Names.map((name) => name.Name))
for (const sheet of book.SheetNames) {
  if (!['README', 'chart'].includes(sheet)) {
    assert.ok(named.has(`all_${sheet.replace(/ \((\d+)\)$/, '_$1')}`), `no name for ${sheet}`)
  }
}
for (const sheet of book.SheetNames) {
  for (const [address, cell] of Object.entries(book.Sheets[sheet])) {
    assert.ok(address.startsWith('!') || cell.f === undefined, `a formula at ${sheet}!${address}`)
  }
}
console.log(`   dataset.xlsx: ${compared} cells as in CSV, ${hidden} columns hidden, ${links} links that lead to the row they name, ${spells.length} memberships in the matrix`)
