import { placeText } from '../../../model/place.ts';
import type { ProjectCheck } from '../../check.ts';

export const duplicateId: ProjectCheck<'partner/duplicate-id'> = {
  kind: 'project',
  id: 'partner/duplicate-id',
  severity: 'error',
  basis: 'Format of samata: rows name their partner by its id',
  run({ project, at }, tell) {
    const first = new Map<string, string>();
    for (const { path, id } of project.partners) {
      const before = first.get(id);
      if (id === '') continue;
      if (before === undefined) first.set(id, `${path}.id`);
      else tell({ partner: id, first: placeText(at(before)) }, at(`${path}.id`), id);
    }
  },
};
