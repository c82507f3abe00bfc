import type { Explanations } from '../types.ts';

export const participant = {
  'participant/personal-data': {
    what: 'A column of participants.csv is headed like a name, a personal code, an address, a phone number, an e-mail address, a date of birth or a bank account; or a cell holds an e-mail address, a Lithuanian personal code or a PESEL with its right check digit, a phone number, or a full date as the year of birth; or a person’s id is a name: it has no digit, and three letters or more together. Then nothing of the file is read, counted or quoted.',
    why: 'Participants are counted under pseudonyms. Who they are must not reach a report, a log or a mail, and is not needed for any figure.',
    mend: 'Remove the column, or put a number or code of your own in place of the value, with a letter before it. Keep the list that leads from it to a person elsewhere.',
  },
  'participant/incomplete': {
    what: 'A record lacks what a common indicator needs. 2014–2020: sex, year of birth, employment, education, day of entry, and an answer to migrant, disability and disadvantaged; refused is an answer. 2021–2027: the first five. What is written and cannot be read has a finding of its own, and leaves the record out as well. Where the table has no column for one of these that is said once, for the whole file.',
    why: 'The regulations count complete records alone. The person is in none of the common indicators, outputs or results; reports say how many are left out, and only check says who.',
    mend: 'Ask the person, and fill in the cell that is named. Add the column that is missing.',
  },
  'participant/duplicate': {
    what: 'The same person stands in two rows. Ids that differ only in capitals, in spaces around them or in the kind of hyphen are one. The first row counts, all others change no figure.',
    why: 'A person counts once per operation, however often he or she comes back.',
    mend: 'Join the rows: the day of the first entry, the day of the last leaving, the results of that.',
  },
  'participant/sub-count-above-parent': {
    what: 'Of the stated figures of an ESF project, an indicator is above what it is a part of: long-term unemployed above unemployed, participants by age above all participants, employment at 54 and more above employment. The sums up to the day of the check are compared. Figures that samata counts from participants.csv are not looked at; they fit by the way they are counted.',
    why: 'Such a pair cannot be right, and the monitoring system refuses it.',
    mend: 'Correct the achievement, or that of the indicator which it is a part of.',
  },
  'participant/result-too-late': {
    what: 'A person left more than four weeks ago, and nothing is said of the result on leaving; or more than six months and four weeks ago, and the table has a column for that result, which is empty. Incomplete records are not asked for results.',
    why: 'Immediate results are recorded within four weeks of leaving, longer-term ones six months after it. What is found out later does not count as such.',
    mend: 'Fill in the result; none where there is none, unknown where the person cannot be reached.',
  },
} satisfies Explanations<'participant'>;
