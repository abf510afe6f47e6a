import type { GroupResponse } from '#api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFindPeople } from '../../../../lib/look-ups';
import { useTold } from '../../../../lib/use-told';
import { FormDialog, Picker, type PickerOption } from '../../../../ui';
import { pickedPerson } from '../../../../ui/person';
import { useFindNeeds } from '../../find-needs';
import { useChangeGroup } from '../api';

/** Who leads the group, and which needs it drives: for the secretariat. */
export function GroupSettings({ group, onClose }: { group: GroupResponse; onClose: () => void }) {
  const { t } = useTranslation('workingGroups');
  const told = useTold();
  const change = useChangeGroup(group.hub.slug, group.version);
  const [needs, setNeeds] = useState<PickerOption[]>(group.needs.map(({ id, title }) => ({ id, label: title })));
  const [lead, setLead] = useState<PickerOption[]>(pickedPerson(group.lead));
  const needsFound = useFindNeeds();
  const peopleFound = useFindPeople();
  return (
    <FormDialog
      title={t('tab.settings')}
      submit={t('save')}
      sending={change}
      onClose={onClose}
      onSubmit={() =>
        change.mutate(
          { leadId: lead[0]?.id ?? null, needs: needs.map(({ id }) => id) },
          { onSuccess: told(t('saved'), onClose).onSuccess },
        )
      }
    >
      <Picker id="group-needs" label={t('form.needs')} picked={needs} find={needsFound} onChange={setNeeds} />
      <Picker
        id="group-lead"
        label={t('form.leader')}
        description={t('form.leadMember')}
        picked={lead}
        find={peopleFound}
        onChange={setLead}
        single
        optional
      />
    </FormDialog>
  );
}
