import {
  orderedSections,
  type ListenSettings,
  type ReturnSettings,
  type SourceSettings,
} from '#shared/records/source-settings.ts';
import type { MessageKey } from '#renderer/messages/messages.ts';
import { wholeNumber } from '#renderer/pages/settings/whole-number.ts';
import { plainIpAddress } from './ip-address.ts';

/** What an administrator types of the sources, before it is settings; and what is wrong with it, field by field. */

export const listenPlaces = ['local', 'network', 'other'] as const;
export type ListenPlace = (typeof listenPlaces)[number];

export interface ListenForm {
  readonly isOn: boolean;
  readonly place: ListenPlace;
  /** Where the place is another one. */
  readonly address: string;
  readonly port: string;
  /** Parted by spaces or commas. */
  readonly senders: string;
  readonly isEncrypted: boolean;
  readonly keyFile: string;
  readonly certificateFile: string;
  readonly clientAuthorityFile: string;
}

export interface FolderForm {
  readonly isOn: boolean;
  readonly folder: string;
}

export const returnKinds = ['none', 'mllp', 'folder'] as const;

export const systemNames = [
  'sendingApplication',
  'sendingFacility',
  'receivingApplication',
  'receivingFacility',
] as const;

export interface ReturnForm extends Readonly<Record<(typeof systemNames)[number], string>> {
  readonly kind: (typeof returnKinds)[number];
  readonly host: string;
  readonly port: string;
  readonly isEncrypted: boolean;
  readonly authorityFile: string;
  readonly keyFile: string;
  readonly certificateFile: string;
  readonly folder: string;
  readonly form: Extract<ReturnSettings, { readonly kind: 'folder' }>['form'];
}

/** What is wrong, by field. */
export type Mistakes<Form> = Partial<Record<keyof Form, MessageKey>>;

/** The settings that a form makes; none where something is wrong. */
export type Checked<Form, Settings> =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly mistakes: Mistakes<Form> };

const usualPort = '2575';
const ports = { least: 1, most: 65_535 };
const local = '127.0.0.1';
const everywhere = '0.0.0.0';

type SettingsOf<Name extends keyof SourceSettings> = Pick<SourceSettings, Name | 'setBefore'>;

/** The settings after a change; what it turns off stays among what was set before. */
export function settingsAfter(before: SourceSettings, changed: Partial<SourceSettings>): SourceSettings {
  const after = { ...before, ...changed };
  const { listen, folder, returns } = before;
  const setBefore = {
    ...before.setBefore,
    ...(listen !== null && { listen }),
    ...(folder !== null && { folder }),
    returns: { ...before.setBefore.returns, ...(returns !== null && { [returns.kind]: returns }) },
  };
  return { ...after, setBefore };
}

/** @param wants whether somebody asked for it, where it is off until now */
export function listenFormOf({ listen, setBefore }: SettingsOf<'listen'>, wants: boolean): ListenForm {
  const { address = local, port, senders = [], tls = null } = listen ?? setBefore.listen ?? {};
  const place = address === local ? 'local' : address === everywhere ? 'network' : 'other';
  return {
    isOn: listen !== null || wants,
    place,
    address: place === 'other' ? address : '',
    port: port === undefined ? usualPort : String(port),
    senders: senders.join(', '),
    isEncrypted: tls !== null,
    keyFile: tls?.keyFile ?? '',
    certificateFile: tls?.certificateFile ?? '',
    clientAuthorityFile: tls?.clientAuthorityFile ?? '',
  };
}

export function checkListenForm(form: ListenForm): Checked<ListenForm, ListenSettings | null> {
  if (!form.isOn) {
    return { ok: true, settings: null };
  }
  const { place, isEncrypted, keyFile, certificateFile, clientAuthorityFile } = form;
  const port = wholeNumber(form.port, ports);
  const address = place === 'local' ? local : place === 'network' ? everywhere : plainIpAddress(form.address);
  const senders = place === 'local' ? [] : sendersOf(form).map((sender) => plainIpAddress(sender));
  const mistakes = {
    ...(address === undefined && { address: 'sources.mistake.address' }),
    ...(port === undefined && { port: 'sources.mistake.port' }),
    ...(senders.includes(undefined) && { senders: 'sources.mistake.senders' }),
    ...(isEncrypted && {
      ...pathMistake('keyFile', keyFile),
      ...pathMistake('certificateFile', certificateFile),
      ...(clientAuthorityFile.trim() !== '' && pathMistake('clientAuthorityFile', clientAuthorityFile)),
    }),
  } satisfies Mistakes<ListenForm>;
  if (address === undefined || port === undefined || Object.keys(mistakes).length > 0) {
    return { ok: false, mistakes };
  }
  const tls = {
    keyFile: keyFile.trim(),
    certificateFile: certificateFile.trim(),
    clientAuthorityFile: pathOrNull(clientAuthorityFile),
  };
  return {
    ok: true,
    settings: {
      address,
      port,
      senders: senders.filter((sender) => sender !== undefined),
      tls: isEncrypted ? tls : null,
    },
  };
}

