import { Injectable } from '@nestjs/common';

const SECRETARY = 'admin@torget.example';

/** The people and organisations of the demo, known as soon as they are there: what is said and done in the demo names them by address and slug. */
@Injectable()
export class DemoCast {
  private readonly people = new Map<string, { readonly id: string; readonly organisationId: string | null }>();
  private readonly organisations = new Map<string, string>();

  /** @param home the organisation that the person speaks for. */
  add(email: string, id: string, home: { readonly slug: string; readonly id: string } | null): void {
    this.people.set(email, { id, organisationId: home?.id ?? null });
    if (home) this.organisations.set(home.slug, home.id);
  }

  /** Id of somebody who leads the council's work. */
  get secretary(): string {
    return this.person(SECRETARY);
  }

  /** Id of the person with this address. @throws Error when the demo has nobody of that name. */
  person(email: string): string {
    return this.known(this.people, email).id;
  }

  /** Somebody, and the organisation that they speak for. @throws Error when they have none. */
  speaker(email: string): { byId: string; organisationId: string } {
    const { id, organisationId } = this.known(this.people, email);
    if (organisationId === null)
      throw new Error(`the demo lets ${email} speak for an organisation, but they have none`);
    return { byId: id, organisationId };
  }

  /** Id of an organisation that somebody of the demo speaks for. @throws Error for all others. */
  organisation(slug: string): string {
    return this.known(this.organisations, slug);
  }

  private known<Thing>(things: ReadonlyMap<string, Thing>, name: string): Thing {
    const thing = things.get(name);
    if (thing === undefined) throw new Error(`the demo names ${name}, who is missing`);
    return thing;
  }
}
