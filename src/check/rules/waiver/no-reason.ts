import type { WaiverCheck } from '../../check.ts';

export const noReason: WaiverCheck<'waiver/no-reason'> = {
  kind: 'waivers',
  id: 'waiver/no-reason',
  severity: 'error',
  basis: 'Reg. (EU) 1303/2013 art. 125(4)(d); Reg. (EU) 2021/1060 art. 69(6): an audit trail shows why it was accepted',
  run({ waivers, at, code }, tell) {
    for (const { waiver } of waivers) {
      const { path, check, where, because } = waiver;
      if (because === null) tell({ check, where }, at(`${path}.because`), code);
    }
  },
};
