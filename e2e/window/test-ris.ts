import { Hl7Server, type Hl7MessageEvent } from '@medplum/hl7';

/** A stranger's HL7 v2 server in the place of the RIS. */
export interface TestRis {
  /** The messages that it took, the newest last. */
  readonly taken: readonly string[];
  /** From now on it takes none, or takes them again. */
  refuse(isRefusing: boolean): void;
  stop(): Promise<void>;
}

export async function startTestRis(port: number): Promise<TestRis> {
  const taken: string[] = [];
  let isRefusing = false;
  const server = new Hl7Server((connection) => {
    connection.addEventListener('message', ({ message }: Hl7MessageEvent) => {
      if (isRefusing) {
        connection.send(message.buildAck({ ackCode: 'AR' }));
      } else {
        taken.push(message.toString());
        connection.send(message.buildAck());
      }
    });
  });
  await server.start(port);
  return {
    taken,
    refuse(isIt) {
      isRefusing = isIt;
    },
    stop: () => server.stop({ forceDrainTimeoutMs: 100 }),
  };
}
