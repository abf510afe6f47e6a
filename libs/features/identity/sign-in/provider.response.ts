/** An identity provider, such as the one of a municipality. */
export class ProviderItem {
  id: string;
  /** What its button says. */
  name: string;
  /** Address that starts signing in. */
  startUrl: string;
}

/** The identity providers that are set up. */
export class ProviderList {
  items: ProviderItem[];
  nextCursor: string | null;
}
