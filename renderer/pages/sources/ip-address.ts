const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const ipv4 = new RegExp(`^${octet}(?:\\.${octet}){3}$`, 'u');

/** An address as the system writes it, so that what is compared with it is found; undefined where it is none. */
export function plainIpAddress(typed: string): string | undefined {
  const address = typed.trim().toLowerCase();
  if (ipv4.test(address)) {
    return address;
  }
  const url = `http://[${address}]/`;
  return /^[\da-f:.]+$/u.test(address) && URL.canParse(url) ? new URL(url).hostname.slice(1, -1) : undefined;
}
