/** How things stand with one's second step. */
export class TwoStepState {
  on: boolean;
  /** ISO 8601, UTC; null while it is off. */
  since: string | null;
  /** How many recovery codes are not used yet. */
  recoveryCodesLeft: number;
  /** Whether one's role asks for it. */
  required: boolean;
  /** Whether one can have it: it goes with a password, and accounts of the demo have none. */
  available: boolean;
}

/** What an authenticator app needs. */
export class TwoStepSetUp {
  /** In Base32, for typing in. */
  secret: string;
  /** `otpauth://totp/…` */
  address: string;
  /** The address as a QR code, as a `data:` address of an image. */
  picture: string;
}

/** Recovery codes; each opens the account once. They are shown here and nowhere else. */
export class RecoveryCodes {
  items: string[];
}
