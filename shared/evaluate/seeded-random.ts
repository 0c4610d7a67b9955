/**
 * A source of random numbers in [0, 1) that gives the same run for the same seed on every machine: sfc32 ("small fast
 * counter") of Chris Doty-Humphrey's PractRand, http://pracrand.sourceforge.net, seeded as there with twelve rounds thrown away.
 *
 * @param seed A whole number from 0 to 2 ** 32 - 1; of others the low 32 bits count.
 */
export function seededRandom(seed: number): () => number {
  let a = 0;
  let b = seed | 0;
  let c = 0;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  };
  for (let round = 0; round < 12; round += 1) {
    next();
  }
  return next;
}
