import type { ThreadResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../lib/paths';
import { Link } from '../../../ui';

/** Where a thread stands, with a link to it. */
export function PlaceLink({ place }: { place: ThreadResponse['place'] }) {
  const { t } = useTranslation('threads');
  const to = {
    hub: paths.hub(place.slug),
    use_case: paths.useCase(place.slug),
    introduction: paths.introductions,
    need: paths.need(place.slug),
  }[place.kind];
  return <Link to={to}>{t(`place.${place.kind}`, { name: place.name })}</Link>;
}
