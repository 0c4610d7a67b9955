import { EditorView } from '@codemirror/view';
import { scrollerOf } from '#renderer/page/scroller-of.ts';

/**
 * The editor brings the cursor into sight by itself, and knows nothing of the scroll padding by which the page says how much of it is
 * covered by what stays in sight.
 */
export const withScrollPadding = EditorView.scrollMargins.of((view) => {
  const scroller = scrollerOf(view.dom);
  const top = scroller === undefined ? 0 : Number.parseFloat(getComputedStyle(scroller).scrollPaddingTop);
  return { top: Number.isNaN(top) ? 0 : top };
});
