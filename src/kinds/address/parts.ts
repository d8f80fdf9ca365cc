/** What an address says, level by level. Names are the full official names of today. */
export interface Address {
  /** 省级: `广东省`, `北京市`. */
  readonly province?: string
  /** 地级: `深圳市`. Absent in municipalities, and for the county-level units directly under a province (济源市). */
  readonly city?: string
  /** 县级: `南山区`. */
  readonly district?: string
  /** Six digits (GB/T 2260) of the deepest level found, in force today. */
  readonly code?: string
  /** 街道, 镇, 乡 or 苏木, by the form of the name or from the host's table. */
  readonly street?: string
  /** What follows: road, number, building; with the names of development zones, which are no divisions. */
  readonly rest: string
  /** A name that the address uses and that is no more; codes of what it is now. */
  readonly retired?: { readonly name: string; readonly successors: readonly string[] }
  /** Codes of the districts that bear the name, where nothing says which is meant. */
  readonly candidates?: readonly string[]
}
