/** No check at all: what it costs to read the record's text, for scale. */
export const peer = { name: 'JSON.parse', takesText: true, parse: (text) => JSON.parse(text) }
