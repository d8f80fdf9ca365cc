import { isFilled } from '../../model/conditions.ts'
import type { FieldCheck } from '../../model/field-check.ts'
import type { FormMetadata } from '../form-metadata.ts'
import type { SurveyJson, SurveyQuestions, SurveyValidation } from './survey-json.ts'
import { surveyQuestionOf } from './survey-question.ts'

/** What a form is for SurveyJS. */
export interface SurveyForm {
  /** For `new Model(json)`; plain JSON. */
  readonly json: SurveyJson
  /** For `survey.onValidateQuestion.add(…)`; only with a check. */
  readonly onValidateQuestion?: (survey: { readonly data: unknown }, options: SurveyValidation) => void
  /** For `survey.onValueChanged.add(…)`, to check again what depends on a changed value; only with a check. */
  readonly onValueChanged?: (survey: SurveyQuestions, options: { readonly name: string }) => void
}

/**
 * The form as a survey of SurveyJS: a page with a panel for each section. Without a check the survey judges by limits and
 * patterns, with the messages of the form; with one, every question says what the checker says.
 */
export function surveyjsOf(form: FormMetadata, check?: FieldCheck): SurveyForm {
  const json: SurveyJson = {
    locale: form.locale.toLowerCase(),
    ...(form.mode === 'view' && { readOnly: true }),
    showQuestionNumbers: false,
    showCompletePage: false,
    questionErrorLocation: 'bottom',
    questionDescriptionLocation: 'underInput',
    textUpdateMode: 'onBlur',
    clearInvisibleValues: 'onHidden',
    pages: [
      {
        name: form.model,
        elements: form.modules.map(({ key, label, fields }) => ({
          type: 'panel',
          name: key,
          title: label,
          elements: fields.map((field) => surveyQuestionOf(field, check !== undefined)),
        })),
      },
    ],
  }
  return check ? { json, onValidateQuestion: handlerOf(form, check), onValueChanged: recheckOf(form) } : { json }
}

/** An empty question that is required says so by itself; a field that nobody may fill in is not judged. */
function handlerOf({ modules }: FormMetadata, check: FieldCheck): NonNullable<SurveyForm['onValidateQuestion']> {
  const judged = new Set(
    modules.flatMap(({ fields }) => fields.flatMap(({ key, readOnly }) => (readOnly ? [] : [key]))),
  )
  return ({ data }, options) => {
    if (!judged.has(options.name) || !isFilled(options.value)) return
    const message = check(options.name, options.value, isRecord(data) ? data : {})
    if (message !== undefined) options.error = message
  }
}

/** What holds something is checked again, once its conditions have been told of the change. */
function recheckOf({ modules }: FormMetadata): NonNullable<SurveyForm['onValueChanged']> {
  const fields = modules.flatMap((module) => module.fields).filter(({ readOnly }) => !readOnly)
  return (survey, { name }) => {
    for (const { key } of fields.filter(({ recheckOn }) => recheckOn.includes(name))) {
      const question = survey.getQuestionByName(key)
      if (question && !question.isEmpty()) question.validate()
    }
  }
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null
}
