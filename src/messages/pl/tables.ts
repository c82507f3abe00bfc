import type { TableMessages } from '../types.ts';
import { catalogue } from './catalogue.ts';
import { charts, chartTexts, cover } from './cover.ts';
import { pl } from './index.ts';
import { markdown } from './markdown.ts';
import { page } from './page.ts';
import { programmes } from './programmes.ts';
import { reasons } from './reasons.ts';
import { columns, notes, period, reports, words } from './reports.ts';
import { screen } from './screen.ts';

export const plOfTables: TableMessages = {
  ...pl,
  reports,
  columns,
  period,
  words,
  notes,
  reasons,
  catalogue,
  programmes,
  cover,
  page,
  charts,
  markdown,
  chartTexts,
  screen,
};
