import { flatOptionsOf } from '../flat-options.ts'
import type { Control, FormField } from '../form-metadata.ts'
import { surveyExpressionOf } from './survey-expression.ts'
import type { SurveyQuestion } from './survey-json.ts'
import { surveyValidatorsOf } from './survey-validators.ts'

/** A field as a question. Where a checker judges, the question has no validators of its own. */
export function surveyQuestionOf(field: FormField, isChecked: boolean): SurveyQuestion {
  const { key, label, help, unit, placeholder, options, readOnly, visible, required, messages } = field
  const validators = isChecked || readOnly ? [] : surveyValidatorsOf(field)
  return {
    ...typeOf(field.control),
    name: key,
    title: label,
    ...descriptionOf(help, unit),
    ...(placeholder !== undefined && options === undefined && { placeholder }),
    ...(options && { choices: flatOptionsOf(options).map(({ value, label: text }) => ({ value, text })) }),
    ...(visible !== true && { visibleIf: surveyExpressionOf(visible) }),
    ...(required === true && { isRequired: true as const }),
    ...(typeof required !== 'boolean' && { requiredIf: surveyExpressionOf(required) }),
    ...(required !== false && { requiredErrorText: messages.required }),
    ...(readOnly && { readOnly: true as const }),
    ...(validators.length > 0 && { validators }),
  }
}

function typeOf(control: Control): Pick<SurveyQuestion, 'type' | 'inputType'> {
  switch (control) {
    case 'text':
    case 'email':
    case 'url':
    case 'address':
      return { type: 'text', inputType: 'text' }
    case 'phone':
      return { type: 'text', inputType: 'tel' }
    case 'date':
      return { type: 'text', inputType: 'date' }
    case 'number':
      return { type: 'text', inputType: 'number' }
    case 'textarea':
      return { type: 'comment' }
    case 'select':
    case 'tree':
      return { type: 'dropdown' }
    case 'multiselect':
      return { type: 'checkbox' }
  }
}

/** SurveyJS has no place for a unit; the help mostly names it. */
function descriptionOf(help: string, unit = ''): Pick<SurveyQuestion, 'description'> {
  const description = help.includes(unit) ? help : `${help} (${unit})`.trim()
  return description === '' ? {} : { description }
}
