export { type Review, type ReviewQuestion, type ReviewReason, reviewOf } from './review-of.ts'