/** Whether any computer that reaches this one may send. */
export function hearsEverybody(form: ListenForm): boolean {
  const asksForCertificate = form.isEncrypted && form.clientAuthorityFile.trim() !== '';
  return form.place !== 'local' && sendersOf(form).length === 0 && !asksForCertificate;
}

function sendersOf({ senders }: ListenForm): readonly string[] {
  return senders.split(/[\s,;]+/u).filter((sender) => sender !== '');
}

export function folderFormOf({ folder, setBefore }: SettingsOf<'folder'>, wants: boolean): FolderForm {
  return { isOn: folder !== null || wants, folder: folder ?? setBefore.folder ?? '' };
}

export function checkFolderForm({ isOn, folder }: FolderForm): Checked<FolderForm, string | null> {
  if (!isOn) {
    return { ok: true, settings: null };
  }
  const mistakes = pathMistake('folder', folder);
  return mistakes === undefined ? { ok: true, settings: folder.trim() } : { ok: false, mistakes };
}

export function returnFormOf({ returns, setBefore }: SettingsOf<'returns'>): ReturnForm {
  const mllp = returns?.kind === 'mllp' ? returns : setBefore.returns.mllp;
  const files = returns?.kind === 'folder' ? returns : setBefore.returns.folder;
  return {
    kind: returns?.kind ?? 'none',
    host: mllp?.host ?? '',
    port: mllp === undefined ? usualPort : String(mllp.port),
    sendingApplication: mllp?.sendingApplication ?? 'READING ROOM',
    sendingFacility: mllp?.sendingFacility ?? '',
    receivingApplication: mllp?.receivingApplication ?? '',
    receivingFacility: mllp?.receivingFacility ?? '',
    isEncrypted: mllp !== undefined && mllp.tls !== null,
    authorityFile: mllp?.tls?.authorityFile ?? '',
    keyFile: mllp?.tls?.keyFile ?? '',
    certificateFile: mllp?.tls?.certificateFile ?? '',
    folder: files?.folder ?? '',
    form: files?.form ?? 'hl7',
  };
}

export function checkReturnForm(form: ReturnForm): Checked<ReturnForm, ReturnSettings | null> {
  switch (form.kind) {
    case 'none':
      return { ok: true, settings: null };
    case 'mllp':
      return checkReceiver(form);
    case 'folder': {
      const mistakes = pathMistake('folder', form.folder);
      return mistakes === undefined
        ? { ok: true, settings: { kind: 'folder', folder: form.folder.trim(), form: form.form } }
        : { ok: false, mistakes };
    }
  }
}

function checkReceiver(form: ReturnForm): Checked<ReturnForm, Extract<ReturnSettings, { readonly kind: 'mllp' }>> {
  const host = form.host.trim();
  const port = wholeNumber(form.port, ports);
  const keyFile = pathOrNull(form.keyFile);
  const certificateFile = pathOrNull(form.certificateFile);
  const hasOwn = keyFile !== null || certificateFile !== null;
  const mistakes: Mistakes<ReturnForm> = {
    ...(!/^[\w-]+(?:\.[\w-]+)*$/u.test(host) && plainIpAddress(host) === undefined && { host: 'sources.mistake.host' }),
    ...(port === undefined && { port: 'sources.mistake.port' }),
    ...Object.fromEntries(
      systemNames
        .filter((name) => !/^[^|^~\\&\r\n]{0,180}$/u.test(form[name].trim()))
        .map((name) => [name, 'sources.mistake.name']),
    ),
    ...(form.isEncrypted && {
      ...pathMistake('authorityFile', form.authorityFile),
      ...(hasOwn && {
        ...pathMistake('keyFile', form.keyFile),
        ...pathMistake('certificateFile', form.certificateFile),
      }),
    }),
  };
  if (port === undefined || Object.keys(mistakes).length > 0) {
    return { ok: false, mistakes };
  }
  return {
    ok: true,
    settings: {
      kind: 'mllp',
      host: plainIpAddress(host) ?? host,
      port,
      sendingApplication: form.sendingApplication.trim(),
      sendingFacility: form.sendingFacility.trim(),
      receivingApplication: form.receivingApplication.trim(),
      receivingFacility: form.receivingFacility.trim(),
      tls: form.isEncrypted ? { authorityFile: form.authorityFile.trim(), keyFile, certificateFile } : null,
    },
  };
}

/** Whole on some system: the page does not know on which it runs. */
function pathMistake<Name extends string>(name: Name, typed: string) {
  const isWhole = /^(?:\/|[a-z]:[\\/]|\\\\)[^\0]{0,999}$/iu.test(typed.trim());
  return isWhole ? undefined : ({ [name]: 'sources.mistake.path' } as Record<Name, 'sources.mistake.path'>);
}

function pathOrNull(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim();
}

type Section = SourceSettings['sectionOrder'][number];

/** All sections: those that the settings name first, as they name them. */
export function wholeOrder(named: readonly Section[]): readonly Section[] {
  return [...named, ...orderedSections.filter((section) => !named.includes(section))];
}

/** The same with one of them a place further up (-1) or down (1). */
export function moved(order: readonly Section[], section: Section, by: -1 | 1): readonly Section[] {
  const from = order.indexOf(section);
  const others = order.toSpliced(from, 1);
  return others.toSpliced(Math.max(0, from + by), 0, section);
}
