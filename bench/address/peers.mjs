import { createRequire } from 'node:module'
import { indexDivisions, parseAddress } from 'kehu'
import { divisions } from 'kehu/data/divisions'

const require = createRequire(import.meta.url)
const quietly = silenced(() => ({
  addressSmartParse: require('address-smart-parse').default,
  zhAddressParse: require('zh-address-parse'),
  addressParse: require('address-parse').default,
}))

const index = indexDivisions(divisions)

/** Each reads a text into province, city and district; '' is a level that it does not find. */
export const parsers = {
  kehu: (text) => {
    const { province = '', city = '', district = '' } = parseAddress(text, index)
    return { province, city, district }
  },
  'address-smart-parse': (text) => {
    const { province = '', city = '', county = '' } = quietly.addressSmartParse(text)
    return { province, city, district: county }
  },
  'zh-address-parse': (text) => {
    const { province = '', city = '', area = '' } = quietly.zhAddressParse(text)
    return { province, city, district: area }
  },
  'address-parse': (text) => {
    const { province = '', city = '', area = '' } = quietly.addressParse.parse(text)[0] ?? {}
    return { province, city, district: area }
  },
}

/** Peers print while they work; that is neither timed nor shown. */
export function silenced(run) {
  const unsilence = silence()
  try {
    return run()
  } finally {
    unsilence()
  }
}

/** Silences the console and gives what undoes it. */
export function silence() {
  const { log, warn, error } = console
  Object.assign(console, { log() {}, warn() {}, error() {} })
  return () => Object.assign(console, { log, warn, error })
}
