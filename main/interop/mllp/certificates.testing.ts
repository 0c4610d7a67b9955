import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A key with its certificate, as PEM. */
export interface Certified {
  readonly key: string;
  readonly certificate: string;
}

export interface TestCertificates {
  readonly authority: Certified;
  /** For 127.0.0.1, signed by the authority. */
  readonly server: Certified;
  readonly client: Certified;
  /** Signed by itself. */
  readonly stranger: Certified;
}

function ownKey(name: string): readonly string[] {
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];
  return [...curve, '-nodes', '-keyout', `${name}.key`, '-subj', `/CN=${name}`];
}

/** Certificates of an invented authority, by the openssl of this machine; undefined where it has none. */
export function makeCertificates(): TestCertificates | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'reading-room-tls-'));
  const openssl = (...given: readonly string[]): void =>
    void execFileSync('openssl', given, { cwd: folder, stdio: 'ignore' });
  const read = (name: string): Certified => ({
    key: readFileSync(join(folder, `${name}.key`), 'utf8'),
    certificate: readFileSync(join(folder, `${name}.pem`), 'utf8'),
  });
  try {
    for (const name of ['authority', 'stranger']) {
      openssl('req', '-x509', '-days', '2', ...ownKey(name), '-out', `${name}.pem`);
    }
    writeFileSync(join(folder, 'names'), 'subjectAltName=IP:127.0.0.1,DNS:localhost');
    for (const name of ['server', 'client']) {
      openssl('req', ...ownKey(name), '-out', `${name}.csr`);
      openssl(
        'x509',
        '-req',
        '-days',
        '2',
        '-in',
        `${name}.csr`,
        '-CA',
        'authority.pem',
        '-CAkey',
        'authority.key',
        '-CAcreateserial',
        '-extfile',
        'names',
        '-out',
        `${name}.pem`,
      );
    }
    return { authority: read('authority'), server: read('server'), client: read('client'), stranger: read('stranger') };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return undefined;
    }
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
