/** A media query: the list stands above what is open, and both are scrolled as one; as the style sheets have it. */
export const narrowWindow = '(width < 880px)';
