import {
  AttachUserPolicyCommand,
  CreateAccessKeyCommand,
  CreateUserCommand,
  IAMClient,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  STSClient,
  type Credentials as SessionCredentials,
} from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempts, kept, newRecord, type Attempt, type Who } from './attempts.ts';
import { attachableInMoto, policyOfTemplate, roleInMoto } from './cloud-policies.ts';
import { bucket, createCloud, curator, stationsOfNorth, tokenService, type Cloud } from './create-cloud.ts';
import { isAllowed, type Policy } from './evaluate-policies.ts';
import { startMoto, timeToStartMoto, type Credentials, type MotoServer } from './moto-server.ts';

/**
 * Who may do what in the bucket. Every attempt is made twice: over the wire, in moto with rights enforced, and by our own evaluation of the policies
 * with their conditions and that of the bucket, which moto does not look at. Where moto therefore decides otherwise, the attempt says so, and a moto
 * that has learnt it fails the test.
 */

let moto: MotoServer;
let cloud: Cloud;
let inBucket: Policy;
let identities: Readonly<Record<Who, { readonly arn: string; readonly policy: Policy; readonly client: S3Client }>>;
let trust: Readonly<Record<'north' | 'south' | 'training' | 'curator', Policy>>;
const firstVersions = new Map<string, string>();
const users = new Map<'stations-of-north' | 'stranger' | 'curator' | 'analyst', Credentials>();

const sts = (credentials?: Credentials): STSClient => new STSClient(moto.options(credentials));

async function assumed(arn = '', by?: Credentials): Promise<S3Client> {
  const { Credentials } = await sts(by).send(new AssumeRoleCommand({ RoleArn: arn, RoleSessionName: 'test' }));
  return clientOf(Credentials);
}

function clientOf(session: SessionCredentials | undefined): S3Client {
  const {
    AccessKeyId: accessKeyId = '',
    SecretAccessKey: secretAccessKey = '',
    SessionToken: sessionToken = '',
  } = session ?? {};
  return new S3Client(moto.options({ accessKeyId, secretAccessKey, sessionToken }));
}

beforeAll(async () => {
  moto = await startMoto();
  cloud = await createCloud(moto);
  const s3 = new S3Client(moto.options());
  for (const key of Object.values(kept)) {
    const { VersionId = '' } = await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: 'x' }));
    firstVersions.set(key, VersionId);
  }
  const iam = new IAMClient(moto.options());
  // All may ask for any role: the roles' own trust decides.
  const mayAsk = { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: '*' };
  const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: [mayAsk] });
  for (const UserName of ['stations-of-north', 'stranger', 'curator', 'analyst'] as const) {
    await iam.send(new CreateUserCommand({ UserName }));
    await iam.send(new PutUserPolicyCommand({ UserName, PolicyName: 'asks', PolicyDocument }));
    const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName }));
    const { AccessKeyId: accessKeyId = '', SecretAccessKey: secretAccessKey = '' } = AccessKey ?? {};
    users.set(UserName, { accessKeyId, secretAccessKey });
  }
  const { TrainingRoleArn = '', CuratorRoleArn = '', AnalystPolicyArn = '' } = cloud.organisation.outputs;
  await iam.send(new AttachUserPolicyCommand({ UserName: 'analyst', PolicyArn: AnalystPolicyArn }));
  const north = cloud.north.outputs['StationRoleArn'] ?? '';
  const south = cloud.south.outputs['StationRoleArn'] ?? '';
  const roles = {
    north: await roleInMoto(moto, north, 'station'),
    south: await roleInMoto(moto, south, 'station'),
    training: await roleInMoto(moto, TrainingRoleArn, 'training'),
    curator: await roleInMoto(moto, CuratorRoleArn, 'curator'),
  };
  trust = {
    north: roles.north.trust,
    south: roles.south.trust,
    training: roles.training.trust,
    curator: roles.curator.trust,
  };
  const asSouth = new AssumeRoleWithWebIdentityCommand({
    RoleArn: south,
    RoleSessionName: 'test',
    WebIdentityToken: 'x',
  });
  identities = {
    north: { arn: north, policy: roles.north.policy, client: await assumed(north) },
    south: { arn: south, policy: roles.south.policy, client: clientOf((await sts().send(asSouth)).Credentials) },
    training: { arn: TrainingRoleArn, policy: roles.training.policy, client: await assumed(TrainingRoleArn) },
    curator: { arn: CuratorRoleArn, policy: roles.curator.policy, client: await assumed(CuratorRoleArn) },
    analyst: {
      arn: 'arn:aws:iam::123456789012:user/analyst',
      policy: await attachableInMoto(moto, AnalystPolicyArn),
      client: new S3Client(moto.options(users.get('analyst'))),
    },
  };
  inBucket = policyOfTemplate(cloud, cloud.organisation, 'BucketPolicy.PolicyDocument');
  await moto.enforceRights();
}, timeToStartMoto);

