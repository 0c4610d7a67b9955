/** What a thing is scrolled in: the nearest that scrolls up and down; undefined where nothing does. */
export function scrollerOf(element: Element): Element | undefined {
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) {
    if (outer.scrollHeight > outer.clientHeight && /auto|scroll/u.test(getComputedStyle(outer).overflowY)) {
      return outer;
    }
  }
  return undefined;
}
