import { explanationsZhCN } from '../../src/messages/explanations-zh-cn.ts'
import { describeExplanations } from './complete-explanations.ts'

describeExplanations('explanationsZhCN', explanationsZhCN, '。', 20)
