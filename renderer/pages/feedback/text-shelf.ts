import type { EditorHandle } from '#renderer/editor/text-editor.tsx';
import type { RecordStop } from './record-stops.ts';

/** The texts of a record on the page, by their place among its fields. */
export class TextShelf {
  readonly #editors = new Map<number, EditorHandle>();

  note(field: number, editor: EditorHandle | null): void {
    if (editor === null) {
      this.#editors.delete(field);
    } else {
      this.#editors.set(field, editor);
    }
  }

  /** Puts the cursor there, with the words of the stop selected. */
  show({ field, start, end }: RecordStop): void {
    const editor = this.#editors.get(field);
    editor?.focus();
    // The bar covers the lower edge.
    editor?.select(start, end, 'middle');
  }
}
