import type { WaiverCheck } from '../../check.ts';

export const expired: WaiverCheck<'waiver/expired'> = {
  kind: 'waivers',
  id: 'waiver/expired',
  severity: 'warning',
  basis: 'The last day that the waiver states, until',
  run({ waivers, at, code, asOf }, tell) {
    for (const { waiver, isExpired, isWaivable } of waivers) {
      const { path, check, where, because, until } = waiver;
      // What waives nothing anyway has a finding of its own.
      if (!isExpired || !isWaivable || because === null || until === null || asOf === null) continue;
      tell({ check, where, until, asOf }, at(`${path}.until`), code);
    }
  },
};
