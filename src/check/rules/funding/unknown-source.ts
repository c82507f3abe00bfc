import { nearest } from '../../../model/nearest.ts';
import { inForce } from '../../../programmes/pack.ts';
import type { ProjectCheck } from '../../check.ts';

export const unknownSource: ProjectCheck<'funding/unknown-source'> = {
  kind: 'project',
  id: 'funding/unknown-source',
  severity: 'error',
  basis: 'Sources that the programme knows',
  run({ project, pack, key }, tell) {
    const sources = inForce(pack.sources);
    if (sources === null) return;
    const known = Object.keys(sources);
    const splits = [{ id: null, funding: project.funding }, ...project.partners];
    for (const { id, funding } of splits) {
      for (const { source, path } of funding) {
        if (known.includes(source)) continue;
        const subject = id === null ? project.code : `${id}/${source}`;
        tell({ source, known, nearest: nearest(source, known) }, key(path), subject);
      }
    }
  },
};
