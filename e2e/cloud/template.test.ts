import { beforeAll, describe, expect, it } from 'vitest';
import { createCloud, type Cloud } from './create-cloud.ts';
import { startMoto, timeToStartMoto } from './moto-server.ts';
import { runInEnvironment } from './run-in-environment.ts';
import { readTemplate, resolved, resourceOf, type Json, type Template } from './template-document.ts';

/** What the templates make, as far as it is not about rights (rights.test.ts) and not about questions (queries.test.ts). */

let main: Template;
let site: Template;

beforeAll(async () => {
  [main, site] = await Promise.all([readTemplate('template.yaml'), readTemplate('site.yaml')]);
}, timeToStartMoto);

const lint = async (file: string): Promise<string> => {
  try {
    const { stdout, stderr } = await runInEnvironment('cfn-lint', '--include-checks', 'I', '--', file);
    return stdout + stderr;
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
    return `fails: ${stdout}${stderr}`;
  }
};

describe('cfn-lint', () => {
  it.each(['cloud/template.yaml', 'cloud/site.yaml'])('has nothing to say of %s', async (file) => {
    expect(await lint(file)).toBe('');
  });

  it('would say it', async () => {
    expect(await lint('e2e/cloud/fixtures/wrong-template.yaml')).toContain('W2001');
  });
});

const made = ({ physicalIds }: Cloud['north']) => Object.keys(physicalIds).filter((name) => name !== 'undefined');

describe('moto’s CloudFormation', () => {
  let cloud: Cloud;

  beforeAll(async () => {
    const moto = await startMoto();
    cloud = await createCloud(moto);
    await moto.stop();
  }, timeToStartMoto);

  it('makes the stacks, all but what it does not know', () => {
    expect(made(cloud.north)).toEqual(Object.keys(site.Resources));
    expect(made(cloud.south)).toEqual(Object.keys(site.Resources));
    const notMade = Object.keys(main.Resources).filter((name) => !made(cloud.organisation).includes(name));
    // Of these, and of what lies in the bucket's properties, the tests see the template alone.
    expect(notMade.map((name) => resourceOf(main, name).Type).toSorted()).toEqual([
      'AWS::Athena::WorkGroup',
      'AWS::Glue::Database',
      'AWS::Glue::Table',
      'AWS::Glue::Table',
      'AWS::IAM::OIDCProvider',
      'AWS::S3::BucketPolicy',
      'AWS::SNS::TopicPolicy',
    ]);
  });
});

const values = {
  'AWS::AccountId': '123456789012',
  'AWS::Partition': 'aws',
  BucketName: 'a-bucket',
  Bucket: 'a-bucket',
  'Key.Arn': 'arn:of:key',
  Sites: ['north', 'south'],
  Notices: 'arn:of:topic',
  Database: 'reading_room',
};

const propertiesOf = (name: string, given: Readonly<Record<string, Json>> = {}) =>
  resolved(resourceOf(main, name).Properties, main, { ...values, ...given }) as Readonly<Record<string, Json>>;

describe('the bucket', () => {
  it('keeps versions, is closed, encrypts by the key, tells what happens, and locks nothing', () => {
    const properties = propertiesOf('Bucket');
    expect(properties).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          {
            ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: 'arn:of:key' },
            BucketKeyEnabled: true,
          },
        ],
      },
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    });
    expect(Object.keys(properties).filter((name) => name.startsWith('ObjectLock'))).toEqual([]);
    expect(propertiesOf('Key')['EnableKeyRotation']).toBe(true);
  });

  it('lets what was withdrawn go, and what is unfinished, old or an answer; never feedback, tombstones and releases by themselves', () => {
    const { LifecycleConfiguration } = propertiesOf('Bucket');
    const { Rules } = LifecycleConfiguration as { readonly Rules: readonly Readonly<Record<string, Json>>[] };
    expect(Rules).toEqual([
      {
        Id: 'withdrawn-feedback-is-gone',
        Status: 'Enabled',
        Prefix: 'v1/feedback/',
        NoncurrentVersionExpiration: { NoncurrentDays: 30 },
        ExpiredObjectDeleteMarker: true,
      },
      { Id: 'unfinished-uploads', Status: 'Enabled', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } },
      {
        Id: 'candidates',
        Status: 'Enabled',
        Prefix: 'candidates/',
        ExpirationInDays: 180,
        NoncurrentVersionExpiration: { NoncurrentDays: 30 },
      },
      {
        Id: 'query-results',
        Status: 'Enabled',
        Prefix: 'query-results/',
        ExpirationInDays: 30,
        NoncurrentVersionExpiration: { NoncurrentDays: 1 },
      },
    ]);
  });

  it('outlives its stack, with its key', () => {
    expect(resourceOf(main, 'Bucket').DeletionPolicy).toBe('Retain');
    expect(resourceOf(main, 'Key').DeletionPolicy).toBe('Retain');
  });
});

