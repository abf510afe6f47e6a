import type { OrganisationResponse, UpdateOrganisationDto } from '#api-client';
import { useState } from 'react';
import { newRequestKey } from '../../../lib/request-key';
import { uploadFile } from '../../../lib/upload-file';
import { useAct } from './act';

type Edited = Pick<OrganisationResponse, 'slug' | 'version'>;

/** Changes the page; refused when somebody else has changed it since it was read. */
export function useEditOrganisation({ slug, version }: Edited) {
  return useAct((api, body: UpdateOrganisationDto) =>
    api.PATCH('/api/v1/organisations/{slug}', {
      params: { path: { slug }, header: { 'If-Match': `"${version}"` } },
      body,
    }),
  );
}

function usePutLogo(slug: string) {
  return useAct((api, fileId: string) =>
    api.PUT('/api/v1/organisations/{slug}/logo', { params: { path: { slug } }, body: { fileId } }),
  );
}

/** Sends an image and makes it the logo. */
export function useSetLogo({ id, slug }: Pick<OrganisationResponse, 'id' | 'slug'>) {
  const put = usePutLogo(slug);
  const [sending, setSending] = useState(false);
  return {
    isPending: sending,
    set: async (file: File): Promise<void> => {
      setSending(true);
      try {
        const uploaded = await uploadFile(file, {
          attachTo: { type: 'organisation', id },
          requestKey: newRequestKey(),
          onProgress: () => undefined,
          signal: new AbortController().signal,
        });
        await put.mutateAsync(uploaded.id);
      } finally {
        setSending(false);
      }
    },
  };
}

export function useRemoveLogo() {
  return useAct((api, slug: string) => api.DELETE('/api/v1/organisations/{slug}/logo', { params: { path: { slug } } }));
}
