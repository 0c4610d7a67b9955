import { CreateBucketCommand, ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import { expect, it } from 'vitest';
import { startMoto, timeToStartMoto } from './moto-server.ts';

it(
  'answers once it is started, refuses strangers once rights are enforced, and is gone once it is stopped',
  async () => {
    const moto = await startMoto();
    const client = new S3Client(moto.options());
    await client.send(new CreateBucketCommand({ Bucket: 'a-bucket' }));
    expect((await client.send(new ListBucketsCommand())).Buckets).toMatchObject([{ Name: 'a-bucket' }]);

    await moto.enforceRights();
    await expect(client.send(new ListBucketsCommand())).rejects.toMatchObject({ name: 'InvalidAccessKeyId' });
    await moto.ignoreRights();
    expect((await client.send(new ListBucketsCommand())).Buckets).toHaveLength(1);

    await moto.stop();
    await expect(fetch(moto.endpoint)).rejects.toThrow('fetch failed');
  },
  timeToStartMoto,
);
