/** RFC 1035, section 2.3.4: 63 octets for a label; for a whole name 255 on the wire, which leaves 253 characters. */
const longestLabel = 63
const longestName = 253

/** Letters, marks and digits of any script, with hyphens inside: what IDNA 2008 (RFC 5892) lets a registry register. */
const registrableLabel = /^[\p{L}\p{Nd}\u3007][\p{L}\p{M}\p{Nd}\u3007]*(?:-+[\p{L}\p{M}\p{Nd}\u3007]+)*$/u

/** In host names also underscores, and symbols and emoji, which browsers resolve (`foo_bar.example.com`, `✪df.ws`). */
const hostLabel =
  /^[\p{L}\p{Nd}\p{So}\u3007_][\p{L}\p{M}\p{Nd}\p{So}\p{Emoji_Modifier}\u3007_]*(?:-+[\p{L}\p{M}\p{Nd}\p{So}\p{Emoji_Modifier}\u3007_]+)*$/u

/** What nearly every name looks like. Within the length of one label no label can be too long. */
const plainName = /^[a-z\d]+(?:-+[a-z\d]+)*(?:\.[a-z\d]+(?:-+[a-z\d]+)*)*$/i

/** A domain of a mail address: labels of letters, digits and inner hyphens, one label or more, of any script. */
export function isDomainName(text: string): boolean {
  return everyLabelFits(text, registrableLabel)
}

/** A host name as browsers take it: as a domain name, and underscores and symbols too. */
export function isHostName(text: string): boolean {
  return everyLabelFits(text, hostLabel)
}

/** Lower case, NFC, and the full stops of Chinese input methods as dots. */
export function foldDomainName(text: string): string {
  return text
    .replace(/[\u3002\uff0e\uff61]/g, '.')
    .toLowerCase()
    .normalize('NFC')
}

/** Patterns of Unicode properties are slow, so plain names are decided without. */
function everyLabelFits(text: string, label: RegExp): boolean {
  if (text.length <= longestLabel && plainName.test(text)) return true
  if (text.length > longestName) return false
  return text.split('.').every((part) => part.length <= longestLabel && label.test(part))
}
