import iconv from 'iconv-lite'

const META = /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})/i
const XML = /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{2,40})["']/i
const WITHIN = 4096

/**
 * The encoding that the document's own head declares, as a name iconv-lite knows; null where it declares none or an unknown one.
 *
 * Latin-1 and ASCII mean windows-1252, as browsers read them (WHATWG Encoding Standard).
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, WITHIN)).toString('latin1')
  return knownEncoding(XML.exec(head)?.[1] ?? META.exec(head)?.[1] ?? '')
}

/** A label as the name to decode by; null where iconv-lite does not know it. */
export function knownEncoding(label: string): string | null {
  const name = label.toLowerCase()
  if (/^(?:iso-?8859-?1|latin-?1|us-ascii|ascii|l1)$/.test(name)) return 'windows-1252'
  if (name === 'utf8') return 'utf-8'
  return name !== '' && iconv.encodingExists(name) ? name : null
}
