import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll } from 'vitest';

/** Whether LibreOffice is there to open workbooks with. */
export const INSTALLED = spawnSync('soffice', ['--version'], { encoding: 'utf8' }).status === 0;
if (!INSTALLED) console.warn('soffice is not installed: no workbook is opened in LibreOffice in this run');

/** What somebody types into a cell. */
export interface Typed {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

const MACRO = `Sub Main(folder As String)
  Dim files, orders, answers, doc, parts, cell
  Dim opening(0) As New com.sun.star.beans.PropertyValue
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  files = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
  orders = CreateUnoService("com.sun.star.io.TextInputStream")
  orders.setInputStream(files.openFileRead(folder & "/orders.txt"))
  orders.setEncoding("UTF-8")
  answers = CreateUnoService("com.sun.star.io.TextOutputStream")
  answers.setOutputStream(files.openFileWrite(folder & "/answers.txt"))
  answers.setEncoding("UTF-8")
  opening(0).Name = "Hidden"
  opening(0).Value = True
  doc = StarDesktop.loadComponentFromURL(folder & "/" & orders.readLine(), "_blank", 0, opening())
  Do While Not orders.isEOF()
    parts = Split(orders.readLine(), Chr(9))
    If UBound(parts) = 2 Then
      cell = doc.Sheets.getByName(parts(0)).getCellRangeByName(parts(1))
      If doc.Sheets.getByName(parts(0)).isProtected() And cell.CellProtection.IsLocked Then
        answers.writeString("locked" & Chr(9) & parts(0) & Chr(9) & parts(1) & Chr(10))
      Else
        cell.setFormula(parts(2))
      End If
    End If
  Loop
  doc.calculateAll()
  saving(0).Name = "FilterName"
  saving(0).Value = "Calc MS Excel 2007 XML"
  doc.storeToURL(folder & "/typed.xlsx", saving())
  answers.writeString("done" & Chr(10))
  answers.closeOutput()
  doc.close(True)
  StarDesktop.terminate()
End Sub
`;

const MODULE = (code: string) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Typing" script:language="StarBasic">${code
  .replaceAll('&', '&amp;')
  .replaceAll('<', '&lt;')
  .replaceAll('"', '&quot;')}</script:module>
`;
const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Typing"/>
</library:library>
`;

let profile: string | null = null;
afterAll(() => {
  if (profile !== null) rmSync(profile, { recursive: true, force: true });
});

function soffice(args: readonly string[]): void {
  profile ??= made();
  const { status, stderr } = run(profile, args);
  if (status !== 0) throw new Error(`soffice: ${stderr}`);
}

function run(folder: string, args: readonly string[]) {
  const all = [`-env:UserInstallation=file://${folder}`, '--headless', '--norestore', ...args];
  return spawnSync('soffice', all, { encoding: 'utf8', timeout: 110_000 });
}

/** A profile with the macro. One that was never used has only the macros that are installed. */
function made(): string {
  const folder = mkdtempSync(`${tmpdir()}/samata-office-`);
  run(folder, ['--terminate_after_init']);
  const basic = `${folder}/user/basic/Standard`;
  mkdirSync(basic, { recursive: true });
  writeFileSync(`${basic}/script.xlb`, LIBRARY);
  writeFileSync(`${basic}/Typing.xba`, MODULE(MACRO));
  return folder;
}

/**
 * Types into a workbook of a folder as LibreOffice lets a person do, whatever is locked left as it is, and saves it as
 * `typed.xlsx` beside it. Gives the cells that did not take anything.
 */
export function typeInto(folder: string, name: string, typed: readonly Typed[]): string[] {
  const orders = typed.map(({ sheet, cell, text }) => `${sheet}\t${cell}\t${text}`);
  writeFileSync(`${folder}/orders.txt`, `${[name, ...orders].join('\n')}\n`);
  soffice([`macro:///Standard.Typing.Main("file://${folder}")`]);
  const answers = readFileSync(`${folder}/answers.txt`, 'utf8').trim().split('\n');
  if (answers.at(-1) !== 'done') throw new Error(`soffice typed no further than ${answers.join(', ')}`);
  return answers.slice(0, -1).map(answer => answer.replace(/^locked\t/, '').replace('\t', '!'));
}
