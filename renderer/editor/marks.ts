import { RangeSet, StateEffect, StateField, type Extension, type Range } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';

/** A stretch of text that looks otherwise: `kind` names what it is, for the style sheet. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly kind: string;
  /** Said to who points at it. */
  readonly hint?: string;
}

/** A place below the line that holds `at`, for what the page draws there. */
export interface Slot {
  readonly at: number;
  readonly key: string;
}

/** How the line that holds `at` looks. */
export interface LineMark {
  readonly at: number;
  readonly kind: string;
  /** Words that the style sheet may put behind the line. */
  readonly label?: string;
}

/** Words that the style sheet puts behind a place, apart from the text. */
export interface Tag {
  readonly at: number;
  readonly kind: string;
  readonly label: string;
}

/** How a text is marked. */
export interface Marking {
  /** The text that it is of: in another one its places mean nothing. */
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly slots: readonly Slot[];
  readonly lines: readonly LineMark[];
  readonly tags?: readonly Tag[];
}

export const noMarking: Marking = { text: '', marks: [], slots: [], lines: [] };

/** Told of each place when it comes and goes: the page draws into it. */
export interface SlotHosts {
  show(key: string, host: HTMLElement): void;
  hide(key: string, host: HTMLElement): void;
}

class SlotWidget extends WidgetType {
  readonly #key: string;
  readonly #hosts: SlotHosts;

  constructor(key: string, hosts: SlotHosts) {
    super();
    this.#key = key;
    this.#hosts = hosts;
  }

  override eq(other: SlotWidget): boolean {
    return other.#key === this.#key;
  }

  override toDOM(): HTMLElement {
    const host = document.createElement('div');
    host.className = 'slot';
    this.#hosts.show(this.#key, host);
    return host;
  }

  override destroy(host: HTMLElement): void {
    this.#hosts.hide(this.#key, host);
  }

  /** What is pressed or typed there is the page's. */
  override ignoreEvent(): boolean {
    return true;
  }
}

/** Without text of its own, so that nobody copies or hears it as part of what is written. */
class TagWidget extends WidgetType {
  readonly #tag: Tag;

  constructor(tag: Tag) {
    super();
    this.#tag = tag;
  }

  override eq(other: TagWidget): boolean {
    return other.#tag.kind === this.#tag.kind && other.#tag.label === this.#tag.label;
  }

  override toDOM(): HTMLElement {
    const tag = document.createElement('span');
    tag.className = `text-tag text-tag-${this.#tag.kind}`;
    tag.dataset['label'] = this.#tag.label;
    tag.ariaHidden = 'true';
    return tag;
  }
}

const setMarking = StateEffect.define<Marking>();

/** Marks that move along with the text as it is typed, until others take their place. */
export function markingExtension(hosts: SlotHosts): Extension {
  return StateField.define<DecorationSet>({
    create: () => RangeSet.empty,
    update(marks, transaction) {
      const set = transaction.effects.findLast((effect) => effect.is(setMarking));
      return set === undefined
        ? marks.map(transaction.changes)
        : decorations(set.value, transaction.newDoc.length, (at) => transaction.newDoc.lineAt(at), hosts);
    },
    provide: (field) => EditorView.decorations.from(field),
  });
}

/** Shows these marks in an editor. What lies outside the text is left out. */
export function showMarking(view: EditorView, marking: Marking): void {
  view.dispatch({ effects: setMarking.of(marking) });
  keepCursor(view);
}

/**
 * A mark wraps the very text that the cursor stands in, and the browser puts the cursor at the beginning of the line then. The editor takes
 * that for what browsers do on focus, thinks that all is as it was, and leaves it there.
 */
function keepCursor(view: EditorView): void {
  const selection = view.hasFocus && !view.composing ? document.getSelection() : null;
  if (selection === null) {
    return;
  }
  const { anchor, head } = view.state.selection.main;
  const from = view.domAtPos(anchor);
  const to = view.domAtPos(head);
  if (
    selection.anchorNode !== from.node ||
    selection.anchorOffset !== from.offset ||
    selection.focusNode !== to.node ||
    selection.focusOffset !== to.offset
  ) {
    selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  }
}

function decorations(
  { marks, slots, lines, tags = [] }: Marking,
  length: number,
  lineAt: (at: number) => { readonly from: number; readonly to: number },
  hosts: SlotHosts,
): DecorationSet {
  const ranges: Range<Decoration>[] = [
    ...marks
      .filter(({ from, to }) => from < to && to <= length)
      .map(({ from, to, kind, hint }) =>
        Decoration.mark({
          class: `mark-${kind}`,
          ...(hint !== undefined && { attributes: { title: hint } }),
        }).range(from, to),
      ),
    ...tags
      .filter(({ at }) => at <= length)
      .map((tag) => Decoration.widget({ widget: new TagWidget(tag), side: 1 }).range(tag.at)),
    ...slots
      .filter(({ at }) => at <= length)
      .map(({ at, key }) =>
        Decoration.widget({ widget: new SlotWidget(key, hosts), block: true, side: 1 }).range(lineAt(at).to),
      ),
    ...lines
      .filter(({ at }) => at <= length)
      .map(({ at, kind, label }) =>
        Decoration.line({
          class: `line-${kind}`,
          ...(label !== undefined && { attributes: { 'data-label': label } }),
        }).range(lineAt(at).from),
      ),
  ];
  return Decoration.set(ranges, true);
}
