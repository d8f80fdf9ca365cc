/**
 * A template with each `{name}` replaced by the text of that name. Texts are put in as they are, once: braces or dollar
 * signs inside them mean nothing.
 */
export function fillTemplate(template: string, textOf: (name: string) => string): string {
  return template.replace(/\{(\w+)\}/g, (_placeholder, name: string) => textOf(name))
}
