/** Funding of a project as it is written, and the errors that it has. */
export const VALIDATION: readonly {
  readonly id: string;
  readonly funding: string;
  readonly programme: string;
  readonly errors: readonly string[];
  readonly differs?: string;
}[] = [
  { id: 'VAL-01', funding: '{ ERDF: 5.5%, own: 94.5% }', programme: 'generic-2021-2027', errors: [] },
  {
    id: 'VAL-02',
    funding: '{ ERDF: 85%, own: }',
    programme: 'generic-2021-2027',
    errors: ['funding/sum-differs'],
  },
  { id: 'VAL-03', funding: '{ own: -1% }', programme: 'generic-2021-2027', errors: ['project/bad-value'] },
  { id: 'VAL-04', funding: '{ own: 101% }', programme: 'generic-2021-2027', errors: ['funding/sum-differs'] },
  {
    id: 'VAL-05',
    funding: '{ own: 101%, public: 50% }',
    programme: 'generic-2021-2027',
    errors: ['funding/sum-differs'],
  },
  {
    id: 'VAL-06',
    funding: '{ own: 45%, public: 56% }',
    programme: 'generic-2021-2027',
    errors: ['funding/sum-differs'],
  },
  {
    id: 'VAL-08',
    funding: '{ ERDF: 10%, ESF+: 90% }',
    programme: 'esf-plus-lt-2021-2027',
    errors: [],
    differs: 'funds may give all of it, and then no own source needs to be named',
  },
];
