import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../../lib/session';
import { useHydrated } from '../../../../lib/use-hydrated';
import { Alert, Button } from '../../../../ui';
import { useNameOf } from '../../../../ui/person';
import type { Meeting } from '../api/meetings';
import type { Minutes, Section } from '../api/minutes';
import { keptDraft } from '../writing/kept-draft';
import { RevisionsDialog } from './revisions-dialog';
import { SectionEditor } from './section-editor';

/** The parts of minutes, to write in for those who may. */
export function MinutesSections({ meeting, minutes }: { meeting: Meeting; minutes: Minutes }) {
  return (
    <ol className="minutes">
      {minutes.sections.map((section, at) => (
        <li key={section.id} className="minutes-section">
          <MinutesSection meeting={meeting} section={section} number={at + 1} />
        </li>
      ))}
    </ol>
  );
}

function MinutesSection({ meeting, section, number }: { meeting: Meeting; section: Section; number: number }) {
  const { t } = useTranslation('meetings');
  const signedIn = useMe();
  // What was typed lies in the browser, so the server shows what is saved.
  const me = useHydrated() ? signedIn : null;
  const [looking, setLooking] = useState(false);
  const { canWriteMinutes, canReadPapers } = meeting.abilities;
  const heading = t('minutes.section', {
    number,
    title: section.title ?? t(section.place === 'opening' ? 'minutes.opening' : 'minutes.closing'),
  });
  return (
    <>
      <div className="section__head">
        <h2 className="ds-heading break" data-size="xs">
          {heading}
        </h2>
        {canReadPapers && section.version > 0 && (
          <span className="no-print">
            <Button
              variant="tertiary"
              size="sm"
              aria-label={t('revisions.of', { heading })}
              onClick={() => setLooking(true)}
            >
              {t('revisions.link')}
            </Button>
          </span>
        )}
      </div>
      {canWriteMinutes && me ? (
        <>
          <Writers section={section} userId={me.id} />
          <SectionEditor meetingId={meeting.id} section={section} label={heading} userId={me.id} />
          {/* A field shows only so much of a long text, and on paper none of what is scrolled away. */}
          <p className="text-lines print-only">{section.text}</p>
        </>
      ) : (
        <>
          <p className="text-lines break">{section.text || <span className="subtle">{t('minutes.nothing')}</span>}</p>
          {me && <Unsaved section={section} userId={me.id} />}
        </>
      )}
      {looking && (
        <RevisionsDialog meetingId={meeting.id} section={section} heading={heading} onClose={() => setLooking(false)} />
      )}
    </>
  );
}

/** What one typed and could not save before the minutes were closed. */
function Unsaved({ section, userId }: { section: Section; userId: string }) {
  const { t } = useTranslation('meetings');
  const [drafts] = useState(() => keptDraft(userId, section.id));
  const [draft, setDraft] = useState(() => drafts.read());
  if (!draft) return null;
  return (
    <div className="no-print">
      <Alert tone="warning">
        <p>{t('write.unsent')}</p>
        <p className="text-lines break">{draft.text}</p>
        <Button
          size="sm"
          variant="secondary"
          onClick={() => {
            drafts.write(null);
            setDraft(null);
          }}
        >
          {t('write.discard')}
        </Button>
      </Alert>
    </div>
  );
}

/** Who else writes here just now. */
function Writers({ section, userId }: { section: Section; userId: string }) {
  const { t } = useTranslation('meetings');
  const nameOf = useNameOf();
  const names = section.writers.filter(({ person }) => person.id !== userId).map(({ person }) => nameOf(person));
  return (
    <p className="minutes-section__writers" role="status">
      {names.length > 0 && t('write.others', { count: names.length, names: names.join(', ') })}
    </p>
  );
}
