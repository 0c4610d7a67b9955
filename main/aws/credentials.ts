import { fromProcess } from '@aws-sdk/credential-provider-process';
import { fromTokenFile } from '@aws-sdk/credential-provider-web-identity';
import type { S3ClientConfig } from '@aws-sdk/client-s3';
import type { ObjectStoreSettings } from '#shared/records/sync-settings.ts';
import type { AllowedRequests } from './allowed-requests.ts';

/**
 * Who the station is to an object store. The chain of places that the SDK would look through by itself is not asked: neither the environment nor
 * the metadata service of a cloud's computers.
 */
export function credentialsOf(
  { region, credentials }: ObjectStoreSettings,
  requestHandler: AllowedRequests,
  secretKey: string | undefined,
): NonNullable<S3ClientConfig['credentials']> {
  switch (credentials.kind) {
    case 'web-identity':
      return fromTokenFile({
        roleArn: credentials.roleArn,
        webIdentityTokenFile: credentials.tokenFile,
        roleSessionName: 'reading-room',
        clientConfig: {
          region,
          requestHandler,
          ...(credentials.tokenService !== null && { endpoint: credentials.tokenService }),
        },
      });
    case 'process': {
      const { profile, configFile } = credentials;
      return fromProcess({ profile, filepath: configFile, configFilepath: configFile, ignoreCache: true });
    }
    case 'key-store':
      return async () => {
        if (secretKey === undefined || secretKey === '') {
          throw new NoSecretKey('the key store has no secret key');
        }
        return { accessKeyId: credentials.accessKeyId, secretAccessKey: secretKey };
      };
  }
}

/** The key store of this computer has no secret key for the object store. */
export class NoSecretKey extends Error {}
