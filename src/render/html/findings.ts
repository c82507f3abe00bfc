import { discreetSentence } from '../../messages/index.ts';
import type { TableMessages } from '../../messages/tables.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Judged, Severity } from '../../model/finding.ts';
import { placeText } from '../../model/place.ts';
import { FIRST, isAccepted, standing, summaryText, toldOf } from '../findings.ts';
import { attributes, escaped } from './escape.ts';

/** Signs that say with their form what the colour says. */
const SIGNS: Readonly<Record<Severity, string>> = { error: '✕', warning: '!', info: 'i' };

/** What was found in the data: how severe, where, what is wrong and what to do; what is waived, with its reason. */
export function* findings(
  { judgements, hidesPersons = false }: Pick<Dossier, 'judgements' | 'hidesPersons'>,
  messages: TableMessages,
): Iterable<string> {
  yield `<section id="findings" aria-labelledby="findings-name">\n<h2 id="findings-name">${escaped(messages.terms.findings)}</h2>\n`;
  yield `<p>${escaped(summaryText(judgements, messages).trim())}</p>\n`;
  if (hidesPersons) yield `<p>${escaped(messages.terms.personsNotTold)}</p>\n`;
  for (const judgement of judgements) {
    const { list, more } = toldOf(judgement, { least: 'info', most: FIRST });
    if (list.length === 0) continue;
    if (judgements.length > 1) yield `<h3>${escaped(judgement.project)}</h3>\n`;
    yield '<ul class="findings">\n';
    for (const one of list) yield item(one, messages);
    for (const { check, count } of more) yield `<li class="rest">${escaped(messages.terms.more(count, check))}</li>\n`;
    yield '</ul>\n';
  }
  yield '</section>\n';
}

function item(one: Judged, messages: TableMessages): string {
  const { finding, severity, basis } = one;
  const its = standing(one, messages);
  const sign = `<span aria-hidden="true">${SIGNS[severity]}</span>`;
  const word = `<strong class="${severity}">${sign} ${escaped(messages.severities[severity].one)}</strong>`;
  const place = `<code>${escaped(placeText(finding.place))}</code>`;
  const accepted = its === null ? '' : `<p class="accepted">${escaped(its)}</p>\n`;
  const cited = messages.format.basis(basis);
  const law = cited === '' ? '' : `<p class="basis">${escaped(messages.terms.basis)}: ${escaped(cited)}</p>\n`;
  return `<li${attributes({ class: isAccepted(one) ? 'is-accepted' : null })}>\n<p>${word} ${place} <code>${escaped(finding.check)}</code></p>\n<p>${escaped(discreetSentence(messages, finding))}</p>\n${accepted}${law}</li>\n`;
}
