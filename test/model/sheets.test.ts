import { describe, expect, test } from 'vitest';
import { TABLES } from '../../src/model/columns.ts';
import { DEFINITION_TABLES, PROJECT_KEYS, periodColumn } from '../../src/model/definition-columns.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { plainWords } from '../../src/model/plain.ts';
import { columnsOfSheet, namesTable } from '../../src/model/sheet-columns.ts';
import { SHEETS, type SheetKind, sheetNamed } from '../../src/model/sheets.ts';

const KINDS = Object.keys(SHEETS) as SheetKind[];

describe('sheets of a project', () => {
  test.each(KINDS)('%s is known by its name in each language, however it is spelt', kind => {
    for (const language of LANGUAGES) {
      const name = SHEETS[kind][language];
      expect([sheetNamed(name), sheetNamed(name.toUpperCase()), sheetNamed(` ${name} `)]).toEqual([kind, kind, kind]);
      expect(namesTable(name, columnsOfSheet(kind))).toBe(true);
      expect(name.length).toBeLessThanOrEqual(31);
    }
  });

  test('no name means two sheets, and other names mean none', () => {
    const names = KINDS.flatMap(kind => [...new Set(Object.values(SHEETS[kind]))].map(plainWords));
    expect(new Set(names).size).toBe(names.length);
    expect([sheetNamed('Sheet1'), sheetNamed('Cover'), sheetNamed(''), sheetNamed('Findings')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test.each(Object.entries({ ...DEFINITION_TABLES, keys: PROJECT_KEYS, ...TABLES }))(
    'in %s no heading stands for two columns',
    (_name, columns) => {
      const seen = new Map<string, string>();
      for (const { key, heading, ...others } of columns) {
        const aliases = 'aliases' in others ? others.aliases : [];
        for (const name of new Set([key, ...Object.values(heading), ...aliases].map(plainWords))) {
          expect({ name, key: seen.get(name) ?? key }).toEqual({ name, key });
          seen.set(name, key);
        }
      }
    },
  );

  test('a period has its own column', () => {
    expect(periodColumn('3').heading).toEqual({ en: 'Period 3', lt: 'Laikotarpis 3', pl: 'Okres 3' });
    expect(periodColumn('preparation').aliases).toContain('p0');
  });
});
