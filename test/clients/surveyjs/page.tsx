import 'survey-core/survey-core.fontless.css'
import 'survey-core/i18n/simplified-chinese'
import { sentValuesOf, surveyjsOf } from 'kehu/form/surveyjs'
import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
import { Survey } from 'survey-react-ui'
import { show } from '../show.ts'

/** A survey of SurveyJS 3, rendered by its React package. */
show(({ root, form, check, submit }) => {
  const { json, onValidateQuestion, onValueChanged } = surveyjsOf(form, check)
  const survey = new Model(json)
  survey.completeText = form.locale === 'en' ? 'Submit' : '提交'
  if (onValidateQuestion) survey.onValidateQuestion.add(onValidateQuestion)
  if (onValueChanged) survey.onValueChanged.add(onValueChanged)
  survey.onComplete.add(({ data }) => submit(sentValuesOf(form, data)))
  createRoot(root).render(<Survey model={survey} />)
})
