import { developmentCorpus } from '../../test/duplicates/corpus/development-corpus.ts'
import { keptApartCorpus } from '../../test/duplicates/corpus/kept-apart-corpus.ts'
import { listedCompaniesCorpus } from '../../test/duplicates/corpus/listed-companies-corpus.ts'

export { accuracyOf } from '../../test/duplicates/corpus/accuracy.ts'
export { foundIn } from '../../test/duplicates/corpus/found-in.ts'

/** The labelled corpora, by the name that pages give them. */
export const corpora = [
  { name: 'for development', corpus: developmentCorpus() },
  { name: 'for development, listed companies', corpus: listedCompaniesCorpus() },
  { name: 'kept apart', corpus: keptApartCorpus() },
]
