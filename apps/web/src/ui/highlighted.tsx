import { useTranslation } from 'react-i18next';
import { readHighlight, type Piece } from '../lib/highlight';

/** Text with what was searched for marked. */
export function Marked({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text));
}

interface FoundInProps {
  /** Where the words stand, as the API marks it. */
  highlights?: { body?: string; attached?: string };
  lang?: string;
}

/** Where the words stand that title and summary do not have: in the story, or in a file that is attached. */
export function FoundIn({ highlights: { body, attached } = {}, lang }: FoundInProps) {
  const { t } = useTranslation();
  const found = body ?? attached;
  if (found === undefined) return null;
  return (
    <p className="found-in">
      {body === undefined && `${t('search.inAttachment')} `}
      <span lang={lang}>
        <Marked pieces={readHighlight(found)} />
      </span>
    </p>
  );
}
