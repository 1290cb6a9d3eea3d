/** A window says some words a minute; this is room for many, and for a moment of haste. */
const burst = 40;
const perSecond = 4;

/** What one connection may still say. */
export class PacketRate {
  #left = burst;
  #at = Date.now();

  /** False: too much. */
  take(now = Date.now()): boolean {
    this.#left = Math.min(burst, this.#left + ((now - this.#at) / 1000) * perSecond);
    this.#at = now;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
