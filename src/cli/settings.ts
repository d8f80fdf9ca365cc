import { referenceTables } from '../data/index.ts'
import { businessDate } from '../identifiers/index.ts'
import { en, type Language, languageOf, zhCN } from '../messages/index.ts'
import type { CustomerModel, Occasion } from '../model/index.ts'
import { type CheckContext, type CompiledModel, compileModel } from '../record/index.ts'
import { type Host, say } from './host.ts'
import { chosenModel } from './models/chosen-model.ts'
import { english } from './words/en.ts'
import type { CommandWords } from './words/words.ts'
import { chinese } from './words/zh-cn.ts'

/** The languages that the command speaks. */
export const locales = ['zh-CN', 'en'] as const

/** What a language says: of records, and of the command. */
export interface Speech {
  readonly language: Language
  readonly words: CommandWords
}

/** The options that every command which judges records has. */
export interface JudgingOptions {
  /** The name of a stock model, or a file. */
  readonly model: string
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

/** The same language with the words that a model has of its own. */
export function speechWith(model: CustomerModel, speech: Speech): Speech {
  return { ...speech, language: languageOf(model, speech.language) }
}

/** The language that the environment asks for, as POSIX has it: Chinese unless it is English. */
export function localeOfEnvironment(env: Host['env']): string {
  const asked = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^en(?:[_.@-]|$)/i.test(asked) ? 'en' : 'zh-CN'
}

/**
 * The model compiled with all tables, and the context; today is the business date of the model unless told otherwise. Custom
 * checks are functions, which a file cannot hold: they are left out, and that is said.
 */
export function settingsOf(options: JudgingOptions, { words }: Speech, host: Host): Settings {
  const { checks = [], ...model } = chosenModel(options.model, words)
  if (checks.length > 0) say(host, words.model.checksNotJudged(checks.map(({ code }) => code)))
  const today = options.today ?? businessDate(host.now(), model.numbering.timeZone)
  return {
    compiled: compileModel(model, referenceTables),
    context: { today, occasion: options.occasion },
    numberFrom: options.numberFrom,
  }
}
