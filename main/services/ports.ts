import type { CasingTable } from '#shared/generate/casing.ts';
import type { ContentWeights } from '#shared/generate/content-selection.ts';
import type { GenerateInput, GenerateOutput, GenerateProgress } from '#shared/ipc/engine-contract.ts';
import type { Failure, Result } from '#shared/ipc/failure.ts';
import type { Manifest, Variant } from '#shared/package/manifest.ts';
import type { LogEntry } from '#shared/records/log-entry.ts';
import type { ReportSource } from '#shared/records/report-record.ts';
import type { FolderState } from '#shared/records/source-record.ts';
import type { ListenSettings, MllpReturn, ReturnSettings } from '#shared/records/source-settings.ts';
import type { ObjectStoreSettings } from '#shared/records/sync-settings.ts';
import type { StudyRecord } from '#shared/records/study-record.ts';
import type { LaidOutSection } from '#shared/report/lay-out-sections.ts';
import type { ParsedReport } from '#shared/report/sections.ts';

/**
 * What the services need from the world. Adapters in main/inference, main/packages and main/interop provide it;
 * main/station.ts brings the two together.
 */

/** A model package whose manifest and files were checked against each other. */
export interface OpenedPackage {
  /** Absolute path of the package's folder. */
  readonly folder: string;
  readonly manifest: Manifest;
  /** The variant of the manifest that this machine will run. */
  readonly variant: Variant;
  /** sha-256 of the manifest's bytes: names exactly this package, since the manifest names every file by its hash. */
  readonly hash: string;
}

/** What a package says of itself to people. */
export interface PackageDocuments {
  readonly licence: string;
  /** Markdown. */
  readonly modelCard: string;
}

/** A name for something that only this station can make again, by a secret key of its own. @param kind of what is named */
export type KeyedHash = (kind: 'reader' | 'report' | 'patient', id: string) => string;

/** Writes a line of the log; it may be lost, and never fails. */
export type Log = (entry: Omit<LogEntry, 'at'>) => void;

/** The last lines of the log, the newest first. */
export type ReadLog = (limit: number) => readonly LogEntry[];

/** The engine process, loaded with one model. */
export interface Engine {
  /**
   * Runs one prompt. Never throws for an expected failure; an aborted signal gives `CANCELLED` within one decoding step.
   * When the engine's process dies, the same request is run once more in a new process before `ENGINE_DIED` is given.
   */
  generate(
    input: GenerateInput,
    watch?: { readonly onProgress?: (progress: GenerateProgress) => void; readonly signal?: AbortSignal },
  ): Promise<Result<GenerateOutput>>;
  /** Ends the process; safe to call twice. */
  close(): Promise<void>;
}

/** A model ready to draft: its package, checked, and an engine that has it loaded. */
export interface DraftingModel {
  readonly package: OpenedPackage;
  /** Empty where the model writes cased text. */
  readonly casing: CasingTable;
  /** Of a model that follows content plans. */
  readonly contentWeights?: ContentWeights;
  readonly engine: Engine;
  /** Time from asking for the model until it was ready, in milliseconds. */
  readonly startMs: number;
}

/** One report of an input. */
export interface ReadReport {
  /** The report's own identifier, where the input gives one. */
  readonly id?: string;
  /** Where it came from, for a person: "report.txt", "reports.jsonl line 3", "reports.zip entry a/b.txt". */
  readonly name: string;
  readonly text: string;
  readonly report: ParsedReport;
  /** What the sender says of the study beside the text. */
  readonly study?: StudyRecord;
  /** Studies that were read together with it, and have no text of their own. */
  readonly linked?: readonly StudyRecord[];
  /** An order asks for a study, and has no report yet. */
  readonly isOrder?: boolean;
  /** What an answer to the sender repeats, as its reader wrote it. */
  readonly reference?: string;
  /** What a data set says of the report beside its text. */
  readonly marks?: ReportMarks;
}

export interface ReportMarks {
  /** Whether the impression holds a positive or uncertain finding. */
  readonly abnormal?: boolean;
  /** Whether it is abnormal and unlike every report of the training set. */
  readonly hard?: boolean;
}

/** Something that another system sent, whole: all of it is kept, or none. */
export interface Arrival {
  readonly source: ReportSource;
  readonly sender: string;
  /** What it is: "ORU^R01". */
  readonly kind: string;
  /** By which its sender finds it again: a file's name, a message's control id; '' where it has none. It may hold a patient's name. */
  readonly name: string;
  /** Names it, so that the same is not taken twice; absent for what somebody brings by hand. */
  readonly identity?: string;
  readonly reports: readonly Pick<ReadReport, 'report' | 'study' | 'linked' | 'isOrder' | 'reference'>[];
}

/** Something that another system sent and that was not taken. */
export interface RefusedArrival extends Pick<Arrival, 'source' | 'sender' | 'kind' | 'name'> {
  /** One sentence, without text of the report or anything of the patient. */
  readonly reason: string;
}

/** Hears what other systems send, until it is closed. */
export interface Listening {
  /** Where it listens. */
  readonly port: number;
  /** How many are connected now. */
  connections(): number;
  close(): Promise<void>;
}

