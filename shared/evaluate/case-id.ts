/**
 * What a report of a data set is called: its own identifier, else its name without the folders that the data set lies in, so that
 * it is called the same wherever that is.
 *
 * @param name Where the report came from, for a person: "data/reports.jsonl line 3".
 * @param dataSet Path of the file that it came from.
 */
export function caseId({ id, name }: { readonly id?: string; readonly name: string }, dataSet: string): string {
  const folder = /^.*[/\\]/s.exec(dataSet)?.[0] ?? '';
  return id ?? (name.startsWith(folder) ? name.slice(folder.length) : name);
}
