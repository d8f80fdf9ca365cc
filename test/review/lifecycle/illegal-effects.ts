import type { CustomerModel } from '../../../src/model/model.ts'
import { mayPerform } from '../../../src/permissions/index.ts'
import { reviewOf } from '../../../src/review/review-of.ts'
import type { Step } from './walks.ts'

/**
 * What is illegal in a walk, judged from its events alone and by rules written down a second time: a record is effective only
 * without a reason for a review, or after all approvals that were due, by others than its authors, each by another person.
 */
export function illegalEffects(model: CustomerModel, steps: readonly Step[]): readonly string[] {
  const faults: string[] = []
  let story: Story = { status: '', authors: [], asked: undefined }
  for (const step of steps.filter(({ entry }) => entry !== undefined)) {
    story = withEvent(model, story, step)
    faults.push(...faultsOfStep(model, story, step))
    story = afterEvent(story, step)
  }
  return faults
}

/** What has happened so far. */
interface Story {
  readonly status: string
  readonly authors: readonly string[]
  readonly asked: Asked | undefined
}

const isReview = ({ event }: Step) => event.action === 'approve' || event.action === 'reject'

/** Submissions, and changes of what is effective, ask whether a review is due. */
const asksAnew = ({ event }: Step, { status }: Story) =>
  event.action === 'submit' || (event.action === 'change' && status === 'effective')

function withEvent(model: CustomerModel, story: Story, step: Step): Story {
  const authors = isReview(step) ? story.authors : [...story.authors, step.event.by]
  return { ...story, authors, asked: asksAnew(step, story) ? questionOf(model, step) : story.asked }
}

function faultsOfStep(model: CustomerModel, story: Story, step: Step): readonly string[] {
  const { event, entry, accepted, after } = step
  const isFresh = asksAnew(step, story)
  const faults: string[] = []
  if (isFresh && !accepted) faults.push(`${event.action} of a record with errors`)
  if (isReview(step)) faults.push(...faultsOfReviewer(model, step, story))
  if (event.action === 'approve') story.asked?.approvals.push({ by: event.by, role: entry?.actingFor ?? '' })
  if (after?.status !== 'effective') return faults
  if (isFresh || isReview(step)) faults.push(...faultsOfEffect(model, story.asked))
  else if (story.status !== 'effective') faults.push(`effective by ${event.action}`)
  return faults
}

function afterEvent({ authors, asked }: Story, { after }: Step): Story {
  const status = after?.status ?? ''
  return {
    status,
    authors: status === 'effective' ? [] : authors,
    asked: status === 'pendingReview' ? asked : undefined,
  }
}

interface Asked {
  readonly roles: readonly string[]
  readonly since: number
  readonly approvals: { readonly by: string; readonly role: string }[]
}

function questionOf(model: CustomerModel, { event, record }: Step): Asked {
  const { reasons } = reviewOf(
    record,
    model,
    event.action === 'change' ? { occasion: 'change', changed: event.changed ?? [] } : { occasion: 'submission' },
  )
  return { roles: reasons.map(({ reviewer }) => reviewer), since: Date.parse(event.at), approvals: [] }
}

function faultsOfReviewer(
  model: CustomerModel,
  { event, entry, absent, record }: Step,
  { authors, asked }: Story,
): readonly string[] {
  const { reviewers, selfApproval, deputies = {}, escalations = [] } = model.review
  const due = entry?.actingFor ?? ''
  const stands =
    event.role === due ||
    (reviewers.includes(event.role) && reviewers.indexOf(event.role) > reviewers.indexOf(due)) ||
    (absent.includes(due) && (deputies[due] ?? []).includes(event.role)) ||
    escalations.some(
      ({ to, afterHours }) =>
        to === event.role &&
        Date.parse(event.at) - (asked?.since ?? Number.POSITIVE_INFINITY) >= afterHours * 3_600_000,
    )
  return [
    ...(stands ? [] : [`${event.role} decided for ${due}`]),
    ...(asked?.roles.includes(due) ? [] : [`nobody asked for ${due}`]),
    ...(!selfApproval && authors.includes(event.by) ? [`${event.by} decided on the own record`] : []),
    ...(asked?.approvals.some(({ by }) => by === event.by) ? [`${event.by} decided twice`] : []),
    ...(mayPerform(model, { role: due, action: event.action as 'approve', customerType: String(record.customerType) })
      ? []
      : [`${due} may not ${event.action}`]),
    ...(event.action === 'reject' && !event.why ? ['a rejection without a reason'] : []),
  ]
}

function faultsOfEffect({ review }: CustomerModel, asked: Asked | undefined): readonly string[] {
  if (asked === undefined) return ['effective without having been submitted']
  if (asked.roles.length === 0) return []
  const approved = asked.approvals.map(({ role }) => role)
  const wanted = review.reviewers.filter((role) => asked.roles.includes(role))
  switch (review.decision ?? 'highest') {
    case 'highest':
      return approved.includes(wanted.at(-1) ?? '') ? [] : ['effective without the highest reviewer']
    case 'any':
      return approved.length > 0 ? [] : ['effective without any reviewer']
    case 'all':
      return wanted.every((role) => approved.includes(role)) ? [] : ['effective without all reviewers']
    case 'inOrder':
      return approved.join() === wanted.join() ? [] : ['effective out of order']
  }
}
