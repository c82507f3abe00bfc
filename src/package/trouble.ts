/** Why a workbook is not edited; `messages` has words for each. */
type EditTrouble = 'broken' | 'encrypted' | 'large' | 'twice' | 'strict';

/** What keeps a package from being edited: nothing of it is written then. */
export class NotEditable extends Error {
  readonly trouble: EditTrouble;

  constructor(trouble: EditTrouble) {
    super(trouble);
    this.trouble = trouble;
  }
}
