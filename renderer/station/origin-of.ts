/**
 * Where a refused address would have gone: "https://example.org".
 * @param address as a content security policy reports it; what is no address ("inline", "eval", "data") goes nowhere
 */
export function originOf(address: string): string | undefined {
  if (!URL.canParse(address)) {
    return undefined;
  }
  const { protocol, host } = new URL(address);
  return host === '' ? undefined : `${protocol}//${host}`;
}
