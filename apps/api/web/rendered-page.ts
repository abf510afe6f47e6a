/** What administrators set about the site. */
export interface SiteSettings {
  /** What the site calls itself; null: Torget. */
  readonly siteName: string | null;
  /** Where readers get help and report barriers. */
  readonly contactEmail: string | null;
  /** The message on top of every page, by language. */
  readonly banner: Readonly<Record<'sv' | 'en', string | null>>;
  readonly registrationOpen: boolean;
}

/** What the web app's renderer is told about a request. */
export interface RenderRequest {
  /** The whole address as asked for; its origin is only used to make addresses absolute. */
  url: URL;
  /** Whether the visitor may have a session; without one nothing is asked about who they are. */
  signedIn: boolean;
  /** Asks our own API as the visitor, without the network. */
  fetchApi: (path: string) => Promise<Response>;
  publicUrl: string;
  site: SiteSettings;
  /** Hears of errors; the visitor gets the shell, and the browser tries again. */
  onError: (error: unknown) => void;
}

/** What it answers: the pieces that go into the template. */
export interface RenderedPage {
  status: number;
  language: 'sv' | 'en';
  /** Where to go instead. */
  location?: string;
  head: string;
  body: string;
  state: string;
}

/** The renderer, as the server build of the web app exports it. */
export interface Renderer {
  render(request: RenderRequest): Promise<RenderedPage>;
}
