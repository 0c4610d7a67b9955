/** Whether a character lies in one of the spans. @param spans in order, without overlap */
export function takenBy(spans: readonly { readonly start: number; readonly end: number }[]): (at: number) => boolean {
  return (at) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((spans[middle]?.end ?? 0) > at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return (spans[low]?.start ?? Number.POSITIVE_INFINITY) <= at;
  };
}
