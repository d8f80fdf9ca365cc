import { explanationsEn } from '../../src/messages/explanations-en.ts'
import { describeExplanations } from './complete-explanations.ts'

describeExplanations('explanationsEn', explanationsEn, '.', 60)
