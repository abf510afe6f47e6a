import { useTranslation } from 'react-i18next';
import { Button } from './button';

interface DidYouMeanProps {
  /** The question as it was likely meant; nothing is shown without one. */
  words: string | undefined;
  onSearch: (words: string) => void;
}

/** Offers what was likely meant by a misspelt question. */
export function DidYouMean({ words, onSearch }: DidYouMeanProps) {
  const { t } = useTranslation();
  if (words === undefined) return null;
  return (
    <p className="did-you-mean">
      {t('search.didYouMean')}{' '}
      <Button variant="tertiary" size="sm" onClick={() => onSearch(words)}>
        {words}
      </Button>
    </p>
  );
}
