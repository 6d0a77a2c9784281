// Reads the CSV files of a dataset with programs of others, by each of the two descriptors.
//
// Usage: node check_csv_package.mjs DATASET/csv SCHEMAS [PROFILES]
// SCHEMAS is the folder of our JSON Schemas of both descriptors. PROFILES is a folder with the file that is published at
// https://datapackage.org/profiles/2.0/datapackage.json.

import assert from 'node:assert/strict'
import { createReadStream, readFileSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import rdf from '@rdfjs/dataset'
import dataModel from '@rdfjs/data-model'
import JsonLdParser from '@rdfjs/parser-jsonld'
import vocabulary from '@vocabulary/csvw'
import CsvwParser from '@zazuko/rdf-parser-csvw'
import Ajv from 'ajv'
import Ajv2020 from 'ajv/dist/2020.js'
import datapackage from 'datapackage'

const CSVW = 'http://www.w3.org/ns/csvw#'
const XSD = 'http://www.w3.org/2001/XMLSchema#'

// What of the context of CSV on the Web our metadata needs: the context itself is found on the web alone.
const CONTEXT = {
  '@vocab': CSVW,
  dc: 'http://purl.org/dc/terms/',
  schema: 'http://schema.org/',
  tables: `${CSVW}table`,
  columns: { '@id': `${CSVW}column`, '@container': '@list' },
  foreignKeys: `${CSVW}foreignKey`,
  titles: `${CSVW}title`,
  url: { '@id': `${CSVW}url`, '@type': '@id' },
  datatype: { '@id': `${CSVW}datatype`, '@type': '@vocab' },
  string: `${XSD}string`,
  integer: `${XSD}integer`,
}

const [folder, schemas, profiles] = process.argv.slice(2)
const json = (...parts) => JSON.parse(readFileSync(path.join(...parts), 'utf-8'))

const descriptor = json(folder, 'datapackage.json')
const metadata = json(folder, 'csv-metadata.json')

function validate(what, ajv, schema, document) {
  const valid = ajv.validate(schema, document)
  assert.ok(valid, `${what}: ${ajv.errorsText(ajv.errors?.slice(0, 5))}`)
  console.log(`   ${what}: valid`)
}

function checkSchemas() {
  const options = { strict: false, validateFormats: false, allErrors: true }
  validate('datapackage.json by our schema', new Ajv2020(options), json(schemas, 'data-package.schema.json'), descriptor)
  validate('csv-metadata.json by our schema', new Ajv2020(options), json(schemas, 'csvw-metadata.schema.json'), metadata)
  if (profiles) {
    validate('datapackage.json by the published profile', new Ajv(options), json(profiles, 'datapackage.json'), descriptor)
  }
}

// Every term is one of the published vocabulary; the plural ones are terms of its context.
function checkVocabulary() {
  const published = new Set(vocabulary({ factory: dataModel }).map((quad) => quad.subject.value))
  const terms = new Set()
  const collect = (value) => {
    if (Array.isArray(value)) value.forEach(collect)
    else if (value !== null && typeof value === 'object') {
      for (const [key, member] of Object.entries(value)) {
        if (!key.includes(':') && !key.startsWith('@')) terms.add(key)
        collect(member)
      }
    }
  }
  collect(metadata)
  for (const term of terms) {
    const known = CONTEXT[term]?.['@id'] ?? CONTEXT[term] ?? CSVW + term
    assert.ok(published.has(known), `csv-metadata.json: the vocabulary has no ${term}`)
  }
  console.log(`   csv-metadata.json: ${terms.size} terms of the published vocabulary`)
}

// Types, required values, primary and foreign keys, as the library of the Data Package standard checks them.
async function readByDescriptor() {
  const tabular = {
    ...descriptor,
    profile: 'tabular-data-package',
    resources: descriptor.resources.map((resource) => ({ ...resource, profile: 'tabular-data-resource' })),
  }
  const { valid, errors } = await datapackage.validate(tabular)
  assert.ok(valid, `datapackage.json by the profiles of version 1: ${errors.slice(0, 3).join('; ')}`)
  console.log('   datapackage.json by the published profiles of version 1: valid')
  const found = await datapackage.Package.load(tabular, { basePath: folder, strict: true })
  const tables = new Map()
  let rows = 0
  for (const resource of found.resources) {
    await resource.checkRelations()
    const read = await resource.read({ keyed: true })
    tables.set(resource.descriptor.path, read)
    rows += read.length
  }
  assert.ok(rows > 0, 'there are no rows at all')
  console.log(`   datapackage.json: ${rows} rows of ${tables.size} tables have the types and keys that it says`)
  return tables
}

async function quads(stream) {
  const all = []
  for await (const quad of stream) all.push(quad)
  return all
}

async function readTable(table) {
  const document = JSON.stringify({ ...metadata, '@context': CONTEXT, tables: [table] })
  const base = `http://example.org/${table.url}`
  const described = rdf.dataset(
    await quads(new JsonLdParser({ baseIRI: base, factory: dataModel }).import(Readable.from([document]))))
  const read = await quads(
    new CsvwParser({ metadata: described, baseIRI: base }).import(createReadStream(path.join(folder, table.url))))
  const rows = new Map()
  const order = []
  for (const { subject, predicate, object } of read) {
    if (predicate.value === `${CSVW}describes`) order.push(object.value)
    const [place, column] = predicate.value.split('#')
    if (place === base) {
      if (!rows.has(subject.value)) rows.set(subject.value, {})
      rows.get(subject.value)[decodeURIComponent(column)] = object
    }
  }
  return order.map((node) => rows.get(node) ?? {})
}

// The other reader gets the same values, each of the type that the metadata says.
async function readByMetadata(tables) {
  let values = 0
  for (const table of metadata.tables) {
    const rows = await readTable(table)
    const others = tables.get(table.url)
    assert.equal(rows.length, others.length, `${table.url}: another number of rows`)
    rows.forEach((row, number) => {
      for (const { name, datatype } of table.tableSchema.columns) {
        const other = others[number][name]
        const where = `${table.url}, row ${number + 1}, ${name}`
        if (other === null) {
          assert.equal(row[name], undefined, where)
        } else {
          const type = other instanceof Date ? 'date' : { number: 'integer', boolean: 'boolean' }[typeof other] ?? 'string'
          assert.equal(datatype.base ?? datatype, type, where)
          assert.equal(row[name]?.value, type === 'date' ? localDay(other) : String(other), where)
          assert.equal(row[name].datatype.value, XSD + type, where)
          values++
        }
      }
    })
  }
  console.log(`   csv-metadata.json: ${values} values, the same as by the other descriptor`)
}

function localDay(date) {
  const digits = (number, length) => String(number).padStart(length, '0')
  return `${digits(date.getFullYear(), 4)}-${digits(date.getMonth() + 1, 2)}-${digits(date.getDate(), 2)}`
}

checkSchemas()
checkVocabulary()
await readByMetadata(await readByDescriptor())