/** What becomes of what is heard. */
export interface Hearing {
  /** It is on the disk when this returns. */
  readonly take: (arrival: Arrival) => Result<unknown>;
  readonly refuse: (refusal: RefusedArrival) => void;
  /** A connection was ended, for this reason. */
  readonly onTrouble: (trouble: string) => void;
  /** Reading what was heard met an error of the program. */
  readonly onBug: (error: unknown) => void;
}

/** Begins to listen for HL7 v2 messages. Fails with `PORT_REFUSED`. */
export type StartListening = (settings: ListenSettings, hearing: Hearing) => Promise<Result<Listening>>;

/** Looks into a folder for what other systems put there, until it is closed. */
export interface WatchedFolder {
  state(): FolderState;
  close(): Promise<void>;
}

/**
 * Reads one file that lies in a folder and keeps what it holds. What cannot be read is told; a failure says that the station cannot keep anything
 * now, and the file waits.
 */
export type TakeFile = (path: string, name: string) => Promise<Result<{ readonly failures: readonly Failure[] }>>;

/** Begins to watch a folder. @param stationId the same at every start, and no other station's */
export type StartWatching = (folder: string, stationId: string, take: TakeFile) => WatchedFolder;

/** The reports of a file, one after the other; one that cannot be read is a failure in its place. */
export type ReadReportPath = (path: string, name: string) => AsyncIterable<Result<ReadReport>>;

/** Tries whether a receiver can be reached, without sending anything. Fails with `RIS_NOT_REACHED`. */
export type TryReceiver = (settings: MllpReturn) => Promise<Result<void>>;

/**
 * Sends an invented report to where a station listens, as another system does. Gives the accession number that it has. Fails with
 * `RIS_NOT_REACHED` or `RIS_REFUSED`.
 */
export type SendTestMessage = (settings: ListenSettings) => Promise<Result<{ readonly accession: string }>>;

/** A report that a reader accepted, on its way back to where it is signed. */
export interface OutgoingReport {
  /** Of the station's record, a UUID. */
  readonly id: string;
  readonly study: StudyRecord;
  /** What was examined: "CT chest". */
  readonly title: string;
  /** In the order in which the site reads them. */
  readonly sections: readonly LaidOutSection[];
  /** Who accepted, as their name stands at the station. */
  readonly readerName: string;
  /** Milliseconds since 1970. */
  readonly acceptedAt: number;
}

/**
 * Sends a report back to where it is signed, and waits until it is acknowledged. Fails with `RIS_NOT_REACHED`, after which it is sent again, or
 * with `RIS_REFUSED`.
 */
export type SendReport = (
  report: OutgoingReport,
  reference: string | undefined,
  settings: ReturnSettings,
) => Promise<Result<void>>;

/** Time that only grows, in milliseconds from an arbitrary beginning. */
export type Clock = () => number;

/** Milliseconds since 1970. */
export type Now = () => number;

/** A new random id, a UUID. */
export type NewId = () => string;

/** What is kept of a PIN. */
export interface PinHash {
  make(pin: string): Promise<string>;
  matches(kept: string, pin: string): Promise<boolean>;
}

/** sha-256 of a text's UTF-8 bytes, in hexadecimal. */
export type Digest = (text: string) => string;

/** What was drafted for a report and how long that took, in milliseconds. */
export interface KeptDraft {
  readonly impression: string;
  readonly milliseconds: number;
  /** Why the model was not asked, where it was not: then the impression is the findings' own sentences. */
  readonly refusal?: string;
}

/** Drafts of an evaluation in work, so that one that was interrupted goes on where it stopped. */
export interface KeptDrafts {
  get(key: string): KeptDraft | undefined;
  /** Fails with `OUTPUT_NOT_WRITABLE`. */
  keep(key: string, draft: KeptDraft): Promise<Result<void>>;
  /** Closes the store; what it holds stays for the next run. */
  close(): Promise<void>;
}

/** Where results go. All fail with `OUTPUT_NOT_WRITABLE`. */
export interface OutputFiles {
  /** Creates a folder, with those that it lies in, where it is not there yet. */
  makeFolder(path: string): Promise<Result<void>>;
  /** Whether files can be written later, as far as that can be known: each another one, and none of the inputs. */
  check(paths: readonly string[], inputs: readonly string[]): Promise<Result<void>>;
  /** Writes a file whole or not at all. */
  write(path: string, pieces: Iterable<string>): Promise<Result<void>>;
  /** Removes a file; it need not be there. */
  remove(path: string): Promise<Result<void>>;
}

/** Makes of a line of text the bytes that leave, with their sha-256 in hexadecimal digits. */
export type Freeze = (line: string) => { readonly bytes: Uint8Array; readonly sha256: string };

/** Bytes under a name in an object store. */
export interface StoredObject {
  readonly key: string;
  readonly bytes: Uint8Array;
  /** Of the bytes, in hexadecimal digits. */
  readonly sha256: string;
}

/** Where feedback goes to. */
export interface ObjectStore {
  /**
   * Stores an object once: where one of that key is there already, nothing changes, and it counts as stored. Fails with `STORE_NOT_REACHED`,
   * `STORE_REFUSED` or `OBJECT_REFUSED`.
   */
  put(object: StoredObject): Promise<Result<void>>;
  close(): void;
}

/**
 * Opens an object store as it is set; no connection is made before something is put.
 *
 * @param secretKey of credentials that lie in a key store
 */
export type OpenObjectStore = (settings: ObjectStoreSettings, secretKey?: string) => Result<ObjectStore>;
