import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryView, Section, ShowMore, Time } from '../../../ui';
import { useMails } from '../api/mails';
import { MailReader } from './mail-reader';

/** Mails that nobody sent on: what a platform without a mail server would have written to people. */
export function Mails() {
  const { t } = useTranslation('admin');
  const mails = useMails();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <Section id="mails" title={t('mails.title')}>
      <p>{t('mails.hint')}</p>
      <QueryView query={mails}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <p className="subtle">{t('mails.empty')}</p>;
          return (
            <div>
              <ul className="rows" aria-labelledby="mails">
                {items.map(({ id, subject, to, createdAt }) => (
                  <li key={id} className="rows__what">
                    <div>
                      <button type="button" className="ds-link link-button" onClick={() => setOpen(id)}>
                        {subject}
                      </button>
                    </div>
                    <dl className="facts facts--inline">
                      <div>
                        <dt>{t('mails.to')}</dt>
                        <dd>{to}</dd>
                      </div>
                      <div>
                        <dt>{t('mails.createdAt')}</dt>
                        <dd>
                          <Time value={createdAt} precision="dateTime" />
                        </dd>
                      </div>
                    </dl>
                  </li>
                ))}
              </ul>
              <ShowMore query={mails} />
            </div>
          );
        }}
      </QueryView>
      <MailReader id={open} onClose={() => setOpen(null)} />
    </Section>
  );
}
