import { z } from 'zod';
import type { SectionKind } from '#shared/report/sections.ts';

/** Where reports come from and go back to by themselves, as an administrator sets it. Nothing is listened to or sent before. */

const address = z.string().trim().min(1).max(255);
const port = z.number().int().min(1).max(65_535);
/** Absolute path of a file or folder of this computer. */
const path = z.string().trim().min(1).max(1000);
/** An HL7 name: MSH-3 to MSH-6. */
const systemName = z.string().trim().max(180);

/** Certificates and keys as PEM files of this computer. */
export const serverTls = z.strictObject({
  keyFile: path,
  certificateFile: path,
  /** Who signs the senders' certificates: then only senders that have one are heard. */
  clientAuthorityFile: path.nullable(),
});
export type ServerTls = z.infer<typeof serverTls>;

export const clientTls = z.strictObject({
  authorityFile: path,
  /** Of the station itself, where the receiver asks for it. */
  keyFile: path.nullable(),
  certificateFile: path.nullable(),
});
export type ClientTls = z.infer<typeof clientTls>;

export const listenSettings = z.strictObject({
  /** The address of this computer on which it listens: 127.0.0.1 for programs on it alone. */
  address,
  port,
  /** Addresses that may send; all that reach it where there are none. */
  senders: z.array(address).max(100),
  tls: serverTls.nullable(),
});
export type ListenSettings = z.infer<typeof listenSettings>;

export const mllpReturn = z.strictObject({
  kind: z.literal('mllp'),
  host: address,
  port,
  sendingApplication: systemName,
  sendingFacility: systemName,
  receivingApplication: systemName,
  receivingFacility: systemName,
  tls: clientTls.nullable(),
});
export type MllpReturn = z.infer<typeof mllpReturn>;

/** The forms in which a report is written into a file. */
export const fileForms = ['text', 'hl7', 'fhir', 'sr'] as const;
export type FileForm = (typeof fileForms)[number];

export const folderReturn = z.strictObject({ kind: z.literal('folder'), folder: path, form: z.enum(fileForms) });
export type FolderReturn = z.infer<typeof folderReturn>;

/** Where accepted reports go: to a system that signs them, or as files into a folder. */
export const returnSettings = z.discriminatedUnion('kind', [mllpReturn, folderReturn]);
export type ReturnSettings = z.infer<typeof returnSettings>;

/** The sections that a report is sent with, in the order that most sites read them. */
export const orderedSections = [
  'exam',
  'indication',
  'technique',
  'comparison',
  'findings',
  'impression',
  'recommendation',
  'addendum',
] as const satisfies readonly SectionKind[];

export const sourceSettings = z.strictObject({
  /** HL7 v2 messages over MLLP. */
  listen: listenSettings.nullable(),
  /** A folder into which other systems put files. */
  folder: path.nullable(),
  returns: returnSettings.nullable(),
  /** The order in which the site reads a report: what is sent, copied and saved has it. Sections that it does not name come last. */
  sectionOrder: z.array(z.enum(orderedSections)).max(orderedSections.length),
  /** As each was set last: who turns it off, or sends elsewhere for a while, finds it again. */
  setBefore: z.strictObject({
    listen: listenSettings.optional(),
    folder: path.optional(),
    returns: z.strictObject({ mllp: mllpReturn.optional(), folder: folderReturn.optional() }),
  }),
});
export type SourceSettings = z.infer<typeof sourceSettings>;

export const usualSources: SourceSettings = {
  listen: null,
  folder: null,
  returns: null,
  sectionOrder: [...orderedSections],
  setBefore: { returns: {} },
};
