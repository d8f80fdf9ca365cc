import fc from 'fast-check'

/** Invented names: Chinese, with a star, with a dot, in Latin letters. */
export const personName: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(fc.constantFrom('张', '李', '王', '欧阳', '*'), fc.constantFrom('测试', '试', '经理', '小测', '*'))
    .map(([family, given]) => family + given),
  fc.constantFrom('阿依古丽·测试', '张*', 'Li Ceshi', '𠮷测试', '测试（北京）', '测试2'),
)
