/** What administrators set in the web app, for the whole platform. */
export interface PlatformSettings {
  /** What this installation calls itself in its pages; null: Torget. */
  siteName: string | null;
  /** Where people get help; null: what the operator set. */
  supportAddress: string | null;
  /** A message on top of every page; null: none. */
  bannerSv: string | null;
  bannerEn: string | null;
  /** Whether people may make accounts with a password by themselves. */
  registrationOpen: boolean;
}

/** Lengths of settings, in characters. */
export const SETTING_LIMITS = { siteNameMax: 40, bannerMax: 300 } as const;
