import type { UseCaseResponse } from '#api-client';
import { isFilled, standardField, type FieldName, type StandardField } from '#contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../lib/format';
import { ExternalLink, Time } from '../../../ui';
import { StoryText } from './story-text';
import { useAmount } from './use-amount';

type Told = Pick<UseCaseResponse, 'withheld'>;

/** The reason that a field of a case is withheld for; null when it is not. */
export function withheldReason({ withheld }: Told, name: FieldName): string | null {
  return withheld.find(({ field }) => field === name)?.reason ?? null;
}

/** Those of the fields that a case says something about, if only why it does not. */
export function toldFields<Name extends FieldName>(useCase: UseCaseResponse, names: readonly Name[]): Name[] {
  return names.filter((name) => isFilled(valueOf(useCase, name)) || withheldReason(useCase, name) !== null);
}

/** What a case holds in a field of the standard that the answer has under the same name. */
export function valueOf(useCase: UseCaseResponse, name: FieldName): unknown {
  return (useCase as unknown as Record<string, unknown>)[name];
}

/** What stands in the place of a field that is not shown. */
export function Withheld({ reason }: { reason: string }) {
  const { t } = useTranslation('useCasePage');
  const label = useLabel();
  return (
    <p className="withheld" title={t('withheld.why')}>
      {t('withheld.is', { reason: label('withholdReason', reason) })}
    </p>
  );
}

/** What takes more room than a line. */
const isLong = (name: FieldName): boolean => ['text', 'list', 'roles'].includes(standardField(name)?.kind ?? '');

interface StandardFieldsProps {
  useCase: UseCaseResponse;
  /** Fields that the case tells of, as `toldFields` gives them. */
  names: FieldName[];
  lang: string | undefined;
}

/** Fields under the labels of the standard: short ones side by side first, then the longer ones under headings. */
export function StandardFields({ useCase, names, lang }: StandardFieldsProps) {
  const { t } = useTranslation('standard');
  const short = names.filter((name) => !isLong(name));
  const content = (name: FieldName) => {
    const reason = withheldReason(useCase, name);
    return reason === null ? <FieldValue useCase={useCase} name={name} lang={lang} /> : <Withheld reason={reason} />;
  };
  return (
    <>
      {short.length > 0 && (
        <dl className="fact-grid">
          {short.map((name) => (
            <div key={name}>
              <dt>{t(`fields.${name}.label`)}</dt>
              <dd>{content(name)}</dd>
            </div>
          ))}
        </dl>
      )}
      {names.filter(isLong).map((name) => (
        <div key={name} className="part">
          <h3 className="ds-heading" data-size="2xs">
            {t(`fields.${name}.label`)}
          </h3>
          {content(name)}
        </div>
      ))}
    </>
  );
}

interface FieldValueProps {
  useCase: UseCaseResponse;
  name: FieldName;
  lang?: string;
}

/** The value of one field, the way its kind is read. */
export function FieldValue({ useCase, name, lang }: FieldValueProps): ReactNode {
  const label = useLabel();
  const amount = useAmount();
  const field: StandardField | undefined = standardField(name);
  const value = valueOf(useCase, name);
  const labels = field?.labels as Parameters<typeof label>[0] | undefined;
  if (field === undefined || !isFilled(value)) return null;
  if (field.kind === 'roles') return <Roles roles={useCase.roles} />;
  if (typeof value === 'number') return amount(value, field.unit);
  if (Array.isArray(value)) {
    const items = value.map(String);
    return labels ? items.map((code) => label(labels, code)).join(', ') : <Items items={items} lang={lang} />;
  }
  if (typeof value !== 'string') return null;
  if (field.kind === 'text') return <StoryText text={value} lang={lang} />;
  if (field.kind === 'day') return <Time value={value} />;
  if (field.kind === 'url') return <ExternalLink href={value}>{siteOf(value)}</ExternalLink>;
  return labels ? label(labels, value) : <span lang={lang}>{value}</span>;
}

function Items({ items, lang }: { items: string[]; lang?: string }) {
  return (
    <ul lang={lang}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function Roles({ roles }: Pick<UseCaseResponse, 'roles'>) {
  const amount = useAmount();
  return (
    <ul>
      {roles.map(({ role, hours }, index) => (
        <li key={index}>{hours === null ? role : `${role}, ${amount(hours, 'hours')}`}</li>
      ))}
    </ul>
  );
}

/** The site of an address, which says whose it is. */
export function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url;
}
