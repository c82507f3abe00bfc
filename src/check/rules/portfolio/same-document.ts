import type { PortfolioCheck } from '../../check.ts';

export const sameDocument: PortfolioCheck<'portfolio/same-document'> = {
  kind: 'portfolio',
  id: 'portfolio/same-document',
  severity: 'error',
  basis: 'Reg. (EU) 1303/2013 art. 65(11); Reg. (EU) 2021/1060 art. 63(9): no part of a document is paid twice',
  run: null,
};
