import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const environment = fileURLToPath(new URL('environment.sh', import.meta.url));
const program = fileURLToPath(new URL('serve_moto.py', import.meta.url));

/** Making the Python environment takes its time, the first time. */
export const timeToStartMoto = 600_000;

/** Everything in moto belongs to this account, unless a test asks for another one. */
export const motoAccount = '123456789012';

/** What a client of the AWS SDK is made with. */
export interface ClientOptions {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: Credentials;
  /** For S3: moto has no names of hosts for buckets. */
  readonly forcePathStyle: true;
}

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** moto, in a process of its own: AWS as far as it goes, over HTTP. */
export interface MotoServer {
  readonly endpoint: string;
  /** @param credentials whose calls they are; without them anybody's, which are refused once rights are enforced */
  options(credentials?: Credentials): ClientOptions;
  /**
   * From now on every call needs a valid signature and the rights for it. moto looks at actions and resources of what is attached to users and
   * roles; of conditions, the policies of buckets and keys, and who may assume a role by a token, it sees nothing.
   */
  enforceRights(): Promise<void>;
  /** From now on everybody may do everything, as at the start. */
  ignoreRights(): Promise<void>;
  stop(): Promise<void>;
}

const anybody: Credentials = { accessKeyId: 'ANYBODY', secretAccessKey: 'anything' };

/** Starts moto on a free port, and waits until it answers. */
export async function startMoto(): Promise<MotoServer> {
  const child = spawn('bash', [environment, 'python', program], { stdio: ['pipe', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let said = '';
  const listens = new Promise<string>((resolve) => {
    child.stderr.on('data', (chunk: Buffer) => {
      // Of what it says later nothing is wanted; unread it would stop when the pipe is full.
      said = `${said}${chunk.toString()}`.slice(-20_000);
      const [, endpoint] = /Running on (http:\/\/127\.0\.0\.1:\d+)/u.exec(said) ?? [];
      if (endpoint !== undefined) {
        resolve(endpoint);
      }
    });
  });
  const endpoint = await Promise.race([listens, ended.then(() => undefined)]);
  if (endpoint === undefined) {
    throw new Error(`moto did not start: ${said}`);
  }
  const setRights = async (actionsWithout: string): Promise<void> => {
    const { ok, status } = await fetch(`${endpoint}/moto-api/reset-auth`, { method: 'POST', body: actionsWithout });
    if (!ok) {
      throw new Error(`moto answered ${status}`);
    }
  };
  return {
    endpoint,
    options: (credentials = anybody) => ({ endpoint, region: 'eu-central-1', credentials, forcePathStyle: true }),
    enforceRights: () => setRights('0'),
    ignoreRights: () => setRights('inf'),
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
