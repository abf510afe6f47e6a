import type { ThreadResponse } from '#api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../lib/problem-text';
import { useToast } from '../../../lib/toasts';
import { Disclosure } from '../../../ui';
import { useModerate } from '../api/moderate';
import { ModerateDialogs, type ModerateDialog } from './moderate-dialogs';

/** What moderators, and the opener of a thread, do with it. */
export function ModerateThread({ thread }: { thread: ThreadResponse }) {
  const { t } = useTranslation('threads');
  const toast = useToast();
  const problemText = useProblemText();
  const moderate = useModerate(thread.id);
  const [dialog, setDialog] = useState<ModerateDialog | null>(null);
  const told = {
    onSuccess: () => toast(t('moderate.done')),
    onError: (error: unknown) => toast(problemText(error), 'danger'),
  };
  const canModerate = thread.own?.canModerate ?? false;
  const isInHub = thread.place.kind === 'hub';
  const acts: [label: string, act: () => void, isOffered: boolean][] = [
    [t('moderate.rename'), () => setDialog('rename'), thread.own?.canEdit ?? false],
    [
      t(thread.isPinned ? 'moderate.unpin' : 'moderate.pin'),
      () => moderate.mutate({ pinned: !thread.isPinned }, told),
      canModerate && isInHub,
    ],
    [
      t(thread.isLocked ? 'moderate.unlock' : 'moderate.lock'),
      () => (thread.isLocked ? moderate.mutate({ locked: false }, told) : setDialog('lock')),
      canModerate,
    ],
    [t('moderate.slow'), () => setDialog('slow'), canModerate],
    [t('moderate.move'), () => setDialog('move'), canModerate && isInHub],
    [t('moderate.split'), () => setDialog('split'), canModerate && isInHub],
    [t('moderate.merge'), () => setDialog('merge'), canModerate && isInHub],
  ];
  return (
    <>
      <Disclosure button={t(canModerate ? 'moderate.label' : 'moderate.own')} className="post__menu" lazy>
        {(close) => (
          <ul className="links">
            {acts
              .filter(([, , isOffered]) => isOffered)
              .map(([label, act]) => (
                <li key={label}>
                  <button
                    type="button"
                    onClick={() => {
                      close();
                      act();
                    }}
                  >
                    {label}
                  </button>
                </li>
              ))}
          </ul>
        )}
      </Disclosure>
      {dialog && <ModerateDialogs dialog={dialog} thread={thread} onClose={() => setDialog(null)} />}
    </>
  );
}
