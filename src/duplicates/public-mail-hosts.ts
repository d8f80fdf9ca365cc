/** Whether anybody can have a mailbox at the host: such a domain says nothing of the company. */
export function isPublicMailHost(domain: string): boolean {
  return hosts.has(domain)
}

const hosts: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ (
    'qq.com vip.qq.com foxmail.com 163.com vip.163.com 126.com vip.126.com yeah.net 188.com sina.com sina.cn vip.sina.com ' +
    'sohu.com vip.sohu.com 139.com 189.cn wo.cn aliyun.com 21cn.com tom.com 263.net 263.com eyou.com chinaren.com sogou.com ' +
    'hotmail.com outlook.com live.com live.cn msn.com msn.cn gmail.com googlemail.com yahoo.com yahoo.cn yahoo.com.cn ' +
    'icloud.com me.com mac.com proton.me protonmail.com mail.com mail.ru yandex.com gmx.com gmx.de aol.com 88.com ' +
    '111.com email.cn citiz.net 56.com 51.com alibaba.com.cn'
  ).split(' '),
)
