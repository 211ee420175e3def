/** Who came first while one that asks was left waiting. */
type Passed = readonly Set<number>[];

const sets = (count: number): Passed => Array.from({ length: count }, () => new Set<number>());

/**
 * Watches over the turns at a channel of the crossbar (HPCA 2021, section IV; parties: own). Requesters stand in parties of `party`, the last one with those that are left. While
 * a party asks, each other party has at most one turn; while a requester asks, each other one of its party has at most one. So parties that always ask have equal shares, and so have
 * the requesters of a party. The contract is fetcher.md.
 */
export class PartyTurns {
  private readonly parties: Passed;
  private readonly mates: Passed;

  constructor(
    requesters: number,
    private readonly party: number,
  ) {
    this.parties = sets(Math.ceil(requesters / party));
    this.mates = sets(requesters);
  }

  /**
   * A cycle: which requesters ask, and whose request is taken, if any.
   * @returns what is unfair about it, or undefined
   */
  see(asks: readonly boolean[], taken: number | undefined): string | undefined {
    const { party, parties, mates } = this;
    const partyOf = (requester: number): number => Math.floor(requester / party);
    if (taken !== undefined && asks[taken] !== true) return `requester ${String(taken)} did not ask`;
    const own = taken === undefined ? undefined : partyOf(taken);
    let unfair: string | undefined;
    for (const [one, passed] of parties.entries()) {
      const waits = asks.slice(one * party, (one + 1) * party).includes(true) && one !== own;
      if (!waits) passed.clear();
      else if (own !== undefined && passed.has(own))
        unfair ??= `party ${String(own)} had two turns while party ${String(one)} asked`;
      else if (own !== undefined) passed.add(own);
    }
    for (const [one, passed] of mates.entries()) {
      const waits = asks[one] === true && one !== taken;
      if (!waits) passed.clear();
      else if (taken === undefined || own !== partyOf(one)) continue;
      else if (passed.has(taken))
        unfair ??= `requester ${String(taken)} had two turns while ${String(one)} of its party asked`;
      else passed.add(taken);
    }
    return unfair;
  }
}
