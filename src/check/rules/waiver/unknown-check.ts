import type { WaiverCheck } from '../../check.ts';

export const unknownCheck: WaiverCheck<'waiver/unknown-check'> = {
  kind: 'waivers',
  id: 'waiver/unknown-check',
  severity: 'error',
  basis: 'The checks of samata, and what of them can be waived',
  run({ waivers, at, code, nearestCheck }, tell) {
    for (const { waiver, isCheck, isWaivable } of waivers) {
      if (isWaivable) continue;
      const { path, check } = waiver;
      const args = isCheck
        ? ({ check, reason: 'never-waived', nearest: null } as const)
        : ({ check, reason: 'unknown', nearest: nearestCheck(check) } as const);
      tell(args, at(`${path}.check`), code);
    }
  },
};
