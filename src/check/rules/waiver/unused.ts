import type { WaiverCheck } from '../../check.ts';

export const unused: WaiverCheck<'waiver/unused'> = {
  kind: 'waivers',
  id: 'waiver/unused',
  severity: 'warning',
  basis: 'A waiver is of a finding that is there',
  run({ waivers, at, code, nearestSubject }, tell) {
    for (const { waiver, isIdle } of waivers) {
      if (!isIdle) continue;
      const { path, check, where } = waiver;
      tell(
        { check, where, nearest: nearestSubject(waiver) },
        at(`${path}.${where === null ? 'check' : 'where'}`),
        code,
      );
    }
  },
};
