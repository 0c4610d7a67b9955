import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readFile, readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenedPackage } from '#main/services/ports.ts';
import { type Result, failed, succeeded } from '#shared/ipc/failure.ts';
import { type Manifest, type Variant, manifestFileName, manifestSchema } from '#shared/package/manifest.ts';

export interface OpenOptions {
  /** The running program's version, "major.minor.patch". */
  readonly programVersion: string;
  /** Execution providers that this machine can use, the preferred first. */
  readonly providers: readonly Variant['providers'][number][];
}

/** A manifest is a page of text; more is not read. */
const largestManifest = 1_000_000;

/**
 * Opens a model package after checking everything that can be checked without loading it: the manifest against its schema,
 * the program's version, a variant for this machine, and the folder against the manifest's list: every listed file with its
 * size and hash, and nothing else, since a graph may refer to any file beside it.
 *
 * Fails with `MODEL_MISSING` (no package there), `MODEL_INVALID` (the manifest is none), `MODEL_UNSUPPORTED` (for another
 * program or machine), or `MODEL_CORRUPT` (the files are not those that the manifest lists).
 */
export async function openPackage(folder: string, options: OpenOptions): Promise<Result<OpenedPackage>> {
  const bytes = await readManifest(folder);
  if (!bytes.ok) {
    return bytes;
  }
  const manifest = parseManifest(bytes.value, folder);
  if (!manifest.ok) {
    return manifest;
  }
  const variant = chooseVariant(manifest.value, options);
  if (!variant.ok) {
    return variant;
  }

  const root = await realpath(folder);
  const damage = (await findStranger(root, manifest.value)) ?? (await findDamage(root, manifest.value));
  if (damage !== undefined) {
    return failed('MODEL_CORRUPT', `The model package ${folder} is damaged: ${damage}. Install it again.`);
  }
  const hash = createHash('sha256').update(bytes.value).digest('hex');
  return succeeded({ folder: root, manifest: manifest.value, variant: variant.value, hash });
}

async function readManifest(folder: string): Promise<Result<Buffer>> {
  const file = join(folder, manifestFileName);
  const status = await lstat(file).catch(() => undefined);
  if (status === undefined) {
    return failed('MODEL_MISSING', `There is no model package in ${folder}: it has no ${manifestFileName}.`);
  }
  if (!status.isFile() || status.size > largestManifest) {
    return failed('MODEL_INVALID', `${file} is not the manifest of a model package.`);
  }
  try {
    return succeeded(await readFile(file));
  } catch (error) {
    return failed('MODEL_INVALID', `${file} cannot be read (${codeOf(error)}).`);
  }
}

function parseManifest(bytes: Buffer, folder: string): Result<Manifest> {
  const file = join(folder, manifestFileName);
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8'));
  } catch {
    return failed('MODEL_INVALID', `${file} is not JSON.`);
  }
  if (isOfLaterFormat(json)) {
    return failed('MODEL_UNSUPPORTED', `The model package ${folder} was made for a later program; update this one.`);
  }
  const parsed = manifestSchema.safeParse(json);
  if (parsed.success) {
    return succeeded(parsed.data);
  }
  const [issue] = parsed.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
  return failed('MODEL_INVALID', `${file} is not a manifest that this program understands: ${place}${issue?.message}.`);
}

function isOfLaterFormat(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'format' in json && Number(json.format) > 1;
}

function chooseVariant(manifest: Manifest, { programVersion, providers }: OpenOptions): Result<Variant> {
  const { name, version, minimumProgramVersion, variants } = manifest;
  if (isOlder(programVersion, minimumProgramVersion)) {
    const message = `The model ${name} ${version} needs version ${minimumProgramVersion} of this program, which is ${programVersion}.`;
    return failed('MODEL_UNSUPPORTED', message);
  }
  for (const provider of providers) {
    const variant = variants.find((candidate) => candidate.providers.includes(provider));
    if (variant !== undefined) {
      return succeeded(variant);
    }
  }
  const offered = [...new Set(variants.flatMap((variant) => variant.providers))].join(', ');
  const message = `The model ${name} ${version} runs on ${offered}; this machine offers ${providers.join(', ')}.`;
  return failed('MODEL_UNSUPPORTED', message);
}

function isOlder(version: string, other: string): boolean {
  return version.localeCompare(other, 'en', { numeric: true }) < 0;
}

/** Says which entry of the folder is not listed, or is no plain file. */
async function findStranger(root: string, manifest: Manifest): Promise<string | undefined> {
  const listed = new Set([manifestFileName, ...manifest.files.map((file) => file.path)]);
  const folders = [''];
  for (const folder of folders) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(codeOf);
    if (typeof entries === 'string') {
      return `${folder} cannot be read (${entries})`;
    }
    for (const entry of entries) {
      const path = `${folder}${entry.name}`;
      if (entry.isDirectory()) {
        folders.push(`${path}/`);
      } else if (!entry.isFile()) {
        return `${path} is a link or a device, not a file`;
      } else if (!listed.has(path)) {
        return `${path} is not one of its files`;
      }
    }
  }
  return undefined;
}

/** Says which listed file is missing or differs from the manifest. */
async function findDamage(root: string, manifest: Manifest): Promise<string | undefined> {
  for (const { path, size, sha256 } of manifest.files) {
    const status = await lstat(join(root, path)).catch(() => undefined);
    if (status === undefined || !status.isFile()) {
      return `${path} is missing`;
    }
    if (status.size !== size) {
      return `${path} has ${status.size} bytes instead of ${size}`;
    }
    try {
      if ((await sha256Of(join(root, path))) !== sha256) {
        return `${path} has been changed`;
      }
    } catch (error) {
      return `${path} cannot be read (${codeOf(error)})`;
    }
  }
  return undefined;
}

/** Reads the file in pieces: models are larger than memory should be. */
async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) {
    hash.update(piece as Buffer);
  }
  return hash.digest('hex');
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