afterAll(() => moto.stop());

/** By the policies of who asks and that of the bucket. */
function isAllowedTo(
  who: Who,
  { action, key, context }: Omit<Attempt, 'does' | 'call' | 'allowed'>,
  attached?: Policy,
): boolean {
  const { arn, policy } = identities[who];
  return isAllowed(
    {
      principals: [arn],
      action,
      resource: `arn:aws:s3:::${bucket}${key === undefined ? '' : `/${key}`}`,
      context: { 'aws:SecureTransport': 'true', ...context },
    },
    { identity: attached ? [policy, attached] : [policy], resource: [inBucket] },
  );
}

describe.each(Object.entries(attempts))('%s', (name, tried) => {
  const who = name as Who;

  it.each(tried.map((attempt) => [attempt.does, attempt] as const))('%s', async (_, attempt) => {
    const { allowed, motoAllows = allowed } = attempt;
    expect(isAllowedTo(who, attempt)).toBe(allowed);
    const answer = attempt.call(identities[who].client, firstVersions);
    await (motoAllows
      ? expect(answer).resolves.toMatchObject({ $metadata: { httpStatusCode: expect.toSatisfy((code) => code < 300) } })
      : expect(answer).rejects.toMatchObject({ name: 'AccessDenied' }));
  });
});

it('moto’s CloudFormation makes the same policies of the template as the evaluation reads from it', () => {
  const site = 'StationRole.Policies.0.PolicyDocument';
  expect(policyOfTemplate(cloud, cloud.north, site)).toEqual(identities.north.policy);
  expect(policyOfTemplate(cloud, cloud.south, site)).toEqual(identities.south.policy);
  expect(policyOfTemplate(cloud, cloud.north, 'StationRole.AssumeRolePolicyDocument')).toEqual(trust.north);
  expect(policyOfTemplate(cloud, cloud.south, 'StationRole.AssumeRolePolicyDocument')).toEqual(trust.south);
  const { organisation } = cloud;
  expect(policyOfTemplate(cloud, organisation, 'TrainingRole.Policies.0.PolicyDocument')).toEqual(
    identities.training.policy,
  );
  expect(policyOfTemplate(cloud, organisation, 'CuratorRole.Policies.0.PolicyDocument')).toEqual(
    identities.curator.policy,
  );
  expect(policyOfTemplate(cloud, organisation, 'AnalystPolicy.PolicyDocument')).toEqual(identities.analyst.policy);
});

it('the training role writes candidates alone, whatever else is attached to it', () => {
  const all: Policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
  const may = (action: string, key: string) => isAllowedTo('training', { action, key }, all);
  expect(may('s3:PutObject', kept.candidate)).toBe(true);
  expect(may('s3:GetObject', kept.north)).toBe(true);
  for (const action of [
    's3:PutObject',
    's3:PutObjectAcl',
    's3:PutObjectTagging',
    's3:DeleteObject',
    's3:DeleteObjectVersion',
  ]) {
    expect(may(action, kept.release)).toBe(false);
    expect(may(action, kept.north)).toBe(false);
    expect(may(action, kept.tombstone)).toBe(false);
  }
});

