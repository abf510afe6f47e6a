import type { UseCaseResponse } from '#api-client';
import { isFilled, standardField, type FieldName, type StandardField } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useFormat, useLabel } from '../../../lib/format';
import { useMunicipalityNames } from '../api/filter-names';
import { valueOf, withheldReason } from './standard-fields';
import { useAmount } from './use-amount';
import { useEffectText } from './use-effect-text';

/** Says any field of a case as plain lines, so that cases and versions can stand side by side; empty when nothing is told. */
export function useFieldText(): (useCase: UseCaseResponse, name: FieldName) => string {
  const { t } = useTranslation(['useCasePage', 'standard']);
  const format = useFormat();
  const label = useLabel();
  const amount = useAmount();
  const effect = useEffectText();
  const places = useMunicipalityNames();
  const lines = (parts: (string | null)[]) => parts.filter((part) => part !== null && part !== '').join('\n');
  const person = ({ name, role, email }: UseCaseResponse['contact']) =>
    [name, role, email].filter((part) => part !== null).join(', ');

  /** Fields that the answer has in a shape of their own. */
  const shaped: Partial<Record<FieldName, (useCase: UseCaseResponse) => string>> = {
    organisation: ({ organisations }) => organisations[0]?.name ?? '',
    coOwners: ({ organisations }) => lines(organisations.slice(1).map(({ name }) => name)),
    contactName: ({ contact }) => contact.name ?? '',
    contactRole: ({ contact }) => contact.role ?? '',
    contactEmail: ({ contact }) => contact.email ?? '',
    contacts: ({ contacts }) => lines(contacts.map(person)),
    links: ({ links }) =>
      lines(links.map(({ kind, url, label: name }) => `${label('linkKind', kind)}: ${name} ${url}`)),
    roles: ({ roles }) =>
      lines(roles.map(({ role, hours }) => (hours === null ? role : `${role}, ${amount(hours, 'hours')}`))),
    effects: ({ effects }) =>
      lines(
        effects.map((one) =>
          t('useCasePage:versions.effect', {
            measure: one.measure,
            words: effect.summary(one),
            evidence: label('evidence', one.evidence),
          }),
        ),
      ),
    phases: ({ phases }) =>
      lines(
        phases.map(({ phase, since, reason }) =>
          lines([since ? `${label('phase', phase)}, ${format.date(since)}` : label('phase', phase), reason]),
        ),
      ),
    translations: ({ translations }) =>
      lines(
        (['sv', 'en'] as const).flatMap((lang) => {
          const story = translations[lang];
          return story ? [story.title, story.summary, story.problem, story.solution, story.lessons] : [];
        }),
      ),
    withheld: ({ withheld }) =>
      lines(
        withheld.map(({ field, reason }) => {
          const known = standardField(field) ? t(`standard:fields.${field as FieldName}.label`) : field;
          return `${known}: ${label('withholdReason', reason)}`;
        }),
      ),
    usedIn: ({ usedIn }) =>
      usedIn
        .map((code) => places[code] ?? code)
        .sort(format.compare)
        .join(', '),
    hubs: ({ hubs }) => lines(hubs.map(({ name }) => name)),
    grewFrom: ({ grewFrom }) => grewFrom?.title ?? '',
    lang: ({ lang }) => label('language', lang),
  };

  return (useCase, name) => {
    const reason = withheldReason(useCase, name);
    if (reason !== null) return t('useCasePage:withheld.is', { reason: label('withholdReason', reason) });
    const say = shaped[name];
    if (say) return say(useCase);
    const value = valueOf(useCase, name);
    const field: StandardField | undefined = standardField(name);
    if (!isFilled(value)) return '';
    const labels = field?.labels as Parameters<typeof label>[0] | undefined;
    const word = (code: string) => (labels ? label(labels, code) : code);
    if (typeof value === 'number') return amount(value, field?.unit);
    if (Array.isArray(value)) return value.map((one) => word(String(one))).join(field?.kind === 'list' ? '\n' : ', ');
    if (typeof value !== 'string') return '';
    return field?.kind === 'day' ? format.date(value) : word(value);
  };
}
