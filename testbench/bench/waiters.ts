import type { Waiter } from './wait.js';

/** Waiters in the order they came. Emptying it costs nothing: it happens every cycle. */
export class Waiters {
  private readonly items: Waiter[] = [];
  private head = 0;
  private tail = 0;

  get count(): number {
    return this.tail - this.head;
  }

  push(waiter: Waiter): void {
    this.items[this.tail++] = waiter;
  }

  /** The first waiter; there must be one. */
  take(): Waiter {
    const waiter = this.items[this.head++] as Waiter;
    if (this.head === this.tail) this.head = this.tail = 0;
    return waiter;
  }

  /** Moves all waiters to the end of another list. */
  moveTo(other: Waiters): void {
    for (let i = this.head; i < this.tail; i++) other.push(this.items[i] as Waiter);
    this.head = this.tail = 0;
  }

  /** Brings the waiter at `place` from the head to the head. */
  bringForward(place: number): void {
    const { items, head } = this;
    const [first, other] = [items[head], items[head + place]];
    if (first === undefined || other === undefined) return;
    items[head] = other;
    items[head + place] = first;
  }
}