it('the curator deletes what was withdrawn, and no version of it is left', async () => {
  const { client } = identities.curator;
  await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: kept.south }));
  const versions = async () => {
    const { Versions = [], DeleteMarkers = [] } = await client.send(
      new ListObjectVersionsCommand({ Bucket: bucket, Prefix: kept.south }),
    );
    return [...Versions, ...DeleteMarkers];
  };
  // Hidden, and still there: the bucket keeps versions.
  expect(await versions()).toHaveLength(2);
  for (const { VersionId } of await versions()) {
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: kept.south, VersionId }));
  }
  expect(await versions()).toEqual([]);
  expect(isAllowedTo('curator', { action: 's3:DeleteObject', key: kept.south })).toBe(true);
  expect(isAllowedTo('curator', { action: 's3:DeleteObjectVersion', key: kept.south })).toBe(true);
});

const keyArn = (): string => cloud.organisation.outputs['KeyArn'] ?? '';

describe('the bucket, of a station that may put', () => {
  const encryption = 's3:x-amz-server-side-encryption';
  const keyId = `${encryption}-aws-kms-key-id`;
  const otherKey = 'arn:aws:kms:eu-central-1:123456789012:key/other';

  it.each([
    ['without naming an encryption', () => ({}), true],
    ['with the bucket’s key', () => ({ [encryption]: 'aws:kms', [keyId]: keyArn() }), true],
    ['with another key', () => ({ [encryption]: 'aws:kms', [keyId]: otherKey }), false],
    ['with KMS and no key, which is that of the account', () => ({ [encryption]: 'aws:kms' }), false],
    ['with S3’s own keys', () => ({ [encryption]: 'AES256' }), false],
    ['with two layers', () => ({ [encryption]: 'aws:kms:dsse', [keyId]: keyArn() }), false],
    ['with a key of the sender', () => ({ [`${encryption}-customer-algorithm`]: 'AES256' }), false],
    ['without TLS', () => ({ 'aws:SecureTransport': 'false' }), false],
  ])('takes or refuses a put %s', (_, context, allowed) => {
    const put = { action: 's3:PutObject', key: newRecord('north'), context: { 's3:if-none-match': '*', ...context() } };
    expect(isAllowedTo('north', put)).toBe(allowed);
  });

  it('gives nothing without TLS', () => {
    const get = { action: 's3:GetObject', key: kept.release };
    expect(isAllowedTo('north', get)).toBe(true);
    expect(isAllowedTo('north', { ...get, context: { 'aws:SecureTransport': 'false' } })).toBe(false);
  });
});

const mayUse = (who: Who, action: string, values: Readonly<Record<string, string>>, key = keyArn()) =>
  isAllowed(
    { principals: [identities[who].arn], action, resource: key, context: values },
    { identity: [identities[who].policy], resource: [] },
  );

describe('the key', () => {
  const viaS3 = { 'kms:ViaService': 's3.eu-central-1.amazonaws.com' };
  const context = { ...viaS3, 'kms:EncryptionContext:aws:s3:arn': `arn:aws:s3:::${bucket}` };
  it.each(Object.keys(attempts) as Who[])('is used by %s for this bucket, by S3', (who) => {
    for (const action of ['kms:Decrypt', 'kms:GenerateDataKey']) {
      expect(mayUse(who, action, context)).toBe(true);
      expect(mayUse(who, action, { 'kms:EncryptionContext:aws:s3:arn': `arn:aws:s3:::${bucket}` })).toBe(false);
      expect(mayUse(who, action, context, 'arn:aws:kms:eu-central-1:123456789012:key/other')).toBe(false);
    }
    for (const action of ['kms:Encrypt', 'kms:CreateGrant', 'kms:ScheduleKeyDeletion', 'kms:PutKeyPolicy']) {
      expect(mayUse(who, action, context)).toBe(false);
    }
  });

  it('is used by stations for no other bucket', () => {
    expect(
      mayUse('north', 'kms:Decrypt', { ...viaS3, 'kms:EncryptionContext:aws:s3:arn': 'arn:aws:s3:::another' }),
    ).toBe(false);
    expect(mayUse('north', 'kms:Decrypt', viaS3)).toBe(false);
  });

  it('leaves the deciding to IAM, and names nobody else', () => {
    expect(policyOfTemplate(cloud, cloud.organisation, 'Key.KeyPolicy').Statement).toEqual([
      expect.objectContaining({
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::123456789012:root' },
        Action: 'kms:*',
      }),
    ]);
  });
});

