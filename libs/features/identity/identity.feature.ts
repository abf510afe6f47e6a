import type { Feature } from '#platform/feature';
import { Membership } from './accounts/membership.entity.js';
import { User } from './accounts/user.entity.js';
import { ApiToken } from './api-tokens/api-token.entity.js';
import { IdentityModule } from './identity.module.js';
import { IdentityTables1763760002000 } from './migrations/1763760002000-identity-tables.js';
import { SignInProviderTables1763761300002 } from './migrations/sign-in-provider-tables.js';
import { TwoStepTables1763761300001 } from './migrations/two-step-tables.js';
import { EmailDomains1763761400500 } from './migrations/email-domains.js';
import { OwnData1763761600000 } from './migrations/own-data.js';
import { ShownPresence1763762301000 } from './migrations/presence.js';
import { Suspensions1763761700002 } from './migrations/suspensions.js';
import { SignInProvider } from './providers/sign-in-provider.entity.js';
import { ContactMessage } from './people/contact-message.entity.js';
import { OneTimeToken } from './registration/one-time-token.entity.js';
import { Session } from './sessions/session.entity.js';
import { ConnectedSignIn } from './single-sign-on/connected-sign-in.entity.js';
import { SignInTransaction } from './single-sign-on/sign-in-transaction.entity.js';
import { UsedAssertion } from './single-sign-on/used-assertion.entity.js';
import { SignInAttempts } from './sign-in/sign-in-attempts.entity.js';
import { RecoveryCode } from './two-step/recovery-code.entity.js';
import { TwoStep } from './two-step/two-step.entity.js';
import { identityPersonalData } from './identity.personal-data.js';

/** What the processes compose. */
export const identityFeature: Feature = {
  name: 'identity',
  module: IdentityModule,
  entities: [
    User,
    Membership,
    Session,
    ApiToken,
    OneTimeToken,
    SignInAttempts,
    TwoStep,
    RecoveryCode,
    SignInProvider,
    SignInTransaction,
    ConnectedSignIn,
    UsedAssertion,
    ContactMessage,
  ],
  migrations: [
    IdentityTables1763760002000,
    TwoStepTables1763761300001,
    SignInProviderTables1763761300002,
    EmailDomains1763761400500,
    OwnData1763761600000,
    Suspensions1763761700002,
    ShownPresence1763762301000,
  ],
  personalData: identityPersonalData,
};
