import { expect, it } from 'vitest';
import { sourceSettings, usualSources, type SourceSettings } from '#shared/records/source-settings.ts';
import {
  checkFolderForm,
  checkListenForm,
  checkReturnForm,
  folderFormOf,
  hearsEverybody,
  listenFormOf,
  moved,
  returnFormOf,
  settingsAfter,
  wholeOrder,
} from './source-forms.ts';

const settings: SourceSettings = {
  listen: {
    address: '10.1.2.3',
    port: 4000,
    senders: ['10.1.2.9', '2001:db8::1'],
    tls: { keyFile: '/keys/own.key', certificateFile: '/keys/own.pem', clientAuthorityFile: null },
  },
  folder: '\\\\share\\reports',
  returns: {
    kind: 'mllp',
    host: 'ris.example',
    port: 2576,
    sendingApplication: 'READING ROOM',
    sendingFacility: 'ST ANNA',
    receivingApplication: 'RIS',
    receivingFacility: '',
    tls: { authorityFile: 'C:\\keys\\ca.pem', keyFile: null, certificateFile: null },
  },
  sectionOrder: ['impression', 'findings'],
  setBefore: { returns: {} },
};

it('what is set comes back as it was when nothing is typed, and fits the contract', () => {
  expect(checkListenForm(listenFormOf(settings, false))).toEqual({ ok: true, settings: settings.listen });
  expect(checkFolderForm(folderFormOf(settings, false))).toEqual({ ok: true, settings: settings.folder });
  expect(checkReturnForm(returnFormOf(settings))).toEqual({ ok: true, settings: settings.returns });
  const files = { kind: 'folder', folder: '/out', form: 'sr' } as const;
  expect(checkReturnForm(returnFormOf({ ...usualSources, returns: files }))).toEqual({ ok: true, settings: files });
  expect(sourceSettings.safeParse(settings).success).toBe(true);
});

it('what is turned off is found again by who turns it on, also the receiver of before', () => {
  const files = { kind: 'folder', folder: '/out', form: 'sr' } as const;
  const elsewhere = settingsAfter(settings, { returns: files });
  const off = settingsAfter(settingsAfter(elsewhere, { returns: null }), { listen: null, folder: null });
  expect(off).toMatchObject({ listen: null, folder: null, returns: null });
  expect(sourceSettings.parse(off)).toEqual(off);
  expect(checkListenForm(listenFormOf(off, true))).toEqual({ ok: true, settings: settings.listen });
  expect(checkFolderForm(folderFormOf(off, true))).toEqual({ ok: true, settings: settings.folder });
  const form = returnFormOf(off);
  expect(form.kind).toBe('none');
  expect(checkReturnForm({ ...form, kind: 'mllp' })).toEqual({ ok: true, settings: settings.returns });
  expect(checkReturnForm({ ...form, kind: 'folder' })).toEqual({ ok: true, settings: files });
});

it('nothing is on before somebody turns it on, and then it is heard on this computer alone', () => {
  expect(checkListenForm(listenFormOf(usualSources, false))).toEqual({ ok: true, settings: null });
  expect(checkFolderForm(folderFormOf(usualSources, false))).toEqual({ ok: true, settings: null });
  expect(checkReturnForm(returnFormOf(usualSources))).toEqual({ ok: true, settings: null });
  expect(checkListenForm(listenFormOf(usualSources, true))).toEqual({
    ok: true,
    settings: { address: '127.0.0.1', port: 2575, senders: [], tls: null },
  });
});

it('says what is wrong at the field, all of it at once', () => {
  const form = listenFormOf(usualSources, true);
  expect(
    checkListenForm({
      ...form,
      place: 'other',
      address: 'ris',
      port: '70000',
      senders: '10.1.2.3 ris',
      isEncrypted: true,
    }),
  ).toEqual({
    ok: false,
    mistakes: {
      address: 'sources.mistake.address',
      port: 'sources.mistake.port',
      senders: 'sources.mistake.senders',
      keyFile: 'sources.mistake.path',
      certificateFile: 'sources.mistake.path',
    },
  });
  expect(checkFolderForm({ isOn: true, folder: 'reports' })).toEqual({
    ok: false,
    mistakes: { folder: 'sources.mistake.path' },
  });
  const receiver = { ...returnFormOf(usualSources), kind: 'mllp' } as const;
  expect(
    checkReturnForm({ ...receiver, host: 'ris:2575', sendingFacility: 'A|B', isEncrypted: true, keyFile: '/k' }),
  ).toEqual({
    ok: false,
    mistakes: {
      host: 'sources.mistake.host',
      sendingFacility: 'sources.mistake.name',
      authorityFile: 'sources.mistake.path',
      certificateFile: 'sources.mistake.path',
    },
  });
});

it('senders are parted as people part them, and written as the system does', () => {
  const form = { ...listenFormOf(usualSources, true), place: 'network' } as const;
  const checked = checkListenForm({ ...form, senders: '10.1.2.3; 10.1.2.4,2001:DB8:0::1 ' });
  expect(checked).toMatchObject({ settings: { address: '0.0.0.0', senders: ['10.1.2.3', '10.1.2.4', '2001:db8::1'] } });
  expect(hearsEverybody(form)).toBe(true);
  expect(hearsEverybody({ ...form, senders: '10.1.2.3' })).toBe(false);
  expect(hearsEverybody({ ...form, place: 'local' })).toBe(false);
  expect(hearsEverybody({ ...form, isEncrypted: true, clientAuthorityFile: '/keys/ca.pem' })).toBe(false);
});

it('the order of sections is whole, and one of them goes up or down', () => {
  const order = wholeOrder(['impression', 'findings']);
  expect(order).toHaveLength(8);
  expect(order.slice(0, 3)).toEqual(['impression', 'findings', 'exam']);
  expect(moved(order, 'findings', -1).slice(0, 2)).toEqual(['findings', 'impression']);
  expect(moved(order, 'impression', 1).slice(0, 2)).toEqual(['findings', 'impression']);
  expect(moved(order, 'impression', -1)).toEqual(order);
  expect(moved(order, 'addendum', 1)).toEqual(order);
});