/** Actions by which somebody becomes a role. */
const mayBe = (
  role: keyof typeof trust,
  principals: readonly string[],
  context: Readonly<Record<string, string>> = {},
) =>
  ['sts:AssumeRole', 'sts:AssumeRoleWithWebIdentity', 'sts:TagSession', 'sts:AssumeRoleWithSAML'].filter((action) =>
    isAllowed({ principals, action, resource: '', context }, { identity: [], resource: [trust[role]] }),
  );

/** What a token says. */
const token = (sub: string, aud = 'reading-room', issuer = tokenService.issuer) => ({
  [`${issuer}:sub`]: sub,
  [`${issuer}:aud`]: aud,
});

describe('who may be whom', () => {
  it('a station by the user that its site has', async () => {
    expect(mayBe('north', [stationsOfNorth])).toEqual(['sts:AssumeRole']);
    expect(mayBe('north', [curator])).toEqual([]);
    expect(mayBe('north', [tokenService.arn])).toEqual([]);
    const role = cloud.north.outputs['StationRoleArn'];
    const client = await assumed(role, users.get('stations-of-north'));
    await client.send(new GetObjectCommand({ Bucket: bucket, Key: kept.release }));
    for (const other of ['stranger', 'curator', 'analyst'] as const) {
      await expect(assumed(role, users.get(other))).rejects.toMatchObject({ name: 'AccessDenied' });
    }
  });

  it('a station by a token of its own site', () => {
    const south = (context: Readonly<Record<string, string>>, provider = tokenService.arn) =>
      mayBe('south', [provider], context);
    expect(south(token('station:south:7'))).toEqual(['sts:AssumeRoleWithWebIdentity']);
    expect(south(token('station:north:7'))).toEqual([]);
    expect(south(token('station:southern:7'))).toEqual([]);
    expect(south(token('station:south:7', 'another-program'))).toEqual([]);
    expect(south(token('station:south:7', 'reading-room', 'login.example.com'))).toEqual([]);
    expect(south({ [`${tokenService.issuer}:aud`]: 'reading-room' })).toEqual([]);
    expect(south(token('station:south:7'), 'arn:aws:iam::123456789012:oidc-provider/login.example.com')).toEqual([]);
    expect(mayBe('south', [stationsOfNorth], token('station:south:7'))).toEqual([]);
  });

  it('a training job by SageMaker of this account', () => {
    const own = { 'aws:SourceAccount': '123456789012' };
    expect(mayBe('training', ['sagemaker.amazonaws.com'], own)).toEqual(['sts:AssumeRole']);
    expect(mayBe('training', ['sagemaker.amazonaws.com'], { 'aws:SourceAccount': '999999999999' })).toEqual([]);
    expect(mayBe('training', ['ec2.amazonaws.com'], own)).toEqual([]);
    expect(mayBe('training', [curator], own)).toEqual([]);
  });

  it('the curator by the person who was named', async () => {
    expect(mayBe('curator', [curator])).toEqual(['sts:AssumeRole']);
    expect(mayBe('curator', [stationsOfNorth])).toEqual([]);
    const role = cloud.organisation.outputs['CuratorRoleArn'];
    const client = await assumed(role, users.get('curator'));
    await client.send(new GetObjectCommand({ Bucket: bucket, Key: kept.tombstone }));
    await expect(assumed(role, users.get('stranger'))).rejects.toMatchObject({ name: 'AccessDenied' });
  });
});
