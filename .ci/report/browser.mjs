// A browser in which a report is opened from disk: nothing but files of the report may be loaded, and whatever the page
// complains about on its console is an error.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const ARGUMENTS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
]

export class Browser {
  static async start() {
    const home = mkdtempSync(path.join(tmpdir(), 'report-'))
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGUMENTS, env: { ...process.env, HOME: home },
    })
    return new Browser(browser, home)
  }

  constructor(browser, home) {
    this.browser = browser
    this.home = home
    this.complaints = []
  }

  /** Opens a page of a report; the options are those of a browser context. */
  async open(report, page, options = {}) {
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    await context.route('**/*', route => {
      const url = route.request().url()
      if (url.startsWith(pathToFileURL(report).href + '/') || url.startsWith('data:')) return route.continue()
      this.complaints.push(`a request leaves the report: ${url}`)
      return route.abort()
    })
    const tab = await context.newPage()
    tab.on('console', message => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(`${page}: ${message.text()}`)
    })
    tab.on('pageerror', error => this.complaints.push(`${page}: ${error.stack}`))
    tab.on('dialog', dialog => {
      this.complaints.push(`${page}: a dialog: ${dialog.message()}`)
      return dialog.dismiss()
    })
    await tab.goto(address(report, page))
    return tab
  }

  /** Closes all pages. */
  async closeAll() {
    for (const context of this.browser.contexts()) await context.close()
  }

  async stop() {
    await this.browser.close()
    rmSync(this.home, { recursive: true, force: true })
    assert.deepEqual(this.complaints, [], 'the pages complain')
  }
}

/** The address of a page, which may have a fragment. */
export function address(report, page) {
  const [file, fragment] = page.split('#')
  return pathToFileURL(path.join(report, file)).href + (fragment === undefined ? '' : '#' + fragment)
}
