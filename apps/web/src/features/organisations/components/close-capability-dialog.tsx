import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';
import { useToast } from '../../../lib/toasts';
import { Checkbox, FieldGroup, FormDialog, Picker, type PickerOption } from '../../../ui';
import { useCloseCapability, type Capability } from '../api/capabilities';

const SHOWN = 8;

/** Asks how something ended, and with whom. */
export function CloseCapabilityDialog({ capability, onClose }: { capability: Capability; onClose: () => void }) {
  const { t } = useTranslation('partners');
  const api = useApi();
  const toast = useToast();
  const close = useCloseCapability(capability);
  const [fulfilled, setFulfilled] = useState(true);
  const [partner, setPartner] = useState<PickerOption[]>([]);
  const find = useCallback(
    async (q: string, signal: AbortSignal): Promise<PickerOption[]> => {
      const { items } = await unwrap(
        api.GET('/api/v1/organisations', { params: { query: { q, limit: SHOWN } }, signal }),
      );
      return items.map(({ slug, name }) => ({ id: slug, label: name }));
    },
    [api],
  );
  return (
    <FormDialog
      title={t('close.title', { title: capability.title })}
      submit={t('close.submit')}
      sending={close}
      onSubmit={() =>
        close.mutate(
          { fulfilled, ...(fulfilled && partner[0] ? { with: partner[0].id } : {}) },
          {
            onSuccess: () => {
              onClose();
              toast(t('close.done'));
            },
          },
        )
      }
      onClose={onClose}
    >
      <FieldGroup id="close-how" label={t('close.how')} className="boxes">
        {[true, false].map((one) => (
          <Checkbox
            key={String(one)}
            id={`close-${one ? 'fulfilled' : 'not'}`}
            type="radio"
            name="fulfilled"
            label={t(one ? 'close.fulfilled' : 'close.notFulfilled')}
            checked={fulfilled === one}
            onChange={() => setFulfilled(one)}
          />
        ))}
      </FieldGroup>
      {fulfilled && (
        <Picker
          id="close-with"
          label={t('close.with')}
          description={t('close.withHelp')}
          optional
          picked={partner}
          find={find}
          onChange={setPartner}
          single
        />
      )}
    </FormDialog>
  );
}
