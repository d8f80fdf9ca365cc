/**
 * The text as amis shows it where it takes text for a template: as it stands, or, where amis would find something to fill in,
 * as a formula that gives it.
 */
export function verbatim(text: string): string {
  return text.includes('$') || text.includes('<%') ? `\${${JSON.stringify(text)}}` : text
}

/** The same where amis takes the outcome for HTML. */
export function verbatimHtml(text: string): string {
  return verbatim(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
}
