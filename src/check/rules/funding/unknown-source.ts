import { SOURCE_NAMES } from '../../../model/categories.ts';
import { nearestNamed } from '../../../model/naming.ts';
import { knownSources } from '../../../programmes/index.ts';
import type { ProjectCheck } from '../../check.ts';

export const unknownSource: ProjectCheck<'funding/unknown-source'> = {
  kind: 'project',
  id: 'funding/unknown-source',
  severity: 'error',
  basis: 'Sources that the programme knows',
  run({ project, pack, key }, tell) {
    const known = knownSources(pack);
    if (known === null) return;
    const splits = [{ id: null, funding: project.funding }, ...project.partners];
    for (const { id, funding } of splits) {
      for (const { source, path } of funding) {
        if (known.includes(source)) continue;
        const subject = id === null ? project.code : `${id}/${source}`;
        tell({ source, known, nearest: nearestNamed(source, known, SOURCE_NAMES) }, key(path), subject);
      }
    }
  },
};
