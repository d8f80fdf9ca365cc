/** Something wrong with a model: where, and what to do about it, in English, for whoever writes the model. */
export interface ModelProblem {
  /** Keys joined by dots, positions in brackets: `review.rules[0].when.field`; empty for the model as a whole. */
  readonly path: string
  readonly problem: string
}

/** The longest list of problems that an error repeats. */
const most = 10

/** A problem as one line. */
export function problemText({ path, problem }: ModelProblem): string {
  return path === '' ? problem : `${path}: ${problem}`
}

/** Throws a `TypeError` that tells the problems; does nothing where there is none. */
export function assertNone(problems: readonly ModelProblem[], of: string): void {
  if (problems.length > 0) throw unusable(problems, of)
}

/** The `TypeError` that tells problems, a line each, the first ten of them. */
export function unusable(problems: readonly ModelProblem[], of: string): TypeError {
  const lines = problems.slice(0, most).map((problem) => `- ${problemText(problem)}`)
  const rest = problems.length > most ? [`- and ${problems.length - most} more`] : []
  return new TypeError([`${of} cannot be used:`, ...lines, ...rest].join('\n'))
}
