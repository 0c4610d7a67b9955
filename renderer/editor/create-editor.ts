import { history, historyField, historyKeymap, isolateHistory, standardKeymap } from '@codemirror/commands';
import { Annotation, Compartment, EditorState, Transaction, type Extension } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import type { KeptEditor } from './kept-editor.ts';
import { markingExtension, type SlotHosts } from './marks.ts';
import { withScrollPadding } from './scroll-padding.ts';
import { textChange } from './text-change.ts';

export interface EditorListeners {
  /** What is typed, dictated, pasted or taken back. */
  onText(text: string): void;
  onCursor(anchor: number, head: number): void;
  onFocus(isFocused: boolean): void;
}

export interface EditorOptions extends EditorListeners {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly kept: KeptEditor | undefined;
  /** Of the element that is written in: its name and what describes it. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly hosts: SlotHosts;
}

/** An editor of one part of a report. */
export interface Editor {
  readonly view: EditorView;
  setReadOnly(isReadOnly: boolean): void;
  setPlaceholder(text: string): void;
  setAttributes(attributes: Readonly<Record<string, string>>): void;
  /** Puts another text there, as a step that can be taken back. */
  setText(text: string): void;
  keep(): KeptEditor;
  destroy(): void;
}

/** A text that did not come from the reader's hand here. */
const fromOutside = Annotation.define<boolean>();
const keptFields = { history: historyField };

export function createEditor(options: EditorOptions): Editor {
  const { parent, text, kept, hosts, onText, onCursor, onFocus } = options;
  const readOnly = new Compartment();
  const hint = new Compartment();
  const attributes = new Compartment();

  const extensions: Extension = [
    history(),
    // Tab stays with the platform, and with dictation software.
    keymap.of([...historyKeymap, ...standardKeymap]),
    EditorView.lineWrapping,
    EditorView.cspNonce.of(pageNonce()),
    withScrollPadding,
    markingExtension(hosts),
    readOnly.of([]),
    hint.of([]),
    attributes.of(EditorView.contentAttributes.of({ ...options.attributes })),
    EditorView.updateListener.of((update) => {
      const isOutside = update.transactions.some((transaction) => transaction.annotation(fromOutside) === true);
      if (update.docChanged && !isOutside) {
        onText(update.state.doc.toString());
      }
      if (update.selectionSet || update.docChanged) {
        const { anchor, head } = update.state.selection.main;
        onCursor(anchor, head);
      }
      if (update.focusChanged) {
        onFocus(update.view.hasFocus);
      }
    }),
  ];
  const view = new EditorView({ parent, state: stateOf(text, kept, extensions) });

  return {
    view,
    setReadOnly(isReadOnly) {
      view.dispatch({ effects: readOnly.reconfigure(isReadOnly ? readOnlyExtension : []) });
    },
    setPlaceholder(words) {
      view.dispatch({ effects: hint.reconfigure(words === '' ? [] : placeholder(words)) });
    },
    setAttributes(named) {
      view.dispatch({ effects: attributes.reconfigure(EditorView.contentAttributes.of({ ...named })) });
    },
    setText(after) {
      const before = view.state.doc.toString();
      if (before !== after) {
        view.dispatch({
          changes: textChange(before, after),
          annotations: [fromOutside.of(true), isolateHistory.of('full'), Transaction.userEvent.of('input.draft')],
        });
      }
    },
    keep: () => ({ text: view.state.doc.toString(), state: view.state.toJSON(keptFields) }),
    destroy: () => view.destroy(),
  };
}

/** It can be read, selected and copied; who hears it hears that it cannot be changed. */
const readOnlyExtension: Extension = [
  EditorState.readOnly.of(true),
  EditorView.contentAttributes.of({ 'aria-readonly': 'true' }),
];

function stateOf(text: string, kept: KeptEditor | undefined, extensions: Extension): EditorState {
  if (kept?.text !== text) {
    return EditorState.create({ doc: text, extensions });
  }
  return EditorState.fromJSON(kept.state, { extensions }, keptFields);
}

/** What lets the editor put its own styles into a page that takes no others. */
function pageNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
