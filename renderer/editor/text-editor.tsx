import {
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type Ref,
} from 'react';
import { EditorView } from '@codemirror/view';
import { createPortal } from 'react-dom';
import { createEditor, type Editor } from './create-editor.ts';
import type { KeptEditor } from './kept-editor.ts';
import { showMarking, type Marking, type SlotHosts } from './marks.ts';

/** What others may do with an editor. */
export interface EditorHandle {
  focus(): void;
  /** Puts the cursor there and brings it into sight: no further than it must, or where something covers the edge, into the middle. */
  select(anchor: number, head: number, into?: 'sight' | 'middle'): void;
}

export interface TextEditorProps {
  readonly label: string;
  readonly text: string;
  readonly isReadOnly: boolean;
  readonly onText: (text: string) => void;
  readonly onCursor?: (anchor: number, head: number) => void;
  readonly onFocus?: (isFocused: boolean) => void;
  readonly marking: Marking;
  /** What the page draws at a place of the marking. */
  readonly renderSlot?: (key: string) => ReactNode;
  readonly placeholder?: string;
  /** Id of what describes it. */
  readonly describedBy?: string | undefined;
  readonly kept?: KeptEditor | undefined;
  readonly onKeep?: (kept: KeptEditor) => void;
  readonly handle?: Ref<EditorHandle>;
}

/** A text to write in: by keyboard, dictation software or an input method, with the way back through all changes. */
export function TextEditor(props: TextEditorProps) {
  const { label, text, isReadOnly, marking, renderSlot, placeholder = '', describedBy, kept, handle } = props;
  const parent = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(undefined);
  const [slots, setSlots] = useState<ReadonlyMap<string, HTMLElement>>(new Map());
  const onText = useEffectEvent((typed: string) => props.onText(typed));
  const onCursor = useEffectEvent((anchor: number, head: number) => props.onCursor?.(anchor, head));
  const onFocus = useEffectEvent((isFocused: boolean) => props.onFocus?.(isFocused));
  const onKeep = useEffectEvent((left: KeptEditor) => props.onKeep?.(left));
  const create = useEffectEvent((host: HTMLElement, hosts: SlotHosts) =>
    createEditor({
      parent: host,
      text,
      kept,
      attributes: attributesOf(label, describedBy),
      hosts,
      onText: (typed) => onText(typed),
      onCursor: (anchor, head) => onCursor(anchor, head),
      onFocus: (isFocused) => onFocus(isFocused),
    }),
  );

  useLayoutEffect(() => {
    if (parent.current === null) {
      return undefined;
    }
    const created = create(parent.current, {
      show: (key, host) => setSlots((before) => new Map(before).set(key, host)),
      hide: (key, host) => setSlots((before) => withoutHost(before, key, host)),
    });
    editor.current = created;
    return () => {
      onKeep(created.keep());
      created.destroy();
      editor.current = undefined;
    };
  }, []);

  useEffect(() => editor.current?.setAttributes(attributesOf(label, describedBy)), [label, describedBy]);
  useEffect(() => editor.current?.setReadOnly(isReadOnly), [isReadOnly]);
  useEffect(() => editor.current?.setPlaceholder(placeholder), [placeholder]);
  useEffect(() => editor.current?.setText(text), [text]);
  // Also where the text has come back to what the marks are of: the editor has lost them on the way.
  useEffect(() => (marking.text === text ? showWhenSettled(editor.current, marking) : undefined), [marking, text]);
  useImperativeHandle(handle, () => ({
    focus: () => editor.current?.view.focus(),
    select(anchor, head, into = 'sight') {
      const view = editor.current?.view;
      const within = (at: number): number => Math.min(at, view?.state.doc.length ?? 0);
      view?.dispatch({
        selection: { anchor: within(anchor), head: within(head) },
        effects: EditorView.scrollIntoView(within(head), { y: into === 'middle' ? 'center' : 'nearest' }),
      });
    },
  }));

  return (
    <div ref={parent} className="editor report-text" data-read-only={isReadOnly || undefined}>
      {[...slots].map(([key, host]) => createPortal(renderSlot?.(key), host, key))}
    </div>
  );
}

/** While an input method composes, the text that it works on stays untouched. */
function showWhenSettled(editor: Editor | undefined, marking: Marking): (() => void) | undefined {
  if (editor === undefined) {
    return undefined;
  }
  const { view } = editor;
  if (!view.composing) {
    showMarking(view, marking);
    return undefined;
  }
  // The editor itself hears of the end first.
  const show = (): void => void setTimeout(() => view.dom.isConnected && showMarking(view, marking));
  view.contentDOM.addEventListener('compositionend', show, { once: true });
  return () => view.contentDOM.removeEventListener('compositionend', show);
}

function withoutHost(
  slots: ReadonlyMap<string, HTMLElement>,
  key: string,
  host: HTMLElement,
): ReadonlyMap<string, HTMLElement> {
  // The place may have been drawn anew before the old one went.
  return slots.get(key) === host ? new Map([...slots].filter(([other]) => other !== key)) : slots;
}

function attributesOf(label: string, describedBy: string | undefined): Readonly<Record<string, string>> {
  return {
    'aria-label': label,
    spellcheck: 'false',
    autocorrect: 'off',
    autocapitalize: 'sentences',
    ...(describedBy !== undefined && { 'aria-describedby': describedBy }),
  };
}
