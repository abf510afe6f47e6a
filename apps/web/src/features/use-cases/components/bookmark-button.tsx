import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../lib/problem-text';
import { useToast } from '../../../lib/toasts';
import { Button } from '../../../ui';
import { useBookmark } from '../api/bookmarks';

interface BookmarkButtonProps {
  useCase: { id: string; title: string };
  size?: 'sm' | 'md';
}

/** Saves a case to read again, or lets go of it; only for those who have signed in. */
export function BookmarkButton({ useCase: { id, title }, size = 'md' }: BookmarkButtonProps) {
  const { t } = useTranslation('following');
  const toast = useToast();
  const problemText = useProblemText();
  const bookmark = useBookmark(id);
  if (bookmark === null) return null;
  return (
    <Button
      variant="tertiary"
      size={size}
      aria-pressed={bookmark.isKept}
      onClick={() => bookmark.keep(!bookmark.isKept, { onError: (error) => toast(problemText(error), 'danger') })}
    >
      <span aria-hidden="true">{bookmark.isKept ? '★' : '☆'}</span> {t('bookmark.save')}
      <span className="ds-sr-only"> {title}</span>
    </Button>
  );
}
