/** A classification of industries (国民经济行业分类), as plain data: `kehu/data/industries`, or a host's own. */
export interface IndustryTable {
  /** The edition, e.g. `GB/T 4754-2017 (XG1-2019)`. */
  readonly edition: string
  /** 门类, in the order of the standard. */
  readonly sections: readonly IndustrySection[]
  /** Other names, of older editions and of daily speech, and the code that they mean today. */
  readonly aliases?: Readonly<Record<string, string>>
  /** First letters of the pinyin of a name, by code (`I65: 'rjhxxjsfwy'`): what `searchIndustries` finds them by. */
  readonly initials?: Readonly<Record<string, string>>
  /** 中类 and 小类 by the number of their division: `{ '65': [['651', '软件开发'], ['6513', '应用软件开发']] }`. */
  readonly finer?: Readonly<Record<string, readonly IndustryRow[]>>
}

/** A section (门类): a letter, its name, its divisions (大类). */
export interface IndustrySection {
  readonly code: string
  readonly name: string
  readonly divisions: readonly IndustryRow[]
}

/** The number and the name of a division or of something finer. */
export type IndustryRow = readonly [code: string, name: string]
