import type { MailResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { Details, Dialog, ExternalLink, QueryView, Time } from '../../../ui';
import { useMail } from '../api/mails';
import { linkPieces, readMail } from './read-mail';
import { Source } from './source';

/** Shows one kept mail over the page. */
export function MailReader({ id, onClose }: { id: string | null; onClose: () => void }) {
  const { t } = useTranslation('admin');
  return (
    <Dialog open={id !== null} title={t('mails.reader')} onClose={onClose}>
      {id !== null && <OpenMail id={id} />}
    </Dialog>
  );
}

function OpenMail({ id }: { id: string }) {
  const mail = useMail(id);
  return <QueryView query={mail}>{(found) => <Mail mail={found} />}</QueryView>;
}

function Mail({ mail }: { mail: MailResponse }) {
  const { t } = useTranslation('admin');
  const { from, text } = readMail(mail.source);
  return (
    <div className="stack">
      <dl className="facts">
        <div>
          <dt>{t('mails.subject')}</dt>
          <dd>{mail.subject}</dd>
        </div>
        <div>
          <dt>{t('mails.from')}</dt>
          <dd>{from}</dd>
        </div>
        <div>
          <dt>{t('mails.to')}</dt>
          <dd>{mail.to}</dd>
        </div>
        <div>
          <dt>{t('mails.createdAt')}</dt>
          <dd>
            <Time value={mail.createdAt} precision="dateTime" />
          </dd>
        </div>
      </dl>
      <p className="mail-text">
        {linkPieces(text).map((piece, index) =>
          piece.isLink ? (
            <ExternalLink key={index} href={piece.text}>
              {piece.text}
            </ExternalLink>
          ) : (
            piece.text
          ),
        )}
      </p>
      <Details summary={t('mails.source')}>
        <Source label={t('mails.source')} text={mail.source} />
      </Details>
    </div>
  );
}
