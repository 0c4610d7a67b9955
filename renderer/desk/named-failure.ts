/** Why a file could not be read, after its name, unless the reason names it. */
export function namedFailure(reason: string, name: string | undefined): string {
  return name === undefined || reason.includes(name) ? reason : `${name}: ${reason}`;
}
