import type { FormLimits } from './form-metadata.ts'

/**
 * So many characters, counted as people do, for libraries that set no flag on a regular expression and would count a rare
 * character as two. Linear: each character can be read in one way only.
 */
export function lengthPattern({ minLength = 0, maxLength }: Pick<FormLimits, 'minLength' | 'maxLength'>): string {
  const character = '(?:[^\\ud800-\\udbff]|[\\ud800-\\udbff](?:[\\udc00-\\udfff]|(?![\\udc00-\\udfff])))'
  return `^${character}{${minLength},${maxLength ?? ''}}$`
}
