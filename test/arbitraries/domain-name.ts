import fc from 'fast-check'

const label = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9]{0,10}(-[a-z0-9]{1,5})?$/),
  fc.constantFrom('中国', '例子', '北京', 'bücher', '1688', 'xn--fiqs8s'),
)

/** A public domain name of two to four labels, as it is kept; the last one no number. */
export const domainName: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(label, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('com', 'cn', 'com.cn', 'net', '中国', '公司', 'xn--55qx5d'),
  )
  .map(([labels, top]) => [...labels, top].join('.'))
