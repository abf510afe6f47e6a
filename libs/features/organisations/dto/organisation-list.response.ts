import type { OrganisationRef } from './organisation-ref.response.js';

/** One page of organisations. */
export class OrganisationList {
  items: OrganisationRef[];
  nextCursor: string | null;
  total: number;
}