const event = (objectKey: string, more: Readonly<Record<string, Json>> = {}) => ({
  source: 'aws.s3',
  'detail-type': 'Object Created',
  time: '2026-03-02T09:00:00Z',
  detail: { bucket: { name: 'a-bucket' }, object: { key: objectKey }, requester: '123456789012' },
  ...more,
});

const rule = (name: string, given: Readonly<Record<string, Json>> = {}) => {
  const { EventPattern = '', Targets } = propertiesOf(name, given);
  const [target] = Targets as unknown as readonly [
    {
      readonly Arn: string;
      readonly InputTransformer: { readonly InputPathsMap: Record<string, string>; readonly InputTemplate: string };
    },
  ];
  return { pattern: EventPattern, target };
};

/** The text of the mail, as EventBridge makes it: each line is a text of JSON. */
const noticeOf = (name: string, of: Json, given: Readonly<Record<string, Json>> = {}): string => {
  const { InputPathsMap, InputTemplate } = rule(name, given).target.InputTransformer;
  return InputTemplate.trim()
    .split('\n')
    .map((line) =>
      String(JSON.parse(line)).replaceAll(/<(\w+)>/gu, (_, place: string) =>
        String(at(of, InputPathsMap[place] ?? '')),
      ),
    )
    .join('\n');
};

describe('notices', () => {
  const key = 'v1/tombstones/site=north/0b1c7a30-0000-4000-8000-0000000000a1.jsonl.gz';
  it('go out for tombstones that are put, and for nothing else', () => {
    const { pattern, target } = rule('TombstoneRule');
    expect(target.Arn).toBe('arn:of:topic');
    expect(isMatch(pattern, event(key))).toBe(true);
    expect(isMatch(pattern, event('v1/feedback/site=north/dt=2026-03-02/x.jsonl.gz'))).toBe(false);
    expect(isMatch(pattern, event('candidates/v1/tombstones/x'))).toBe(false);
    expect(isMatch(pattern, event(key, { 'detail-type': 'Object Deleted' }))).toBe(false);
    expect(isMatch(pattern, event(key, { detail: { bucket: { name: 'another' }, object: { key } } }))).toBe(false);
  });

  it('say which object, and until when its record must be gone', () => {
    const notice = noticeOf('TombstoneRule', event(key), { WithdrawalDays: 14 });
    expect(notice).toContain(`s3://a-bucket/${key}`);
    expect(notice).toContain('must be deleted from v1/feedback/, all of its versions, within 14 days');
    expect(notice).not.toMatch(/[<>$]|undefined/u);
  });

  it('go out for releases, with who wrote them', () => {
    const { pattern } = rule('ReleaseRule');
    const release = event('releases/chest-xr-3.0.0/manifest.json');
    expect(isMatch(pattern, release)).toBe(true);
    expect(isMatch(pattern, event('candidates/releases/x'))).toBe(false);
    const notice = noticeOf('ReleaseRule', release);
    expect(notice).toContain('releases/chest-xr-3.0.0/manifest.json');
    expect(notice).toContain('123456789012');
    expect(notice).not.toMatch(/[<>$]|undefined/u);
  });

  it('are published by the two rules alone', () => {
    const arns = { 'TombstoneRule.Arn': 'arn:of:one', 'ReleaseRule.Arn': 'arn:of:two' };
    expect(propertiesOf('NoticesPolicy', arns)['PolicyDocument']).toMatchObject({
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Service: 'events.amazonaws.com' },
          Action: 'sns:Publish',
          Condition: { ArnEquals: { 'aws:SourceArn': ['arn:of:one', 'arn:of:two'] } },
        },
      ],
    });
  });
});

