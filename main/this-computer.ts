import { hostname, networkInterfaces } from 'node:os';

/** How other systems in the network reach this computer: its name, and its addresses but those that lead to itself alone. */
export function thisComputer(): { readonly name: string; readonly addresses: string[] } {
  const addresses = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ internal, address }) => !internal && !address.startsWith('fe80:'))
    .map(({ address }) => address);
  return { name: hostname(), addresses: [...new Set(addresses)] };
}
