import { inForce } from '../../../programmes/pack.ts';
import type { ProjectCheck } from '../../check.ts';

export const oneCountry: ProjectCheck<'partner/one-country'> = {
  kind: 'project',
  id: 'partner/one-country',
  severity: 'error',
  basis: 'Reg. (EU) 1299/2013 art. 12(2); Reg. (EU) 2021/1059 art. 23(1)',
  run({ project, pack, at }, tell) {
    const needed = inForce(pack.countries);
    if (needed === null || project.partners.length === 0) return;
    const countries = project.partners.map(({ country }) => country);
    if (countries.some(country => country === null)) return;
    const missing = needed.filter(country => !countries.includes(country));
    if (missing.length === 0) return;
    const present = [...new Set(countries.flatMap(country => country ?? []))].sort();
    tell({ countries: present, missing }, at('partners'), project.code);
  },
};
