import { CATEGORY_NAMES } from '../../../model/categories.ts';
import { nearestNamed } from '../../../model/naming.ts';
import { knownCategories } from '../../../programmes/index.ts';
import type { ProjectCheck } from '../../check.ts';

export const unknownCategory: ProjectCheck<'budget/unknown-category'> = {
  kind: 'project',
  id: 'budget/unknown-category',
  severity: 'error',
  basis: 'Reg. (EU) 481/2014 arts 3–7; the programme’s cost categories',
  run({ project, pack, at, key }, tell) {
    const known = knownCategories(pack);
    if (known === null) return;
    for (const [i, category] of (project.flexibility?.locked ?? []).entries()) {
      if (known.includes(category)) continue;
      tell(
        { category, known, nearest: nearestNamed(category, known, CATEGORY_NAMES) },
        at(`flexibility.locked[${i}]`),
        project.code,
      );
    }
    for (const partner of project.partners) {
      for (const { category, path } of partner.lines) {
        if (category === '' || known.includes(category)) continue;
        const stated = `${path}.category`;
        const place = project.places.has(stated) ? at(stated) : key(path);
        tell(
          { category, known, nearest: nearestNamed(category, known, CATEGORY_NAMES) },
          place,
          `${partner.id}/${category}`,
        );
      }
    }
  },
};
