/** What SurveyJS checks by itself, and what it says. */
export type SurveyValidator =
  | { readonly type: 'regex'; readonly regex: string; readonly text: string }
  | { readonly type: 'numeric'; readonly minValue?: number; readonly maxValue?: number; readonly text: string }

/** One choice of a list. */
export interface SurveyChoice {
  readonly value: string
  readonly text: string
}

/** One question of a survey: a field. */
export interface SurveyQuestion {
  readonly type: 'text' | 'comment' | 'dropdown' | 'checkbox'
  readonly name: string
  readonly title: string
  readonly description?: string
  readonly placeholder?: string
  readonly inputType?: 'text' | 'tel' | 'date' | 'number'
  readonly choices?: readonly SurveyChoice[]
  readonly visibleIf?: string
  readonly isRequired?: true
  readonly requiredIf?: string
  readonly requiredErrorText?: string
  readonly readOnly?: true
  readonly validators?: readonly SurveyValidator[]
}

/** A section of a survey. */
export interface SurveyPanel {
  readonly type: 'panel'
  readonly name: string
  readonly title: string
  readonly elements: readonly SurveyQuestion[]
}

/** The JSON of a survey. */
export interface SurveyJson {
  readonly locale: string
  readonly readOnly?: true
  readonly showQuestionNumbers: false
  readonly showCompletePage: false
  readonly questionErrorLocation: 'bottom'
  readonly questionDescriptionLocation: 'underInput'
  readonly textUpdateMode: 'onBlur'
  readonly clearInvisibleValues: 'onHidden'
  readonly pages: readonly { readonly name: string; readonly elements: readonly SurveyPanel[] }[]
}

/** What SurveyJS tells a handler of `onValidateQuestion`, as far as it is needed. */
export interface SurveyValidation {
  readonly name: string
  readonly value: unknown
  error?: string
}

/** What a handler of `onValueChanged` does with a survey. */
export interface SurveyQuestions {
  getQuestionByName(name: string): SurveyAnswer | null
}

/** A question that is shown. */
export interface SurveyAnswer {
  isEmpty(): boolean
  validate(): boolean
}
