import { Injectable } from '@nestjs/common';
import { partnerFacts, type PartnerFacts } from './partner-facts.js';
import { PartnerFactsRepository } from './partner-facts.repository.js';

/** The facts of all organisations at one moment. */
interface Snapshot {
  readonly stamp: string;
  readonly all: ReadonlyMap<string, PartnerFacts>;
  /** Those that someone can be introduced to: with people of their own, or with something that they said. */
  readonly present: readonly PartnerFacts[];
}

/**
 * The public facts of all organisations, ready to compare. They are kept in memory between questions, and every question first asks the
 * database whether they still are as they were: so each process answers the same, and none answers with what is gone.
 */
@Injectable()
export class PartnerFactsStore {
  private latest: { stamp: string; loading: Promise<Snapshot> } | null = null;

  constructor(private readonly rows: PartnerFactsRepository) {}

  async read(): Promise<Snapshot> {
    const stamp = await this.rows.stamp();
    if (this.latest?.stamp === stamp) return this.latest.loading;
    const loading = this.load(stamp);
    const latest = { stamp, loading };
    this.latest = latest;
    loading.catch(() => {
      if (this.latest === latest) this.latest = null;
    });
    return loading;
  }

  private async load(stamp: string): Promise<Snapshot> {
    const organisations = await this.rows.listOrganisations();
    const rows = await this.rows.listCapabilities();
    const said = Map.groupBy(rows, ({ organisationId }) => organisationId);
    const all = new Map<string, PartnerFacts>();
    const present: PartnerFacts[] = [];
    for (const { claimed, ...organisation } of organisations) {
      const capabilities = said.get(organisation.id) ?? [];
      const facts = partnerFacts({ ...organisation, capabilities });
      all.set(facts.id, facts);
      if (claimed || capabilities.length > 0) present.push(facts);
    }
    return { stamp, all, present };
  }
}
