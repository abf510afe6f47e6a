import { useTranslation } from 'react-i18next';

/** "Move to", and what is moved for those who do not see the card that it stands on. */
export function MoveLabel({ title }: { title: string }) {
  const { t } = useTranslation('workingGroups');
  return (
    <>
      {t('board.move')}
      <span className="ds-sr-only">: {title}</span>
    </>
  );
}
