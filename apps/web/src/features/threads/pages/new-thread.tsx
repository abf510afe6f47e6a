import type { HubResponse, Me } from '#api-client';
import { THREAD_KINDS, THREAD_LIMITS, type ThreadKind } from '#contracts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useHub } from '../../../lib/hub';
import { paths } from '../../../lib/paths';
import { fieldId, useProblemToForm, type FormError } from '../../../lib/problem-text';
import { useMe } from '../../../lib/session';
import { useToast } from '../../../lib/toasts';
import { Alert, Button, ButtonLink, ErrorSummary, Link, Page, QueryView, Select, TextField, Time } from '../../../ui';
import { emptyThread, isEmptyThread, useNewThreadDraftServer, type NewThreadDraft } from '../api/drafts';
import { useOpenThread } from '../api/list-threads';
import { SimilarThreads } from '../components/similar-threads';
import { TextEditor, type TextEditorHandle } from '../components/text-editor';
import { useDraft } from '../components/use-draft';

const PREFIX = 'new-thread';

/** Where a thread is opened in a hub. */
export function Component() {
  const { slug = '' } = useParams();
  const me = useMe();
  return (
    <QueryView query={useHub(slug)} wholePage>
      {(hub) => (hub.abilities.canPost ? me && <NewThreadPage key={slug} me={me} hub={hub} /> : <NotHere hub={hub} />)}
    </QueryView>
  );
}

/** Says why nobody opens a thread here, or what comes first. What was begun stays a draft. */
function NotHere({ hub: { slug, name, archivedAt, membership } }: { hub: HubResponse }) {
  const { t } = useTranslation('threads');
  const why = archivedAt !== null ? 'archived' : membership === null ? 'joinFirst' : 'rulesFirst';
  return (
    <Page title={t('open.title')} width="narrow" noIndex>
      <Alert>
        {t(`open.${why}`)} <Link to={paths.hub(slug)}>{name}</Link>
      </Alert>
    </Page>
  );
}

function NewThreadPage({ me, hub: { slug, name, abilities } }: { me: Me; hub: HubResponse }) {
  const { t } = useTranslation(['threads', 'common']);
  const navigate = useNavigate();
  const toast = useToast();
  const toForm = useProblemToForm();
  const open = useOpenThread(slug);
  const [errors, setErrors] = useState<FormError[]>([]);
  const editor = useRef<TextEditorHandle>(null);
  const server = useNewThreadDraftServer(slug);
  const { draft, clear, keptOn, takenUp, ...draftIs } = useDraft({
    userId: me.id,
    place: `new-thread.${slug}`,
    isOnServer: true,
    server,
    empty: emptyThread,
    isEmpty: isEmptyThread,
  });
  // To all members write those who lead the hub.
  const kinds = THREAD_KINDS.filter((kind) => kind !== 'announcement' || abilities.canModerate);
  const change = (to: Partial<NewThreadDraft>) => {
    draftIs.change({ ...draft, ...to });
    // What has just been put right is not said to be wrong any more.
    setErrors((now) =>
      now.filter((error) => !Object.keys(to).some((field) => error.fieldId === fieldId(PREFIX, field))),
    );
  };
  const errorOf = (field: string) => errors.find((error) => error.fieldId === fieldId(PREFIX, field))?.message;

  function send() {
    if (editor.current?.isUploading()) {
      setErrors([{ fieldId: fieldId(PREFIX, 'body'), message: t('compose.uploading') }]);
      return;
    }
    open.mutate(
      { ...draft, title: draft.title.trim(), body: draft.body.trim() },
      {
        onSuccess: (thread) => {
          clear();
          if (thread.post === null) toast(t('open.held'), 'info');
          void navigate(thread.post === null ? paths.hubThreads(slug) : paths.thread(thread.id));
        },
        onError: (error) => setErrors(toForm(error, PREFIX)),
      },
    );
  }
  return (
    <Page title={t('open.title')} lead={t('open.place', { name })} width="narrow" noIndex>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <ErrorSummary errors={errors} />
        {takenUp && (
          <Alert>
            {t('open.takenUp')} <Time value={takenUp} precision="dateTime" />.
          </Alert>
        )}
        <TextField
          id={fieldId(PREFIX, 'title')}
          label={t('open.titleLabel')}
          description={t('open.titleHelp')}
          maxCharacters={THREAD_LIMITS.titleMax}
          value={draft.title}
          error={errorOf('title')}
          onChange={(event) => change({ title: event.target.value })}
        />
        <SimilarThreads title={draft.title} />
        <Select
          id={fieldId(PREFIX, 'kind')}
          label={t('open.kind')}
          options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={draft.kind}
          error={errorOf('kind')}
          onChange={(event) => change({ kind: event.target.value as ThreadKind })}
        />
        <TextEditor
          ref={editor}
          id={fieldId(PREFIX, 'body')}
          label={t('compose.label')}
          where={{ hub: slug }}
          value={draft.body}
          onChange={(body) => change({ body })}
          onSend={send}
          error={errorOf('body')}
          rows={10}
        />
        <div className="row">
          <Button type="submit" loading={open.isPending}>
            {t('open.send')}
          </Button>
          <ButtonLink to={paths.hubThreads(slug)} variant="secondary">
            {t('common:action.cancel')}
          </ButtonLink>
          {!isEmptyThread(draft) && (
            <Button type="button" variant="tertiary" tone="neutral" onClick={clear}>
              {t('compose.discard')}
            </Button>
          )}
          <span className="subtle composer__kept">
            {keptOn !== null && t(keptOn === 'server' ? 'compose.draftKept' : 'compose.draftHere')}
          </span>
        </div>
      </form>
    </Page>
  );
}
