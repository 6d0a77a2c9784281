// Reads EDTF strings with npm edtf. The commands on standard input are: load FILE, accepts FILE, parse, bounds.
// Answers each command with one line on standard output.
import { readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import edtf, { parse } from 'edtf'

let strings = []
let sink = 0

const orders = {
  version: () => process.version,

  // Loads the strings, one per line.
  load: (file) => {
    strings = readFileSync(file, 'utf8').split('\n').filter((line) => line.length > 0)
    return strings.length
  },

  // Writes one character for each string: 1 if it can be read and has bounds, otherwise 0.
  accepts: (file) => {
    writeFileSync(file, strings.map((string) => (bounded(string) ? '1' : '0')).join(''))
    return strings.length
  },

  // The least that the library does: a tree of plain objects.
  parse: () => time((string) => parse(string).type.length),

  // The value and its first and last moment, which Comity also computes when it parses.
  bounds: () => time((string) => {
    const value = edtf(string)
    return (value.min > 0 ? 1 : 0) + (value.max > 0 ? 1 : 0)
  }),
}

function bounded(string) {
  try {
    const { min, max } = edtf(string)
    return min !== undefined && max !== undefined
  } catch {
    return false
  }
}

// The time for all strings in nanoseconds, by the clock and of the processors.
function time(read) {
  const spent = process.cpuUsage()
  const start = process.hrtime.bigint()
  for (const string of strings) sink += read(string)
  const clock = process.hrtime.bigint() - start
  const { user, system } = process.cpuUsage(spent)
  return `${clock}\t${(user + system) * 1000}`
}

for await (const line of createInterface({ input: process.stdin })) {
  const [order, argument] = line.split('\t')
  console.log(String(orders[order](argument)))
}
if (sink === 0) console.error('nothing was read')
