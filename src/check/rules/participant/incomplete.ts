import { wholeFile } from '../../../model/place.ts';
import { missingIn } from '../../../tally/participants.ts';
import type { PersonCheck } from '../../check.ts';

export const incomplete: PersonCheck<'participant/incomplete'> = {
  kind: 'persons',
  id: 'participant/incomplete',
  severity: 'warning',
  basis: 'Reg. (EU) 1304/2013 art. 5 and Annex I; Reg. (EU) 2021/1057 art. 17 and Annex I',
  watch({ project, rules: { required }, cell, has }, tell) {
    const absent = required.value.filter(key => !has(key));
    const asked = required.value.filter(has);
    let told = absent.length === 0;
    return row => {
      // One heading is missing, not something of each person.
      if (!told) tell({ person: null, missing: absent }, wholeFile(cell(row, 'person').file), project.code);
      told = true;
      // What cannot be read has its finding, and a row without an id is nobody's.
      const missing = missingIn(row, asked).filter(key => !row.broken.includes(key));
      const [first] = missing;
      if (first !== undefined && row.person !== '') tell({ person: row.person, missing }, cell(row, first), row.person);
    };
  },
};
