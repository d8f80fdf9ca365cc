import type { CustomerModel } from '../../model/model.ts'
import { shownFieldsOf } from '../../model/shown-fields.ts'
import type { ModelFigures } from '../words/model-words.ts'

/** How much a model asks. */
export function modelFiguresOf(model: CustomerModel): ModelFigures {
  const shown = shownFieldsOf(model)
  const templates = Object.values(model.templates)
  return {
    fields: model.order.length,
    required: shown.filter(({ required }) => required === true).length,
    conditional: shown.filter(({ required, visible }) => typeof required === 'object' || typeof visible === 'object')
      .length,
    types: templates.length,
    templates: templates.filter((template) => Object.keys(template).length > 0).length,
    rules: model.rules.length,
    checks: model.checks?.length ?? 0,
  }
}
