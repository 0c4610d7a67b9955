import type { Page } from 'playwright-core';

/**
 * What does not fit on the page as it is, each in words: a page or a sheet that scrolls sideways, anything seen that reaches beyond the
 * window's edge, text of a control that leaves the control's box, and text that is hidden by its box without an ellipsis to say so.
 */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`(() => {
    const name = (element) =>
      element.tagName.toLowerCase() + '.' + element.classList.value + ' "' + element.textContent.trim().slice(0, 60) + '"';
    const found = [];
    const root = document.documentElement;
    const right = root.clientWidth + 1;
    for (const box of [root, ...document.querySelectorAll('.sheet, .worklist, .modal')]) {
      if (box.scrollWidth > box.clientWidth + 1) {
        found.push('scrolls sideways: ' + name(box).slice(0, 80));
      }
    }
    const isShortened = (element) =>
      element !== null && (getComputedStyle(element).textOverflow === 'ellipsis' || isShortened(element.parentElement));
    const isSeen = (element) =>
      element.checkVisibility() && element.closest('.heard, [hidden]') === null && !isShortened(element.parentElement);
    const seen = [...document.body.querySelectorAll('*')].filter(isSeen);
    for (const element of seen) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (box.width > 1 && (box.right > right || box.left < -1)) {
        found.push('beyond the edge: ' + name(element));
      }
      const hides = ['hidden', 'clip'].includes(style.overflowX) && style.textOverflow !== 'ellipsis';
      if (hides && box.width > 1 && element.scrollWidth > element.clientWidth + 1) {
        found.push('hidden: ' + name(element));
      }
      if (element.matches('button, [role=radio], [role=tab], [role=option], a, summary')) {
        const isOutside = [element, ...element.querySelectorAll('*')].filter(isSeen).some((part) =>
          [...part.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).some((text) => {
            const words = document.createRange();
            words.selectNodeContents(text);
            const { left, right, top, bottom } = words.getBoundingClientRect();
            const isCutRight = right > box.right + 1 && !isShortened(part);
            return left < box.left - 1 || isCutRight || top < box.top - 1 || bottom > box.bottom + 1;
          }));
        if (isOutside) {
          found.push('text outside its control: ' + name(element));
        }
      }
    }
    return found;
  })()`);
}
