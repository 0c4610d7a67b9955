/** Where an axis of shares ends: the next round number that holds the greatest of them. */
export function barScale(greatest: number): number {
  const rounds = [0.1, 0.2, 0.4, 0.6, 0.8, 1];
  return rounds.find((round) => round >= greatest) ?? Math.ceil(greatest);
}
