/** What an editor leaves behind when its screen goes, and takes up again: its text, selection and the way back through its changes. */
export interface KeptEditor {
  readonly text: string;
  /** As CodeMirror writes it; nobody else reads it. */
  readonly state: unknown;
}
