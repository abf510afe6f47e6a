import type { FileResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { ExternalLink } from '../../../ui';

/** Attached files, with what they are and how large. */
export function FileList({ files }: { files: FileResponse[] }) {
  const { t } = useTranslation('useCasePage');
  const format = useFormat();
  const sizeOf = (bytes: number) =>
    bytes < 1_000_000
      ? t('files.kB', { n: format.number(Math.max(1, Math.round(bytes / 1000))) })
      : t('files.MB', { n: format.number(Math.round(bytes / 100_000) / 10) });
  return (
    <ul className="typed-links">
      {files.map(({ id, name, size, url }) => (
        <li key={id}>
          <ExternalLink href={url}>{name}</ExternalLink> <span className="subtle">{sizeOf(size)}</span>
        </li>
      ))}
    </ul>
  );
}
