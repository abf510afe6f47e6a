import type { UseCaseResponse } from '#api-client';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../lib/format';
import { Button } from '../../../ui';
import { UseCaseArticle } from '../components/use-case-article';
import { storyIn } from '../story';

/** The case as readers will see it, in the place of the form; takes the focus. */
export function PreviewView({ useCase, onClose }: { useCase: UseCaseResponse; onClose: () => void }) {
  const { t } = useTranslation('useCaseForm');
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  const story = storyIn(useCase, useCase.lang);
  return (
    <div className="preview">
      <div className="row preview__head">
        <p>{t('preview.note')}</p>
        <Button type="button" variant="secondary" onClick={onClose}>
          {t('preview.back')}
        </Button>
      </div>
      <h2 ref={heading} tabIndex={-1} className="ds-heading" data-size="md">
        {story.title || t('preview.untitled')}
      </h2>
      <UseCaseArticle useCase={useCase} story={story} lang={useCase.lang === language ? undefined : useCase.lang} />
    </div>
  );
}