const parametersOf = (name: string) => {
  const { TableInput } = propertiesOf(name) as unknown as {
    readonly TableInput: { readonly Parameters: Readonly<Record<string, string>> };
  };
  return TableInput.Parameters;
};

describe('the tables', () => {
  it('find the objects of every site and day by the names that stations give them', () => {
    expect(parametersOf('FeedbackTable')).toMatchObject({
      'projection.enabled': 'true',
      'projection.site.values': 'north,south',
      'projection.dt.format': 'yyyy-MM-dd',
      'storage.location.template': 's3://a-bucket/v1/feedback/site=${site}/dt=${dt}/',
    });
    expect(parametersOf('TombstoneTable')).toMatchObject({
      'projection.site.values': 'north,south',
      'storage.location.template': 's3://a-bucket/v1/tombstones/site=${site}/',
    });
  });

  it('are asked in a work group that keeps answers encrypted in the bucket, and reads no more than it may', () => {
    expect(propertiesOf('WorkGroup')['WorkGroupConfiguration']).toMatchObject({
      EnforceWorkGroupConfiguration: true,
      BytesScannedCutoffPerQuery: 1_073_741_824,
      ResultConfiguration: {
        OutputLocation: 's3://a-bucket/query-results/',
        EncryptionConfiguration: { EncryptionOption: 'SSE_KMS', KmsKey: 'arn:of:key' },
      },
    });
  });
});

const takes = (template: Template, name: string, value: string): boolean => {
  const { AllowedPattern = '' } = template.Parameters[name] ?? {};
  expect(AllowedPattern).not.toBe('');
  // CloudFormation wants the whole value to match.
  return new RegExp(`^(?:${AllowedPattern})$`, 'u').test(value);
};

describe('a parameter', () => {
  it.each(['north', 'north-2', 'a'])('takes the site %s', (name) => {
    expect(takes(site, 'Site', name)).toBe(true);
    expect(takes(main, 'Sites', name)).toBe(true);
  });

  it.each(['', '*', 'n*', 'n?', 'a/b', 'a,b', '..', '${aws:username}', 'North', '-a'])(
    'refuses the site “%s”',
    (name) => {
      expect(takes(site, 'Site', name)).toBe(false);
      expect(takes(main, 'Sites', name)).toBe(false);
    },
  );

  it.each(['*', '**', 'a*b*', '*north', 'station:?'])('refuses tokens of “%s”', (subject) => {
    expect(takes(site, 'OidcSubject', subject)).toBe(false);
  });

  it('takes the stations of a site by their tokens', () => {
    expect(takes(site, 'OidcSubject', 'station:north:*')).toBe(true);
    expect(takes(site, 'OidcSubject', 'station-1@north')).toBe(true);
    expect(takes(site, 'OidcIssuer', 'https://login.example.org')).toBe(false);
  });
});

/** A place in an event: "$.detail.object.key". */
function at(json: Json, path: string): Json | undefined {
  return path
    .split('.')
    .slice(1)
    .reduce<Json | undefined>((part, name) => (part as Readonly<Record<string, Json>> | undefined)?.[name], json);
}

/** Whether an event is of a pattern of EventBridge: every name that the pattern has must be there, with one of its values. */
function isMatch(pattern: Json, event: Json | undefined): boolean {
  if (Array.isArray(pattern)) {
    return pattern.some((wanted: Json) => {
      if (typeof wanted !== 'object' || wanted === null) {
        return wanted === event;
      }
      const { prefix, ...others } = wanted as { readonly prefix?: string };
      expect(others).toEqual({});
      return typeof event === 'string' && prefix !== undefined && event.startsWith(prefix);
    });
  }
  return Object.entries(pattern as Readonly<Record<string, Json>>).every(([name, wanted]) =>
    isMatch(wanted, (event as Readonly<Record<string, Json>> | undefined)?.[name]),
  );
}
