import { referenceTables } from '../data/index.ts'
import { businessDate } from '../identifiers/index.ts'
import { en, type Language, zhCN } from '../messages/index.ts'
import { type CustomerModel, customerModel, guideModel, type Occasion } from '../model/index.ts'
import { type CheckContext, type CompiledModel, compileModel } from '../record/index.ts'
import type { Host } from './host.ts'
import { english } from './words/en.ts'
import type { CommandWords } from './words/words.ts'
import { chinese } from './words/zh-cn.ts'

/** The languages that the command speaks. */
export const locales = ['zh-CN', 'en'] as const

/** The models that the command knows. */
export const models = { customer: customerModel, guide: guideModel } as const satisfies Record<string, CustomerModel>

/** What a language says: of records, and of the command. */
export interface Speech {
  readonly language: Language
  readonly words: CommandWords
}

/** The options that every command which judges records has. */
export interface JudgingOptions {
  readonly model: keyof typeof models
  readonly today?: string
  readonly occasion: Occasion
  readonly numberFrom?: number
}

/** A model ready to judge, and the day on which it does. */
export interface Settings {
  readonly compiled: CompiledModel<CustomerModel>
  readonly context: CheckContext
  /** The sequence of the first number to give; `undefined` where none are given. */
  readonly numberFrom: number | undefined
}

/** The language by its tag. */
export function speechOf(locale: string): Speech {
  return locale === 'en' ? { language: en, words: english } : { language: zhCN, words: chinese }
}

/** The language that the environment asks for, as POSIX has it: Chinese unless it is English. */
export function localeOfEnvironment(env: Host['env']): string {
  const asked = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^en(?:[_.@-]|$)/i.test(asked) ? 'en' : 'zh-CN'
}

/** The model compiled with all tables, and the context; today is the business date of the model unless told otherwise. */
export function settingsOf(options: JudgingOptions, host: Host): Settings {
  const model: CustomerModel = models[options.model]
  const today = options.today ?? businessDate(host.now(), model.numbering.timeZone)
  return {
    compiled: compileModel(model, referenceTables),
    context: { today, occasion: options.occasion },
    numberFrom: options.numberFrom,
  }
}
