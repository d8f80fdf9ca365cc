/** The text as FormKit shows it: as it stands, or, where FormKit would take it for an expression, as one that gives it. */
export function verbatim(text: string): string {
  return text.startsWith('$') ? `$: "${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"` : text
}
