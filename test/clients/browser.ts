import { existsSync } from 'node:fs'

/** Where systems keep a Chromium. `CHROMIUM` names another one. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
]

/** The browser in which forms are tried; `undefined` where none is to be found. */
export function browserPath(): string | undefined {
  return [process.env.CHROMIUM, ...usualPlaces].find((path) => path && existsSync(path))
}

/** What to do where there is none. */
export const howToGetOne =
  'The forms are tried in Chromium, and none was found. On Debian: apt-get install chromium. Elsewhere: set CHROMIUM to its path.'
