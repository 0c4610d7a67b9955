/** The contrast of two colours, `#rrggbb` or `#rgb`, as WCAG 2 defines it: from 1 to 21. Undefined where one is no such colour. */
export function contrastOf(one: string, other: string): number | undefined {
  const [lighter, darker] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => (b ?? 0) - (a ?? 0));
  return lighter === undefined || darker === undefined ? undefined : (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(colour: string): number | undefined {
  const whole = colour.trim().replace(/^#([0-9a-f])([0-9a-f])([0-9a-f])$/iu, '#$1$1$2$2$3$3');
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(whole);
  if (parts === null) {
    return undefined;
  }
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => linear(Number.parseInt(part, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
