type Environment = Readonly<Record<string, string | undefined>>;

const passedOn: ReadonlySet<string> = new Set(['PATH', 'LD_LIBRARY_PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR']);

/** The variables that an engine process needs, of those that there are: no proxies, no credentials, no options of Node. */
export function engineEnvironment(environment: Environment): Record<string, string> {
  const kept = Object.entries(environment).filter(
    (entry): entry is [string, string] => passedOn.has(entry[0]) && entry[1] !== undefined,
  );
  return {
    ...Object.fromEntries(kept),
    // Memory that a request freed goes back to the system, or the process grows with every model that it loads.
    MALLOC_ARENA_MAX: '1',
    MALLOC_TRIM_THRESHOLD_: '0',
    // Without this ONNX Runtime keeps a device id and a queue of events in the home folder and sends them to its makers.
    ORT_DISABLE_TELEMETRY: '1',
  };
}
