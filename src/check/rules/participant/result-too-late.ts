import type { CheckArgs } from '../../../model/checks.ts';
import { addDays, addMonths, type Day } from '../../../model/date.ts';
import { MEASURED } from '../../../programmes/periods.ts';
import { isComplete } from '../../../tally/participants.ts';
import type { PersonCheck } from '../../check.ts';

type Missing = CheckArgs['participant/result-too-late']['missing'][number];

export const resultTooLate: PersonCheck<'participant/result-too-late'> = {
  kind: 'persons',
  id: 'participant/result-too-late',
  severity: 'warning',
  basis: 'Reg. (EU) 1304/2013 Annex I; Reg. (EU) 2021/1057 Annex I: results within four weeks and after six months',
  watch({ rules, asOf, cell, has }, tell) {
    const { required } = rules;
    const { immediateDays, longerTermMonths } = MEASURED.value;
    /** By when results of a day of leaving are to be known. */
    const due = new Map<Day, readonly Missing[]>();
    const dueOf = (left: Day): readonly Missing[] => {
      let its = due.get(left);
      if (its === undefined) {
        const exit = addDays(left, immediateDays);
        const later = addDays(addMonths(left, longerTermMonths), immediateDays);
        its = [
          { column: 'result_at_exit', until: exit },
          ...(has('result_6m') ? [{ column: 'result_6m', until: later } as const] : []),
        ];
        due.set(left, its);
      }
      return its;
    };
    return row => {
      const { left, person } = row;
      // An incomplete record counts in no result.
      if (asOf === null || left === null || left > asOf || !isComplete(row, required.value)) return;
      const missing = dueOf(left).filter(
        ({ column, until }) => until < asOf && row[column] === null && !row.broken.includes(column),
      );
      const [first] = missing;
      if (first !== undefined) tell({ person, left, asOf, missing }, cell(row, first.column), person);
    };
  },
};
