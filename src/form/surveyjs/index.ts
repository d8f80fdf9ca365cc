export { sentValuesOf } from '../sent-values-of.ts'
export { surveyExpressionOf } from './survey-expression.ts'
export type {
  SurveyAnswer,
  SurveyChoice,
  SurveyJson,
  SurveyPanel,
  SurveyQuestion,
  SurveyQuestions,
  SurveyValidation,
  SurveyValidator,
} from './survey-json.ts'
export { type SurveyForm, surveyjsOf } from './surveyjs-of.ts'
