/** Whether bytes begin as HL7 v2 does: a message, or a batch or file of them, maybe framed; also in UTF-16. */
export function looksLikeHl7(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 64)).toString('latin1');
  // Of UTF-16 every second byte is zero.
  const text = head.replace(/^(?:\u{ef}\u{bb}\u{bf}|\u{ff}\u{fe}|\u{fe}\u{ff})/u, '').replaceAll('\0', '');
  return /^\s*(?:MSH|FHS|BHS)[^\p{L}\p{N}\s]/u.test(text);
}
