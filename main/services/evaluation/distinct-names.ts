/** Gives every name as it comes, and one that came before with its number behind it: "a", "a (2)", "a (3)". */
export function distinctNames(): (name: string) => string {
  const given = new Set<string>();
  const timesSeen = new Map<string, number>();
  return (name) => {
    let times = timesSeen.get(name) ?? 0;
    let distinct: string;
    do {
      times += 1;
      distinct = times === 1 ? name : `${name} (${times})`;
    } while (given.has(distinct));
    timesSeen.set(name, times);
    given.add(distinct);
    return distinct;
  };
}
