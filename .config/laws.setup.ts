import fc from 'fast-check'

/** A server repeats the same draws, so that a change is judged by itself; everybody else draws anew and finds more. */
if (process.env.CI) fc.configureGlobal({ seed: 20_261_123 })
