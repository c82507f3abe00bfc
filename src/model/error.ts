/** Why a command could not run; `messages` has a sentence for each. */
export type Obstacle =
  | 'usage'
  | 'path-missing'
  | 'path-denied'
  | 'no-project'
  | 'no-project-sheet'
  | 'named-otherwise'
  | 'with-macros'
  | 'table-of-project'
  | 'unknown-report'
  | 'unknown-check'
  | 'unknown-indicator'
  | 'unknown-partner'
  | 'unknown-period'
  | 'not-submitted'
  | 'registered'
  | 'submitted-later'
  | 'not-reported'
  | 'unknown-programme'
  | 'bad-date'
  | 'bad-format'
  | 'needs-folder'
  | 'needs-file'
  | 'only-dates'
  | 'only-csv'
  | 'exists'
  | 'is-input'
  | 'twice'
  | 'cannot-write'
  | 'cannot-write-output'
  | 'bad-baseline'
  | 'too-many-rows'
  | 'too-large'
  | 'one-project'
  | 'one-at-a-time'
  | 'no-target'
  | 'folder-in-use'
  | 'would-mingle'
  | 'several-projects'
  | 'no-amendments'
  | 'needs-new'
  | 'no-git'
  | 'no-repository'
  | 'bad-revision'
  | 'unknown-revision'
  | 'not-in-revision'
  | 'cannot-annotate'
  | 'no-project-of'
  | 'would-be-table'
  | 'needs-xlsx'
  | 'template-xlsx'
  | 'import-csv'
  | 'import-folder'
  | 'import-one-file'
  | 'import-maps'
  | 'import-no-project'
  | 'import-check-first'
  | 'import-empty-ledger'
  | 'import-two-ledgers'
  | 'import-rejected'
  | 'import-replaces'
  | 'import-no-table'
  | 'import-changed'
  | 'bad-import-map'
  | 'watch-is-text'
  | 'cannot-watch';

/** What keeps a command from running: told in one line, exit status 2. Never for problems in the user's data. */
export class CannotRun extends Error {
  readonly obstacle: Obstacle;
  readonly args: Readonly<Record<string, string>>;

  constructor(obstacle: Obstacle, args: Readonly<Record<string, string>> = {}) {
    super(`${obstacle} ${JSON.stringify(args)}`);
    this.obstacle = obstacle;
    this.args = args;
  }
}
