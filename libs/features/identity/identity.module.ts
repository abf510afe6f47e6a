import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { OrganisationsModule } from '#features/organisations';
import { SearchModule } from '#features/search';
import { registerMessages } from '#platform/i18n';
import { AccessGuard } from './access/access.guard.js';
import { PeopleOfSockets } from './access/people-of-sockets.js';
import { SessionAuthenticator } from './access/session-authenticator.js';
import { Accounts } from './accounts/accounts.service.js';
import { PeopleSearchSource } from './accounts/people.search.js';
import { UsersRepository } from './accounts/users.repository.js';
import { ApiTokensController } from './api-tokens/api-tokens.controller.js';
import { ApiTokensRepository } from './api-tokens/api-tokens.repository.js';
import { ApiTokens } from './api-tokens/api-tokens.service.js';
import { IdentityJobs } from './identity.jobs.js';
import en from './messages/en.json' with { type: 'json' };
import sv from './messages/sv.json' with { type: 'json' };
import { MembershipsRepository } from './memberships/memberships.repository.js';
import { Memberships } from './memberships/memberships.service.js';
import { ErasureMails } from './own-data/erasure-mails.js';
import { ErasureRequests } from './own-data/erasure-requests.service.js';
import { ErasureRepository } from './own-data/erasure.repository.js';
import { Erasure } from './own-data/erasure.service.js';
import { OwnDataExport } from './own-data/own-data-export.service.js';
import { ErasureConfirmationController, OwnDataController } from './own-data/own-data.controller.js';
import { ContactMessagesRepository } from './people/contact-messages.repository.js';
import { ContactMessages } from './people/contact-messages.service.js';
import { People } from './people/people.service.js';
import { MeController } from './profile/me.controller.js';
import { PasswordChange } from './profile/password-change.service.js';
import { Profiles } from './profile/profiles.service.js';
import { UsersController } from './profile/users.controller.js';
import { ProviderAddresses } from './providers/provider-addresses.js';
import { ProviderAdministrationController } from './providers/provider-administration.controller.js';
import { ProviderAdministration } from './providers/provider-administration.service.js';
import { ProvidersRepository } from './providers/providers.repository.js';
import { Providers } from './providers/providers.service.js';
import { AccountMails } from './registration/account-mails.js';
import { Links } from './registration/links.js';
import { OneTimeTokensRepository } from './registration/one-time-tokens.repository.js';
import { PasswordReset } from './registration/password-reset.service.js';
import { RegistrationController } from './registration/registration.controller.js';
import { Registration } from './registration/registration.service.js';
import { Secrets } from './secrets.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { SessionsRepository } from './sessions/sessions.repository.js';
import { Sessions } from './sessions/sessions.service.js';
import { ConnectedSignInsController } from './single-sign-on/connected-sign-ins.controller.js';
import { ConnectedSignInsRepository } from './single-sign-on/connected-sign-ins.repository.js';
import { ConnectedSignIns } from './single-sign-on/connected-sign-ins.service.js';
import { ConnectionMails } from './single-sign-on/connection-mails.js';
import { OidcClient } from './single-sign-on/oidc-client.service.js';
import { OidcController } from './single-sign-on/oidc.controller.js';
import { SamlClient } from './single-sign-on/saml-client.service.js';
import { SamlController } from './single-sign-on/saml.controller.js';
import { SignInFlow } from './single-sign-on/sign-in-flow.service.js';
import { SingleSignOn } from './single-sign-on/single-sign-on.service.js';
import { TransactionsRepository } from './single-sign-on/transactions.repository.js';
import { SignInTransactions } from './single-sign-on/transactions.service.js';
import { AuthController } from './sign-in/auth.controller.js';
import { PasswordStrategy } from './sign-in/password.strategy.js';
import { PasswordProof } from './sign-in/password-proof.service.js';
import { Passwords } from './sign-in/passwords.js';
import { SignInThrottle } from './sign-in/sign-in-throttle.js';
import { SignIn } from './sign-in/sign-in.service.js';
import { SecondStep } from './two-step/second-step.service.js';
import { TwoStepController } from './two-step/two-step.controller.js';
import { TwoStepMails } from './two-step/two-step-mails.js';
import { TwoStepRepository } from './two-step/two-step.repository.js';
import { TwoSteps } from './two-step/two-step.service.js';
import { UserAdministrationController } from './user-administration/user-administration.controller.js';
import { UserAdministrationRepository } from './user-administration/user-administration.repository.js';
import { UserAdministration } from './user-administration/user-administration.service.js';

registerMessages('identity', { sv, en });

/** People: accounts, signing in, sessions, tokens, and the guard of every route. */
@Module({
  imports: [PassportModule, OrganisationsModule, SearchModule],
  controllers: [
    AuthController,
    OidcController,
    SamlController,
    ConnectedSignInsController,
    ProviderAdministrationController,
    RegistrationController,
    MeController,
    OwnDataController,
    ErasureConfirmationController,
    SessionsController,
    ApiTokensController,
    TwoStepController,
    UserAdministrationController,
    UsersController,
  ],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    AccountMails,
    Accounts,
    ApiTokens,
    ApiTokensRepository,
    ConnectedSignIns,
    ConnectedSignInsRepository,
    ConnectionMails,
    ContactMessages,
    ContactMessagesRepository,
    Erasure,
    ErasureMails,
    ErasureRepository,
    ErasureRequests,
    IdentityJobs,
    Links,
    Memberships,
    MembershipsRepository,
    OidcClient,
    OneTimeTokensRepository,
    OwnDataExport,
    PasswordChange,
    PasswordProof,
    PasswordReset,
    Passwords,
    PasswordStrategy,
    PeopleOfSockets,
    People,
    PeopleSearchSource,
    Profiles,
    ProviderAddresses,
    ProviderAdministration,
    Providers,
    ProvidersRepository,
    Registration,
    SamlClient,
    SecondStep,
    Secrets,
    SessionAuthenticator,
    Sessions,
    SessionsRepository,
    SignIn,
    SignInFlow,
    SignInThrottle,
    SignInTransactions,
    SingleSignOn,
    TransactionsRepository,
    TwoStepMails,
    TwoStepRepository,
    TwoSteps,
    UserAdministration,
    UserAdministrationRepository,
    UsersRepository,
  ],
  exports: [
    Accounts,
    Memberships,
    OwnDataExport,
    Providers,
    Secrets,
    SessionAuthenticator,
    TwoSteps,
    UserAdministration,
  ],
})
export class IdentityModule {}
