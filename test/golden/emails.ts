/**
 * Mail addresses, and texts that are none, by the HTML standard's "valid e-mail address": the classes that browser and
 * library suites try, in values made for this file, and what people leave in cells. A suite of a stricter school (no dot at the
 * edge of the local part, no numeric domain) differs in the rows marked so.
 */
export const emails: readonly (readonly [text: string, finding: string | undefined])[] = [
  ...[
    'a@b.c', 'a@b.cd', 'li.wei@example.com', 'li_wei@example.com', 'li-wei@example.com', 'li+kehu@example.com',
    '_li@example.com', '-li@example.com', '+li@example.com', 'li_@example.com', 'li-@example.com', 'li+@example.com',
    '1234567890@qq.com', '_______@example.com', "o'neill@example.com", 'LI.WEI@EXAMPLE.COM', 'Li.Wei@Example.Com',
    'li@example-domain.com', 'li@sub.example.com', 'li@a.b.c.d.e.example.com', 'li@sub.example-domain.com.cn',
    'li@example.technology', 'li@example.co.uk', 'li@123.com', 'li@163.com', 'li@126.com', 'li@vip.sina.com.cn',
    'li@x--y.com', 'li@a-b-c.com', 'li@1-2.com', 'li@xn--fiqs8s.xn--fiqs8s', 'li@example.xn--55qx5d',
    'li@example.museum', 'li@s.example', 'user%example.com@example.org', 'mailhost!li@example.org', 'li/wei@example.com',
    '{}@example.com', "m*'!%@example.com", '#!$%&*+/=?^_`{|}~-@example.com', '%@example.com', '*@example.com',
    'li=wei@example.com', 'li?wei@example.com', '$A12345@example.com', 'customer/department=shipping@example.com',
    'li@example.a', 'li@localhost.localdomain',
    `${'a'.repeat(64)}@example.com`, `li@${'a'.repeat(63)}.com`, `li@${'a.'.repeat(60)}com`,
    `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(61)}`,
    // the standard takes these, a stricter school does not
    '.li@example.com', 'li.@example.com', 'li..wei@example.com', 'li@127.0.0.1', 'li@123.123.123.123', 'li@1.2',
    'li@111.222.333.44444', 'li@example.123',
    // any script in the domain (RFC 6531, RFC 5890)
    'li@例子.测试', 'li@中国互联网络信息中心.中国', 'li@mañana.com', 'li@bücher.example', 'li@пример.испытание', 'li@例え.テスト',
    'li@उदाहरण.परीक्षा', 'li@مثال.إختبار', 'li@중앙.한국', 'li@〇一二.中国',
  ].map((text) => [text, undefined] as const),
  ...['li@example', 'li@localhost', 'a@b', 'li@com', 'li@xn--fiqs8s', 'li@中国', 'li@123'].map(
    (text) => [text, 'email_domain_incomplete'] as const,
  ),
  ...[
    '', ' ', '\n', '@', '@@', '.', 'li', 'example.com', 'li.example.com', 'li@', '@example.com', 'li@@example.com',
    'li@wei@example.com', 'li@example.com@', 'li@example@example.com', 'li@.com', 'li@.example.com', 'li@example..com',
    'li@example.com.', 'li@example.', 'li@.', 'li@-example.com', 'li@example-.com', 'li@example.-com', 'li@example.com-',
    'li@-.com', 'li@_example.com', 'li@example_.com', 'li@exa_mple.com', 'li@+example.com', 'li@exam+ple.com',
    'li@example+.com', 'li@exa/mple.com', 'li@exa:mple.com', 'li@example.com:25', 'li@example,com', 'li@exam#ple.com',
    'li@*.com', 'li@example.c*m', 'li@exa$mple.com', 'li@exa&mple.com', 'li@(example).com', 'li@example.com/x',
    ' li@example.com', 'li@example.com ', 'l i@example.com', 'li @example.com', 'li@ example.com', 'li@exa mple.com',
    'li@example. com', 'li@example.com\n', '\tli@example.com', 'li@exam\nple.com', 'li\u00a0@example.com', 'li@example.com\0',
    'li:wei@example.com', 'li;wei@example.com', 'li,wei@example.com', 'li<wei@example.com', 'li>wei@example.com',
    'li(wei)@example.com', 'li[wei]@example.com', 'li\\wei@example.com', '"li"@example.com', '"li wei"@example.com',
    '" "@example.com', '""@example.com', 'li."wei"@example.com', '"li@wei"@example.com', 'li\\@wei@example.com',
    'li@[127.0.0.1]', 'li@[IPv6:2001:db8::1]', 'li@[::1]', 'li@[example.com]', '(li)@example.com', 'li@example.com(work)',
    'li(comment)@example.com', 'Li Wei <li@example.com>', '<li@example.com>', 'li@example.com (Li Wei)',
    'mailto:li@example.com', 'li@example.com, wei@example.com', 'li@example.com;wei@example.com',
    'li@example.com/wei@example.com', '李@example.com', '李伟@例子.中国', 'あいうえお@example.com', 'üñîçøðé@example.com',
    '😀@example.com', 'li@😀.com', 'li@✪df.ws', 'li\u200b@example.com', 'li@exam\u200bple.com', 'li＠example.com',
    'li@example。com', 'li@example．com', 'ｌｉ@example.com', 'li@\u0301a.com', 'li@例-.中国', 'li@例，子.中国', 'li@①.com',
    `li@${'a'.repeat(64)}.com`, '无', '暂无', '没有', 'n/a', '1.38E+10',
  ].map((text) => [text, 'email_malformed'] as const),
  ...[
    `${'a'.repeat(65)}@example.com`, `${'a'.repeat(250)}@b.cn`, `li@${'a.'.repeat(130)}com`, 'a'.repeat(1000),
    `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(62)}`,
  ].map((text) => [text, 'too_long'] as const),
  ...['d***@example.com', '***@example.com', '**@example.com', 'li@***.com', 'l**wei@example.com', '***'].map(
    (text) => [text, 'masked'] as const,
  ),
]
