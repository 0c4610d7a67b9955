/**
 * Keys and values of the decoder's self-attention for every beam of every step so far, append-only: a beam finds its own
 * past by the slots in its ancestry, so nothing is copied when beams change places.
 *
 * A slot is what one beam adds in one step: `slotSize` floats, ordered (layer, key | value, head, headSize).
 */
export class KeyValueCache {
  #buffer: Float32Array;
  #used = 0;

  /** @param slotSize floats a slot @param slots how many to make room for at first; the room doubles when it is full. */
  constructor(slotSize: number, slots: number) {
    this.#buffer = new Float32Array(slotSize * slots);
  }

  /** All slots in use, [slots · slotSize]: a view, valid until the next append. */
  get rows(): Float32Array {
    return this.#buffer.subarray(0, this.#used);
  }

  /** Adds the slots of one step, [beams · slotSize]. */
  append(rows: Float32Array): void {
    if (this.#used + rows.length > this.#buffer.length) {
      this.#grow(this.#used + rows.length);
    }
    this.#buffer.set(rows, this.#used);
    this.#used += rows.length;
  }

  /** Forgets the last request but keeps the memory, so that many requests need no more than the longest. */
  clear(): void {
    this.#used = 0;
  }

  #grow(needed: number): void {
    const larger = new Float32Array(Math.max(needed, 2 * this.#buffer.length));
    larger.set(this.rows);
    this.#buffer = larger;
  }
}
