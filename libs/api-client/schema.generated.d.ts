export interface paths {
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that the words are found in and the asker may see, by kind. */
        get: operations["Search_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Up to eight things that could be meant by what has been typed so far. */
        get: operations["Search_suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisations in the order of their names. */
        get: operations["Organisations_list"];
        put?: never;
        /**
         * Registers an association. It is there at once, marked as not verified; who registered it becomes its administrator when an
         *     editor of the platform has verified it.
         */
        post: operations["Registrations_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One organisation, by slug or id. */
        get: operations["Organisations_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the page of an organisation, and how it works on Torget; its administrators do. */
        patch: operations["Organisations_update"];
        trace?: never;
    };
    "/api/v1/municipalities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The municipalities in Swedish order of their names. */
        get: operations["Municipalities_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/municipalities/{codeOrSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One municipality, by code or slug. */
        get: operations["Municipalities_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All counties in Swedish order of their names. */
        get: operations["Counties_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counties/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One county, by code. */
        get: operations["Counties_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs in with an e-mail address and a password; the answer sets the session cookie. Those who sign in in two steps get 401
         *     `auth.second_step_required` first, and send the same again with `code`.
         */
        post: operations["Auth_logIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the session of this browser. Where its identity provider has a place to sign out, `Link` with `rel="end-session"` leads there. */
        post: operations["Auth_logOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the identity providers that people can sign in with, beside a password; with `email` those that are right for it. */
        get: operations["Auth_listProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/oidc/{provider}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sends the browser to the provider. */
        get: operations["Oidc_startOidc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/saml/{provider}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sends the browser to the provider. */
        get: operations["Saml_startSaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/saml/{provider}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the provider's administrator needs to know of us. */
        get: operations["Saml_getSamlMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the providers that you can sign in with. */
        get: operations["ConnectedSignIns_listSignIns"];
        put?: never;
        /** Begins to connect a provider with your account: send the browser to `location`. It comes back to your security settings. */
        post: operations["ConnectedSignIns_connectSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sign-ins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a provider away from your account; the last way in stays. */
        delete: operations["ConnectedSignIns_disconnectSignIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/sign-in-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists all providers, also those that are not in use and those of the operator's file. */
        get: operations["ProviderAdministration_listSignInProviders"];
        put?: never;
        /** Sets a provider up. */
        post: operations["ProviderAdministration_createSignInProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/sign-in-providers/saml-metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads the metadata of a SAML provider, to fill the fields with; nothing is stored. */
        post: operations["ProviderAdministration_readSamlMetadata"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/sign-in-providers/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One provider, without its secrets. */
        get: operations["ProviderAdministration_getSignInProvider"];
        put?: never;
        post?: never;
        /** Takes a provider away, with everyone's connection to it. */
        delete: operations["ProviderAdministration_removeSignInProvider"];
        options?: never;
        head?: never;
        /** Changes a provider. Secrets that are not sent stay as they are. */
        patch: operations["ProviderAdministration_updateSignInProvider"];
        trace?: never;
    };
    "/api/v1/admin/sign-in-providers/{slug}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the provider whether it is there and is who it should be. */
        post: operations["ProviderAdministration_checkSignInProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for an account. The answer is always the same; the mail says how to go on. */
        post: operations["Registration_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens the account with the secret of the link in the mail. */
        post: operations["Registration_verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for a link to choose a new password. The answer is always the same. */
        post: operations["Registration_forgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chooses a new password with the secret of the link in the mail. All sessions end. */
        post: operations["Registration_resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers with who you are and where you belong. */
        get: operations["Me_getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes your profile. */
        patch: operations["Me_updateMe"];
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replaces your password, and ends your other sessions. */
        post: operations["Me_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is held about you, as a zip file: `data.json`, what you have uploaded in `files/`, and a text that explains it. */
        get: operations["OwnData_exportOwnData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether and when your account is erased, and which organisations that would leave without an administrator. */
        get: operations["OwnData_getErasure"];
        put?: never;
        /** Asks for your account to be erased. Nothing happens before the link in the mail is followed. */
        post: operations["OwnData_requestErasure"];
        /** Keeps the account after all. */
        delete: operations["OwnData_callOffErasure"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/confirm-erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins the waiting time before an account is erased, with the secret of the link in the mail. */
        post: operations["ErasureConfirmation_confirmErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the browsers in which you are signed in. */
        get: operations["Sessions_listSessions"];
        put?: never;
        post?: never;
        /** Ends all sessions but the one that asks. */
        delete: operations["Sessions_endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one session; its browser is signed out at once. */
        delete: operations["Sessions_endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/api-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists your tokens, without their secrets. */
        get: operations["ApiTokens_listApiTokens"];
        put?: never;
        /** Makes a token. Its secret is in the answer and nowhere else. */
        post: operations["ApiTokens_createApiToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/api-tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a token; programs that use it are refused at once. */
        delete: operations["ApiTokens_removeApiToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/two-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells whether you sign in in two steps. */
        get: operations["TwoStep_getTwoStep"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/two-step/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a secret for your authenticator app; a first code of it puts it in force. */
        post: operations["TwoStep_beginTwoStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/two-step/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns the second step on with a first code; answers with your recovery codes and ends your other sessions. */
        post: operations["TwoStep_confirmTwoStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/two-step/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes new recovery codes; the old ones are void. */
        post: operations["TwoStep_renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/two-step/turn-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns the second step off. */
        post: operations["TwoStep_turnTwoStepOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People with an account, newest first. */
        get: operations["UserAdministration_listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person, and how they sign in. */
        get: operations["UserAdministration_getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{id}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Gives the person another role on the whole platform. */
        put: operations["UserAdministration_changeRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Shuts the person out; they are signed out everywhere. */
        put: operations["UserAdministration_suspend"];
        post?: never;
        /** Lets the person in again. */
        delete: operations["UserAdministration_lift"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of Torget, by what they know and where they belong; the best match first, without words the newest first. */
        get: operations["Users_listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers with what a person shows to other members. */
        get: operations["Users_getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes to a person by mail without learning their address. They see yours, to answer; so it takes a person, not a program. */
        post: operations["Users_writeToPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{slug}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of an organisation, for those who have signed in; administrators first, then by name. */
        get: operations["Members_listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{slug}/members/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Leaves the organisation, or takes a member out of it. */
        delete: operations["Members_removeMember"];
        options?: never;
        head?: never;
        /** Gives a member another role. The last administrator stays one. */
        patch: operations["Members_changeRole"];
        trace?: never;
    };
    "/api/v1/organisations/{slug}/membership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one stands with an organisation, and what one may do about it. */
        get: operations["Members_getOwnMembership"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{slug}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Becomes the first administrator of an organisation that has none, with an address in one of its verified domains. */
        post: operations["Members_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{slug}/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Domains whose addresses make people members at once; proposed ones too for those who may propose. */
        get: operations["Domains_listDomains"];
        put?: never;
        /** Says that a domain is the organisation's own. An editor of the platform confirms it; one who proposes confirms at once. */
        post: operations["Domains_proposeDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{slug}/domains/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a domain away. Those who belong to the organisation stay. */
        delete: operations["Domains_removeDomain"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProposedDomains_listProposed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/domains/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The domain is the organisation's: everyone with a verified address there becomes its member. */
        post: operations["ProposedDomains_confirmDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/domains/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProposedDomains_refuseDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{slug}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Invitations_listInvitations"];
        put?: never;
        /** Mails an invitation. The answer is the same whether or not the address has an account. */
        post: operations["Invitations_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{slug}/invitations/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mails it again with a new link; the one before no longer works. */
        post: operations["Invitations_resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{slug}/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes the invitation back. */
        delete: operations["Invitations_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/look-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the link in a mail is about. */
        post: operations["ReceivedInvitations_lookUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts with the secret of the link; it works once, for the person with the address that it was sent to. */
        post: operations["ReceivedInvitations_acceptByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations to one's own address that wait. */
        get: operations["ReceivedInvitations_listReceived"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/invitations/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReceivedInvitations_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/invitations/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReceivedInvitations_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{slug}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests that wait, for those who answer them. */
        get: operations["Requests_listRequests"];
        put?: never;
        /** Asks to be let in. The organisation's administrators answer, or the platform's editors where there are none. */
        post: operations["Requests_askToJoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{slug}/requests/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Requests_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{slug}/requests/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Requests_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/join-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnRequests_listOwn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/join-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes one's request back. */
        delete: operations["OwnRequests_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/join-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests to organisations without an administrator, the oldest first. */
        get: operations["UnledRequests_listUnled"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of the associations that one has registered. */
        get: operations["Registrations_listOwn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RegistrationQueue_listOpen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/registrations/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The association is who it says, and its registrant its first administrator. */
        post: operations["RegistrationQueue_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/registrations/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the association away again, and tells why. */
        post: operations["RegistrationQueue_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files of one thing, oldest first, for those who may read it. */
        get: operations["Files_listFiles"];
        put?: never;
        /** Uploads a file, and attaches it to a thing when one is named. A file that is attached to nothing is removed after seven days. */
        post: operations["Files_uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The content of a file, for those who may read what it is attached to. */
        get: operations["Files_readFile"];
        put?: never;
        post?: never;
        /** Removes a file: one's own while it is attached to nothing, else by those who may edit the thing. */
        delete: operations["Files_removeFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same under an address that ends with the name, for people; any name will do. */
        get: operations["Files_readNamedFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The directory: every hub that the asker may know of. */
        get: operations["Hubs_listHubs"];
        put?: never;
        /** Makes a hub, with the asker as its owner. */
        post: operations["Hubs_createHub"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One hub, by slug or id. Of a closed one, outsiders see what it is; a secret one is not there for them. */
        get: operations["Hubs_getHub"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what is given; its owners do. */
        patch: operations["Hubs_updateHub"];
        trace?: never;
    };
    "/api/v1/hubs/{slug}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes the hub: what is in it can still be read, by those who could before. */
        post: operations["Hubs_archiveHub"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{slug}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it up again. */
        post: operations["Hubs_reopenHub"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{slug}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the rules have read, newest first. */
        get: operations["Hubs_listRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{slug}/news": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has happened in the hub and those in it that the asker may read, beside its threads; newest first. */
        get: operations["Hubs_listNews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{slug}/cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Makes an uploaded image the cover. */
        put: operations["Hubs_setCover"];
        post?: never;
        delete: operations["Hubs_removeCover"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{slug}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of a hub, for those who may read it and have signed in; owners first, then by name. */
        get: operations["HubMembers_listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{slug}/members/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes someone out of the hub, or shuts them out. */
        delete: operations["HubMembers_removeMember"];
        options?: never;
        head?: never;
        /** Gives a member another role. The last owner stays one. */
        patch: operations["HubMembers_changeRole"];
        trace?: never;
    };
    "/api/v1/hubs/{slug}/blocked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is shut out, for those who look after the hub. */
        get: operations["HubMembers_listBlocked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{slug}/blocked/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Lets someone in again who was shut out; they join or ask as others do. */
        delete: operations["HubMembers_unblock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{slug}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leaves the hub. Its last owner hands it over first. */
        post: operations["HubMembers_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{slug}/rules/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says yes to the rules as they are now. */
        post: operations["HubMembers_acceptRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{slug}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands the hub over to another member. */
        post: operations["HubMembers_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{slug}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Joins the hub, or asks to be let in where one has to ask; the answer comes by mail. */
        post: operations["HubRequests_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{slug}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests that wait, for those who look after the hub. */
        get: operations["HubRequests_listRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{slug}/requests/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets the person in. */
        post: operations["HubRequests_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{slug}/requests/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HubRequests_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/hub-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnHubRequests_listOwn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/hub-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes one's request back. */
        delete: operations["OwnHubRequests_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{slug}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HubInvitations_listInvitations"];
        put?: never;
        /** Mails an invitation. The answer is the same whether or not the address has an account. */
        post: operations["HubInvitations_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{slug}/invitations/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mails it again with a new link; the one before no longer works. */
        post: operations["HubInvitations_resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{slug}/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes the invitation back. */
        delete: operations["HubInvitations_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hub-invitations/look-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the link in a mail is about. */
        post: operations["ReceivedHubInvitations_lookUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hub-invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts with the secret of the link; it works once, for the person with the address that it was sent to. */
        post: operations["ReceivedHubInvitations_acceptByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/hub-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations into hubs to one's own address that wait. */
        get: operations["ReceivedHubInvitations_listReceived"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/hub-invitations/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReceivedHubInvitations_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/hub-invitations/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReceivedHubInvitations_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{slug}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Pinned_listPinned"];
        put?: never;
        /** Pins a link, or a file that one has uploaded. */
        post: operations["Pinned_pin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{slug}/links/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts everything that is pinned into another order. */
        put: operations["Pinned_orderPinned"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{slug}/links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes it away; a document's file goes with it. */
        delete: operations["Pinned_unpin"];
        options?: never;
        head?: never;
        patch: operations["Pinned_changePin"];
        trace?: never;
    };
    "/api/v1/admin/hubs/ownerless": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hubs without an owner who can act, oldest first. */
        get: operations["HubAdministration_listOwnerless"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/hubs/{id}/owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes someone an owner of a hub. */
        post: operations["HubAdministration_appointOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Imports a file that speaks our names: as the body, or as a form. A dry run answers at once with what would happen. */
        post: operations["Imports_importFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's imports, newest first; administrators of the platform see all. */
        get: operations["Imports_listImports"];
        put?: never;
        /** Keeps a file and looks at it: its columns, and what they most likely mean. Nothing is imported yet. */
        post: operations["Imports_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import, and how far it has come. */
        get: operations["Imports_readImport"];
        put?: never;
        post?: never;
        /** Deletes an import with its file and its answers; the cases stay. */
        delete: operations["Imports_deleteImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says what the columns and values of the file mean. */
        put: operations["Imports_mapImport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/imports/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to find out what importing the file would do with every row. */
        post: operations["Imports_previewImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/imports/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to import the file. */
        post: operations["Imports_runImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops a preview, or an import where it is: what it has stored stays. */
        post: operations["Imports_cancelImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The answers to the rows of the last preview, or of the import. */
        get: operations["Imports_listRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/imports/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a CSV file. */
        get: operations["Imports_downloadReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All published cases that the filters find and the asker may see, as one file. It is streamed, whatever its size. */
        get: operations["UseCaseExport_exportUseCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/dictionary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every field of the exports: what it is called, what it holds, when it is asked for, and what changed in each version of the standard. */
        get: operations["UseCaseExport_readDictionary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published cases that the asker may see: searched, filtered, counted. */
        get: operations["UseCases_listUseCases"];
        put?: never;
        /** Begins a draft. */
        post: operations["UseCases_draftUseCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Up to eight cases that could be meant by what has been typed so far. */
        get: operations["UseCases_suggestUseCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/facets/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Values of one facet, while someone types in a long list of filters: counted as in the list with the same words and filters. */
        get: operations["UseCases_listFacetValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/{slugOrId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case, by slug or id. */
        get: operations["UseCases_readUseCase"];
        put?: never;
        post?: never;
        /** Deletes a draft. */
        delete: operations["UseCases_deleteDraft"];
        options?: never;
        head?: never;
        /** Changes a case; fields that are absent stay as they are. */
        patch: operations["UseCases_updateUseCase"];
        trace?: never;
    };
    "/api/v1/use-cases/{slugOrId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a case into the register; what is missing is named. */
        post: operations["UseCases_publishUseCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/{slugOrId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a case back that waits for a review, with what should be changed first. */
        post: operations["UseCases_returnUseCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/{slugOrId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a case out of the lists. */
        post: operations["UseCases_archiveUseCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/{slugOrId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The published states of a case, newest first, each with what it changed. */
        get: operations["UseCaseRevisions_listRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/{slugOrId}/revisions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One published state of a case. */
        get: operations["UseCaseRevisions_readRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/use-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Drafts, published and archived cases of one's organisations, last changed first. */
        get: operations["MyUseCases_listMyUseCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/{slugOrId}/adoptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisations that do the same. Who is only interested is seen by the owners, and each organisation sees its own. */
        get: operations["UseCaseAdoptions_listAdoptions"];
        put?: never;
        /** Says for one's organisation that it is interested, or does the same. A second time is a 409: change the first one. */
        post: operations["UseCaseAdoptions_takeUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/{slugOrId}/adoptions/{adoptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["UseCaseAdoptions_dropAdoption"];
        options?: never;
        head?: never;
        /** Tells how far the organisation has come; what is absent stays. */
        patch: operations["UseCaseAdoptions_changeAdoption"];
        trace?: never;
    };
    "/api/v1/use-cases/{slugOrId}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** "We do this too": a draft of one's own that begins with what the peer wrote. */
        post: operations["UseCaseAdoptions_copyUseCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{slug}/adoptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases of others that an organisation has taken up, newest first. */
        get: operations["OrganisationAdoptions_listTakenUp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/adoptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases of others that one's organisations are interested in or have taken up, newest first. */
        get: operations["MyAdoptions_listMyAdoptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/{slugOrId}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The case that this one grew from, and those that grew from it. */
        get: operations["RelatedUseCases_lineage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/{slugOrId}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is most like this case, nearest first, each with what they share. */
        get: operations["RelatedUseCases_similar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{slug}/use-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases that are shared with the hub, as far as the asker may read them. */
        get: operations["HubUseCases_listHubUseCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/{slugOrId}/effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UseCaseEffects_listEffects"];
        put?: never;
        post: operations["UseCaseEffects_addEffect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/{slugOrId}/effects/{effectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["UseCaseEffects_removeEffect"];
        options?: never;
        head?: never;
        /** Changes an effect; fields that are absent stay as they are. */
        patch: operations["UseCaseEffects_changeEffect"];
        trace?: never;
    };
    "/api/v1/use-cases/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the cases of a filtered list tell of effects and costs, unit by unit. */
        get: operations["UseCaseTotals_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms a case with the secret of the link in a reminder. Opening the link changes nothing, as programs that look for bad links do that. */
        post: operations["Freshness_confirmByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/{slugOrId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that a case still is true; neither version nor ETag change. */
        post: operations["Freshness_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/{slugOrId}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The links of a case and whether they lead anywhere, for those who may edit it. */
        get: operations["Freshness_listLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/{slugOrId}/bookmark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps a case at hand. */
        put: operations["Bookmark_keep"];
        post?: never;
        delete: operations["Bookmark_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/bookmarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases that one keeps at hand, newest bookmark first. */
        get: operations["MyBookmarks_listBookmarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/bookmarks/ids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Their ids, to mark them in lists. */
        get: operations["MyBookmarks_listBookmarkIds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/saved-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of them, with how much is new. */
        get: operations["SavedSearches_listSearches"];
        put?: never;
        post: operations["SavedSearches_saveSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/saved-searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SavedSearches_readSearch"];
        put?: never;
        post?: never;
        delete: operations["SavedSearches_removeSearch"];
        options?: never;
        head?: never;
        /** Changes a saved search; fields that are absent stay as they are. */
        patch: operations["SavedSearches_changeSearch"];
        trace?: never;
    };
    "/api/v1/me/saved-searches/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that one has looked: what was published until now is no longer new. */
        post: operations["SavedSearches_markSeen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-searches/unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends all alerts of the person that a mail was written to, with the secret in its link. Mail programs post here themselves (RFC 8058). */
        post: operations["Unsubscribe_unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/{slugOrId}/owners/{organisation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes one's organisation, by slug or id, off the owners of a case. */
        delete: operations["Owners_leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{slug}/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one organisation does, offers and seeks, newest first. */
        get: operations["OrganisationCapabilities_listOfOrganisation"];
        put?: never;
        /** Tells of something that the organisation does, offers or seeks. */
        post: operations["OrganisationCapabilities_addCapability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What organisations do, offer and seek, newest first. */
        get: operations["Capabilities_listCapabilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/capabilities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Capabilities_getCapability"];
        put?: never;
        post?: never;
        /** Takes it away; one that others have answered is closed instead. */
        delete: operations["Capabilities_removeCapability"];
        options?: never;
        head?: never;
        /** Changes it; what is absent stays. */
        patch: operations["Capabilities_changeCapability"];
        trace?: never;
    };
    "/api/v1/capabilities/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that it is over: fulfilled, and with whom, or not. */
        post: operations["Capabilities_closeCapability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/capabilities/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it up again. */
        post: operations["Capabilities_reopenCapability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/capabilities/{id}/introductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks, for one's organisation, to be introduced to the one that does, offers or seeks this. */
        post: operations["CapabilityIntroductions_requestIntroduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/introductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Introductions that one's organisations asked for or were asked for, newest first. */
        get: operations["MyIntroductions_listMyIntroductions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/introductions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Introductions_getIntroduction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/introductions/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says yes for the organisation that was asked: the two are introduced, by mail and without showing addresses. */
        post: operations["Introductions_acceptIntroduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/introductions/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says no for the organisation that was asked. */
        post: operations["Introductions_declineIntroduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/introductions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the question back, for the organisation that asked. */
        post: operations["Introductions_withdrawIntroduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{slug}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who suits the organisation, the best first, each with why. For its own people. */
        get: operations["OrganisationMatches_listMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{slug}/not-interested": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom the organisation does not want suggested. */
        get: operations["OrganisationMatches_listNotInterested"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{slug}/not-interested/{partner}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Takes a partner out of the organisation's suggestions; nobody else hears of it. */
        put: operations["OrganisationMatches_setNotInterested"];
        post?: never;
        /** Lets a partner be suggested again. */
        delete: operations["OrganisationMatches_undoNotInterested"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/capabilities/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who suits this alone, such as who offers what is sought here. For the organisation's own people. */
        get: operations["CapabilityMatches_listMatchesOfCapability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{slug}/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Makes an uploaded image the logo. Images are made anew when they are uploaded, so that nothing but the picture is left. */
        put: operations["Logo_setLogo"];
        post?: never;
        delete: operations["Logo_removeLogo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{slug}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an organisation has done on Torget and what came of it, newest first; of use cases, those that the asker may see. */
        get: operations["Timeline_getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{slug}/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Threads of a hub, pinned ones first; with `inner` also those of the hubs that stand in it. */
        get: operations["HubThreads_listThreads"];
        put?: never;
        /** Opens a thread. The same `clientId` (or `Idempotency-Key`) again answers with the first one. */
        post: operations["HubThreads_openThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{slug}/thread-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The thread that one has begun to write, if any: whoever begins one asks, so that there is none is no error. */
        get: operations["HubThreads_readThreadDraft"];
        /** Keeps the thread that one has begun to write. */
        put: operations["HubThreads_keepThreadDraft"];
        post?: never;
        delete: operations["HubThreads_removeThreadDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{slug}/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How closely one follows the hub's threads. */
        get: operations["HubThreads_readSubscription"];
        /** Says how closely one follows the hub's threads. */
        put: operations["HubThreads_followHub"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{slug}/mention-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom and what a new thread could mention. */
        get: operations["HubThreads_suggestHubMentions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/use-cases/{slug}/thread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The thread of a use case. */
        get: operations["OnlyThreads_readUseCaseThread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/introductions/{id}/thread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The thread of two organisations that have been introduced. */
        get: operations["OnlyThreads_readIntroductionThread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a text looks like as a post. */
        post: operations["Threads_previewPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Threads that are like one whose title is being written, as far as one may read them. */
        get: operations["Threads_listSimilarThreads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One thread; its posts are read from `/threads/:id/posts`. */
        get: operations["Threads_readThread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes title or kind. */
        patch: operations["Threads_changeThread"];
        trace?: never;
    };
    "/api/v1/threads/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says which post answers the question. */
        put: operations["Threads_markAnswer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/mention-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom and what could be meant by what has been typed after an `@`: only those who may read the thread. */
        get: operations["Threads_suggestMentions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Posts by number: after, before or around one, or the first ones; lowest first in any case. */
        get: operations["ThreadPosts_listPosts"];
        put?: never;
        /**
         * Writes a post. The same `clientId` (or `Idempotency-Key`) again answers with the first post. In a place where moderators read a new member's
         *     first posts it is 202: held.
         */
        post: operations["ThreadPosts_writePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One post. */
        get: operations["Posts_readPost"];
        put?: never;
        post?: never;
        /** Removes the words of a post; its number, author and the reason stay. */
        delete: operations["Posts_removePost"];
        options?: never;
        head?: never;
        /** Other words for a post; those before can be read as revisions. */
        patch: operations["Posts_editPost"];
        trace?: never;
    };
    "/api/v1/posts/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All versions of a post, newest first. */
        get: operations["Posts_listRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/reactions/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Reacts to a post. */
        put: operations["Posts_react"];
        post?: never;
        /** Takes a reaction back. */
        delete: operations["Posts_takeBackReaction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Notes how far one has read. */
        put: operations["Reading_markRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says how closely one follows the thread. */
        put: operations["Reading_followThread"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much is unread, in all and by hub. */
        get: operations["News_countUnread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/threads/new": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Since one was here: threads with something new, what matters most first. */
        get: operations["News_listNews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/threads/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks as read what is new now. */
        post: operations["News_markAllRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one has begun to write in the thread. */
        get: operations["ThreadDraft_readDraft"];
        /** Keeps what one has begun to write. */
        put: operations["ThreadDraft_keepDraft"];
        post?: never;
        delete: operations["ThreadDraft_removeDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/bookmark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PostBookmark_bookmark"];
        post?: never;
        delete: operations["PostBookmark_removeBookmark"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/bookmarked-posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Posts that one has bookmarked, newest bookmark first. */
        get: operations["OwnThings_listBookmarkedPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/blocked-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those whom one has blocked. */
        get: operations["OwnThings_listBlockedPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/blocked-people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Blocks somebody: their posts are folded, and they can no longer call one by a mention. They do not learn of it. */
        put: operations["OwnThings_blockPerson"];
        post?: never;
        delete: operations["OwnThings_unblockPerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/moderation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Pins, locks or slows a thread, or the contrary. */
        patch: operations["ThreadModeration_moderateThread"];
        trace?: never;
    };
    "/api/v1/threads/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the thread into another hub. */
        post: operations["ThreadModeration_moveThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a thread of its own of some posts. Their numbers stay as tombstones that lead to them. */
        post: operations["ThreadModeration_splitThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/merge-targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Threads that this one can be merged into, by words of the title or by id. */
        get: operations["ThreadModeration_listMergeTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts all posts at the end of another thread. */
        post: operations["ThreadModeration_mergeThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{slug}/thread-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HubThreadRules_readThreadRules"];
        /** Slow mode, closing by age, and whether moderators read a new member's first posts. */
        put: operations["HubThreadRules_changeThreadRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells the moderators that something is wrong with a post. Again for the same post: changes what was said. */
        post: operations["Reports_reportPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/moderation/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports about posts in places that one looks after, newest first. */
        get: operations["Moderation_listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/moderation/reports/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what one finds of a report. */
        post: operations["Moderation_decideReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/moderation/held-posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** First posts of new members that wait, oldest first. */
        get: operations["Moderation_listHeldPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/moderation/held-posts/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a post in. */
        post: operations["Moderation_approvePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/moderation/held-posts/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Does not let a post in. */
        post: operations["Moderation_refusePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/moderation/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much waits for one's decision. */
        get: operations["Moderation_countWaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/held-posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those in this thread, and those that were turned down. */
        get: operations["OwnHeldPosts_listOwnHeldPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/held-posts/{heldId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes one back, or throws away one that was turned down. */
        delete: operations["OwnHeldPosts_removeOwnHeldPost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-data/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The data sets of this site, their forms and their licence, by DCAT-AP-SE 3. */
        get: operations["Catalogue_readCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-data/catalog.rdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as RDF/XML. */
        get: operations["Catalogue_readRdfXml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-data/catalog.ttl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as Turtle. */
        get: operations["Catalogue_readTurtle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-data/catalog.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as JSON-LD. */
        get: operations["Catalogue_readJsonLd"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/use-cases.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** New and changed public use cases as an Atom feed, all of them or those that the filters find. */
        get: operations["Feeds_followUseCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as `/readyz`, as a list. */
        get: operations["Machinery_getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events that could not be delivered, newest first. */
        get: operations["Machinery_listDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/dead-letters/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the event to its handler anew. */
        post: operations["Machinery_retryDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/dead-letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Leaves the event undelivered for good. */
        delete: operations["Machinery_discardDeadLetter"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mails that were kept as files because `SMTP_URL` is not set, newest first. */
        get: operations["Machinery_listMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/mails/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One kept mail; that it was opened is remembered. */
        get: operations["Machinery_getMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done, newest first. */
        get: operations["AuditLog_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/audit-log/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a file, at most 100,000 entries. The export itself is remembered. */
        get: operations["AuditLog_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/audit-log/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the last look through the log found. */
        get: operations["AuditLog_getVerification"];
        put?: never;
        /** Looks through the whole log now, whether anybody changed it. */
        post: operations["AuditLog_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisations by name, and who speaks for them. */
        get: operations["OrganisationAdministration_listStandings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/organisations/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Notes that the organisation is who it says. */
        put: operations["OrganisationAdministration_verify"];
        post?: never;
        /** Takes back that the organisation is who it says. */
        delete: operations["OrganisationAdministration_withdrawVerification"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Settings_getSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes those that are given; other processes go by them within seconds. */
        patch: operations["Settings_changeSettings"];
        trace?: never;
    };
    "/api/v1/council": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The term with its seats, observers and secretariat. */
        get: operations["Council_readCouncil"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The secretariat makes a term. */
        post: operations["Council_createTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/terms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes away a term that nothing belongs to yet. */
        delete: operations["Council_removeTerm"];
        options?: never;
        head?: never;
        patch: operations["Council_updateTerm"];
        trace?: never;
    };
    "/api/v1/council/terms/{id}/seats/{organisation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Gives a municipality a seat, and says who sits there. */
        put: operations["Council_fillSeat"];
        post?: never;
        delete: operations["Council_removeSeat"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/terms/{id}/observers/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Lets somebody of an association or agency observe. */
        put: operations["Council_addObserver"];
        post?: never;
        delete: operations["Council_removeObserver"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/secretaries/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Administrators of the platform say who belongs to the secretariat. */
        put: operations["Council_appointSecretary"];
        post?: never;
        delete: operations["Council_dismissSecretary"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What organisations need and want done together. */
        get: operations["Needs_listNeeds"];
        put?: never;
        /** Raises a need for an organisation of the asker, which thereby supports it. */
        post: operations["Needs_raiseNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/needs/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Needs like the one that is being written, likest first. */
        get: operations["Needs_listSimilarNeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/needs/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One need, by slug or id. */
        get: operations["Needs_getNeed"];
        put?: never;
        post?: never;
        /** Takes a need back; who raised it does, as long as nobody else stands behind it. */
        delete: operations["Needs_removeNeed"];
        options?: never;
        head?: never;
        /** Changes what is given: the organisation that raised it until it is prioritised, the secretariat always. */
        patch: operations["Needs_changeNeed"];
        trace?: never;
    };
    "/api/v1/council/needs/{slug}/transition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves a need to another state; the secretariat does, and within the work whoever leads it. */
        post: operations["Needs_moveNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/needs/{slug}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Hears by mail what happens to the need. */
        put: operations["Needs_followNeed"];
        post?: never;
        /** Hears of it no more, also as one of those who raised or support it. */
        delete: operations["Needs_unfollowNeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/needs/{slug}/use-cases/{useCase}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says what a use case, by slug or id, is to the need. */
        put: operations["Needs_linkUseCase"];
        post?: never;
        delete: operations["Needs_unlinkUseCase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/needs/{slug}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has happened to the need. */
        get: operations["Needs_listTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/needs/{slug}/support": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says that one's organisation supports the need, and what it would do for it. Said again it changes what it would do. */
        put: operations["Supports_supportNeed"];
        post?: never;
        /** Takes the support of one's organisation back, or says no to being asked for it. */
        delete: operations["Supports_withdrawSupport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/needs/{slug}/supports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who supports the need, and what each would do. */
        get: operations["Supports_listSupports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/needs/{slug}/support-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the support spreads over SKR groups, sizes and counties. */
        get: operations["Supports_supportFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/needs/{slug}/merge-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The proposals that a need is part of, newest first, with what each side has said. */
        get: operations["Merging_listMergeProposals"];
        put?: never;
        /** Proposes to let a need go into another one; the secretariat does, and those who raised the two are asked. */
        post: operations["Merging_proposeMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/merge-proposals/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says yes or no for one's organisation, which raised one of the two. With the second yes the need goes into the other one. */
        post: operations["Merging_answerMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/merge-proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a proposal back. */
        delete: operations["Merging_withdrawMerge"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/council-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the council asks one's organisations: to merge needs that they raised, and to say whether they support what came of it. */
        get: operations["CouncilQuestions_listCouncilQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/needs/{slug}/thread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The thread of a need. */
        get: operations["NeedThread_readNeedThread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All rounds, newest first; drafts for the council only. */
        get: operations["Rounds_listRounds"];
        put?: never;
        /** Plans a round; the secretariat does. */
        post: operations["Rounds_createRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/rounds/dictionary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the fields of an export mean, and by which rules the ranking is made. */
        get: operations["Rounds_readRoundDictionary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rounds_getRound"];
        put?: never;
        post?: never;
        /** Takes a draft away. */
        delete: operations["Rounds_deleteRound"];
        options?: never;
        head?: never;
        /** Changes what is given. Once it is open, only its title and when it closes can be changed. */
        patch: operations["Rounds_updateRound"];
        trace?: never;
    };
    "/api/v1/council/rounds/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a draft now. */
        post: operations["Rounds_openRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/rounds/{id}/end-scoring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the scoring before its time, when every seat has scored every need. */
        post: operations["Rounds_endScoring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/rounds/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fixes the result for good and publishes it. */
        post: operations["Rounds_closeRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/rounds/{id}/outcomes/{needId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Writes down what the round leads to for a need, when scoring is over. */
        put: operations["Rounds_putOutcome"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/rounds/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sheet of one's own seat. */
        get: operations["Rounds_getSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/rounds/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the seats are, in numbers. */
        get: operations["Rounds_getProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/rounds/{id}/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ranking, when scoring is over: for the council at once, for everyone when the round is closed. Other weights can be tried. */
        get: operations["Rounds_getRanking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/rounds/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is needed to make the ranking again, as a file. */
        get: operations["Rounds_exportRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/needs/{id}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What one's seat gives the need in an open round. What is absent stays; all of it is saved, or none. */
        put: operations["NeedScores_putScores"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Decisions that the asker may read, newest first. */
        get: operations["Decisions_listDecisions"];
        put?: never;
        /** Begins a draft. */
        post: operations["Decisions_createDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/decisions/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of them but drafts as one file, with the votes of those where voting has ended. */
        get: operations["Decisions_exportDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Decisions_readDecision"];
        put?: never;
        post?: never;
        /** Takes a draft away. */
        delete: operations["Decisions_removeDecision"];
        options?: never;
        head?: never;
        /** Changes a draft; what is absent stays. */
        patch: operations["Decisions_changeDecision"];
        trace?: never;
    };
    "/api/v1/council/decisions/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets voting begin. From now on the words stand. */
        post: operations["Decisions_openDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/decisions/{id}/end-voting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends voting early, when everybody has voted. */
        post: operations["Decisions_endVoting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/decisions/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settles it when voting has ended: the outcome is reckoned, and gets words, an owner and a day to look at it again. */
        post: operations["Decisions_closeDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/decisions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it back while voting goes on. */
        post: operations["Decisions_withdrawDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/decisions/{id}/vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Votes for one's seat, or as member of the group; until voting ends the last vote counts. */
        put: operations["DecisionVotes_castVote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/decisions/{id}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who can vote and who has, by name; what they said when voting has ended, and before that to those who have voted themselves. */
        get: operations["DecisionVotes_listVotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/decisions/{id}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers what became of it. */
        post: operations["DecisionVotes_answerFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/council-votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open decisions that wait for one's vote. */
        get: operations["OwnVotes_listWaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/meetings.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All meetings that everybody may read, of the last year and to come: to subscribe to. */
        get: operations["Calendar_subscribeToMeetings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/meetings/{id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One meeting, to put into one's calendar. */
        get: operations["Calendar_downloadCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meetings to come or those that are over. */
        get: operations["Meetings_listMeetings"];
        put?: never;
        /** A draft, which those who take part read; it is called when its agenda is ready. */
        post: operations["Meetings_createMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Meetings_readMeeting"];
        put?: never;
        post?: never;
        /** Takes a draft away. */
        delete: operations["Meetings_removeMeeting"];
        options?: never;
        head?: never;
        patch: operations["Meetings_updateMeeting"];
        trace?: never;
    };
    "/api/v1/council/meetings/{id}/transition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Calls a meeting, says that it was held, or cancels it. */
        post: operations["Meetings_moveMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/meetings/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who takes part by their place; for those who do. */
        get: operations["Meetings_listParticipants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/meetings/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agenda_addItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/meetings/{id}/items/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts the whole agenda into another order. */
        put: operations["Agenda_orderItems"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/meetings/{id}/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes an item away that the minutes say nothing to. */
        delete: operations["Agenda_removeItem"];
        options?: never;
        head?: never;
        patch: operations["Agenda_updateItem"];
        trace?: never;
    };
    "/api/v1/council/meetings/{id}/items/{itemId}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agenda_addPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/meetings/{id}/papers/{paperId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Agenda_removePaper"];
        options?: never;
        head?: never;
        /** Names a paper anew, or opens or closes it. */
        patch: operations["Agenda_updatePaper"];
        trace?: never;
    };
    "/api/v1/council/meetings/{id}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Decisions that are to be followed up by the day of the meeting and are not on its agenda. */
        get: operations["Agenda_listFollowUps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/meetings/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For all once the minutes are approved, before for those who take part. */
        get: operations["Attendance_readAttendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/meetings/{id}/attendance/seats/{seatId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Notes who came for a seat, or that nobody did. */
        put: operations["Attendance_markSeat"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/meetings/{id}/attendance/people/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Notes that somebody without a seat is there, such as an observer. */
        put: operations["Attendance_addAttendant"];
        post?: never;
        delete: operations["Attendance_removeAttendant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/meetings/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For all once they are approved, before for those who take part. */
        get: operations["Minutes_readMinutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/meetings/{id}/minutes/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The minutes as a file. As `md`, approved ones are just the text that their SHA-256 is of. */
        get: operations["Minutes_downloadMinutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/meetings/{id}/minutes/sections/{sectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Saves what one has written; what others saved meanwhile is merged in. */
        patch: operations["Minutes_writeSection"];
        trace?: never;
    };
    "/api/v1/council/meetings/{id}/minutes/sections/{sectionId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a part of the minutes has read, latest first. */
        get: operations["Minutes_listSectionRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/meetings/{id}/minutes/sections/{sectionId}/writing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Shows the others that one writes here, for some seconds. */
        put: operations["Minutes_beginWriting"];
        post?: never;
        delete: operations["Minutes_endWriting"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/meetings/{id}/minutes/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Closes the minutes for those who approve them. */
        put: operations["Minutes_markMinutesReady"];
        post?: never;
        /** Lets the minutes be written again; approvals that were given are taken back. */
        delete: operations["Minutes_reopenMinutes"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/meetings/{id}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says who approves the minutes. */
        put: operations["Minutes_chooseApprovers"];
        /** Approves the minutes; the last one who does fixes them. */
        post: operations["Minutes_approveMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/meetings/{id}/addenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says something to minutes that stand fast. */
        post: operations["Minutes_addAddendum"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/meetings/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For all once the minutes are approved, before for those who take part. */
        get: operations["Actions_listActions"];
        put?: never;
        post: operations["Actions_addAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/actions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Actions_removeAction"];
        options?: never;
        head?: never;
        /** Changes an action point, or says whether it is done. */
        patch: operations["Actions_updateAction"];
        trace?: never;
    };
    "/api/v1/me/action-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own, of all meetings. */
        get: operations["Actions_listOwnActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Working groups that the asker may know of, newest first. */
        get: operations["Groups_listGroups"];
        put?: never;
        /** Gives needs to a working group, a new hub or one that is there; the secretariat does. */
        post: operations["Groups_formGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/groups/{slugOrHubId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One working group, by slug or id of its hub. A secret one is not there for outsiders. */
        get: operations["Groups_getGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Groups_changeGroup"];
        trace?: never;
    };
    "/api/v1/council/groups/{slugOrHubId}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a step on the way. */
        post: operations["Groups_addMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/groups/{slugOrHubId}/milestones/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Groups_removeMilestone"];
        options?: never;
        head?: never;
        /** Changes what is given. That it came further, or gets another day, is told on the timeline of the needs. */
        patch: operations["Groups_changeMilestone"];
        trace?: never;
    };
    "/api/v1/council/groups/{slugOrHubId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells how it goes; the timelines of the needs tell it on. */
        post: operations["Groups_tellProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the council advises, newest first. */
        get: operations["Recommendations_listRecommendations"];
        put?: never;
        /** Begins a draft; the secretariat does. */
        post: operations["Recommendations_beginRecommendation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/recommendations/{slugOrId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Recommendations_getRecommendation"];
        put?: never;
        post?: never;
        /** Takes a draft away. */
        delete: operations["Recommendations_removeRecommendation"];
        options?: never;
        head?: never;
        /** Changes what is given. Each change of a published one is kept as a state of its own. */
        patch: operations["Recommendations_changeRecommendation"];
        trace?: never;
    };
    "/api/v1/council/recommendations/{slugOrId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everyone reads it from now on, and those who raised or support its needs hear of it. */
        post: operations["Recommendations_publishRecommendation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/recommendations/{slugOrId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The council no longer advises it, and says why. */
        post: operations["Recommendations_withdrawRecommendation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/recommendations/{slugOrId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The states it has been published in, newest first, each with what it changed. */
        get: operations["Recommendations_listRecommendationRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/recommendations/{slugOrId}/uptake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How it goes over the country, and who says what, by name. */
        get: operations["Recommendations_listUptake"];
        /** Says how it goes in an organisation that one speaks for. */
        put: operations["Recommendations_putUptake"];
        post?: never;
        /** Takes that back. */
        delete: operations["Recommendations_removeUptake"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/recommendations/{slugOrId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who says what, as one file. */
        get: operations["Recommendations_exportUptake"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/needs/{slugOrId}/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that a need is joined to, and its story in order of time. */
        get: operations["Chains_readChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council/chain/{kind}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The needs that a thing belongs to, such as a round, a use case or a thread; by its id. */
        get: operations["Chains_readNeedsOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ProblemError: {
            /** @description Where: `title`, `effects.0.value`, or the name of a parameter or header. */
            path: string;
            /** @description Stable code for translation. */
            code: string;
            /** @description Plain English. */
            message: string;
            /** @description What the rule compares with. */
            params?: {
                [key: string]: unknown;
            };
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description Stable code for programs. */
            code: string;
            /** @description Names this request in the log. */
            requestId: string;
            errors?: components["schemas"]["ProblemError"][];
            /** @description With 429: after how many seconds to try again, as in `Retry-After`. */
            retryAfterSeconds?: number;
        };
        FoundText: {
            title: string;
            summary: string;
        };
        FoundTexts: {
            sv?: components["schemas"]["FoundText"];
            en?: components["schemas"]["FoundText"];
        };
        FoundHighlights: {
            lang: string;
            title?: string;
            summary?: string;
            body?: string;
            /** @description Of an attached file, when the words are nowhere else. */
            attached?: string;
        };
        FoundItem: {
            /** @enum {string} */
            type: "use_case" | "organisation" | "hub" | "thread" | "need" | "resource" | "person";
            translations: components["schemas"]["FoundTexts"];
            highlights?: components["schemas"]["FoundHighlights"];
            id: string;
            slug: string;
            title: string;
            summary: string;
            /** @description Language of title and summary, ISO 639-1. */
            lang: string;
            /** @description What sort of its kind it is: the type of an organisation, the phase of a use case. */
            kind: string | null;
            /** @description Code of the municipality that an organisation is in. */
            municipalityCode: string | null;
            /** @description Whose it is or where it belongs. */
            context: string[];
            /** @description Example content of a demo installation. */
            isDemo: boolean;
        };
        FoundGroup: {
            /** @enum {string} */
            type: "use_case" | "organisation" | "hub" | "thread" | "need" | "resource" | "person";
            items: components["schemas"]["FoundItem"][];
            /** @description How many there are in all. */
            total: number;
        };
        GroupedSearchResponse: {
            groups: components["schemas"]["FoundGroup"][];
            /** @description The question as it was likely meant, when a word of it is nowhere and a near one is. */
            didYouMean?: string;
            /** @description The search engine that answered. */
            engine: string;
        };
        SearchSuggestionsResponse: {
            items: components["schemas"]["FoundItem"][];
        };
        OrganisationRef: {
            /** @enum {string} */
            type: "municipality" | "region" | "civil_society" | "agency" | "academia" | "company" | "network";
            id: string;
            slug: string;
            name: string;
            /** @description Code of the municipality it is in, such as `2281`. */
            municipalityCode: string | null;
            /** @description Code of the county it is in, such as `22`. */
            countyCode: string | null;
            /** @description Example content of a demo installation. */
            isDemo: boolean;
        };
        OrganisationList: {
            items: components["schemas"]["OrganisationRef"][];
            nextCursor: string | null;
            total: number;
        };
        OrganisationCompleteness: {
            /** @description Of 100. */
            score: number;
            /** @description Names of what is missing, the most telling first. */
            missing: ("descriptionSv" | "areas" | "webAddress" | "logo" | "descriptionEn" | "organisationNumber" | "reach" | "place")[];
        };
        OrganisationAbilities: {
            canEdit: boolean;
            /** @description Whether the asker decides how the organisation works on Torget. */
            canAdminister: boolean;
            /** @description Fields of the page that stay as they are, whoever edits it. */
            fixedFields: string[];
        };
        OrganisationResponse: {
            /** @enum {string} */
            type: "municipality" | "region" | "civil_society" | "agency" | "academia" | "company" | "network";
            /**
             * @description How far its work reaches; for associations.
             * @enum {string|null}
             */
            reach: "local" | "regional" | "national" | "international" | null;
            /** @description Null for those who do not write the page. */
            completeness: components["schemas"]["OrganisationCompleteness"] | null;
            organisationNumber: string | null;
            descriptionSv: string | null;
            descriptionEn: string | null;
            webAddress: string | null;
            areas: string[];
            lat: number | null;
            lon: number | null;
            /** @description Whether one of its people has taken it over. */
            claimed: boolean;
            /** @description When somebody checked that it is who it says. */
            verifiedAt: string | null;
            /** @description Only for municipalities. */
            population: number | null;
            /** @description Only for municipalities: group of SKR. */
            skrGroup: string | null;
            /** @description Where its logo is, on this server. */
            logoUrl: string | null;
            /** @description Whether a second person reads use cases before they are published in its name. */
            reviewRequired: boolean;
            version: number;
            abilities: components["schemas"]["OrganisationAbilities"];
            id: string;
            slug: string;
            name: string;
            /** @description Code of the municipality it is in, such as `2281`. */
            municipalityCode: string | null;
            /** @description Code of the county it is in, such as `22`. */
            countyCode: string | null;
            /** @description Example content of a demo installation. */
            isDemo: boolean;
        };
        UpdateOrganisationDto: {
            name?: string;
            /** @description Ten digits, with or without the hyphen. */
            organisationNumber?: string | null;
            /** @description Code of the municipality where it has its seat. */
            municipality?: string | null;
            /** @description Where it is on the map, in degrees (WGS 84); together with `lon`. */
            lat?: number | null;
            lon?: number | null;
            webAddress?: string | null;
            descriptionSv?: string | null;
            descriptionEn?: string | null;
            areas?: ("administration" | "management_and_governance" | "citizen_service_and_communication" | "education" | "social_services" | "elderly_and_disability_support" | "primary_care_and_ehealth" | "culture_and_leisure" | "environment_and_climate" | "transport_and_infrastructure" | "urban_planning_and_building" | "safety_and_crisis_preparedness" | "cross_functional" | "labour_and_integration" | "business_and_tourism" | "civil_society")[];
            /** @enum {string|null} */
            reach?: "local" | "regional" | "national" | "international" | null;
            /** @description Whether a second person reads use cases before they are published in its name. */
            reviewRequired?: boolean;
        };
        MunicipalityResponse: {
            /** @description Code of Statistics Sweden, such as `2281`. */
            code: string;
            slug: string;
            name: string;
            /** @description What the municipality calls itself. */
            ownName: string;
            countyCode: string;
            countyName: string;
            lat: number;
            lon: number;
            population: number;
            populationYear: number;
            /** @description Municipality group of SKR, `A1` to `C9`. */
            skrGroup: string;
            organisationId: string | null;
        };
        MunicipalityList: {
            items: components["schemas"]["MunicipalityResponse"][];
            nextCursor: string | null;
            total: number;
        };
        CountyResponse: {
            /** @description Code of Statistics Sweden, such as `22`. */
            code: string;
            name: string;
            /** @description Its letters, such as `Y`. */
            letter: string;
            lat: number;
            lon: number;
            /** @description How many municipalities it has. */
            municipalities: number;
        };
        CountyList: {
            items: components["schemas"]["CountyResponse"][];
            nextCursor: string | null;
            total: number;
        };
        LoginDto: {
            /** Format: email */
            email: string;
            password: string;
            /** @description For those who sign in in two steps: six digits of the authenticator app, or a recovery code. */
            code?: string;
        };
        MembershipResponse: {
            organisation: components["schemas"]["OrganisationRef"];
            /** @enum {string} */
            role: "member" | "representative" | "administrator";
        };
        Me: {
            /** @enum {string} */
            language: "sv" | "en";
            /** @enum {string} */
            platformRole: "member" | "editor" | "moderator" | "admin";
            /** @description When the account is erased, as one asked for; null when it is not. */
            eraseAfter: string | null;
            id: string;
            email: string;
            name: string;
            workTitle: string;
            about: string;
            skills: string[];
            /** @description Name in the IANA time zone database. */
            timeZone: string;
            /** @description Whether it is one of the people of the demo. */
            isDemo: boolean;
            createdAt: string;
            /** @description Whether others may write to one through the platform. */
            contactable: boolean;
            /** @description Whether others see that one has a thread open, and writes in it. */
            showsPresence: boolean;
            /** @description Counts edits; the same number is in the `ETag`. */
            version: number;
            /** @description Whether one can sign in with a password; others do with an identity provider only. */
            hasPassword: boolean;
            /** @description Whether one must set up the second step of signing in before anything else. */
            secondStepMissing: boolean;
            memberships: components["schemas"]["MembershipResponse"][];
        };
        ProviderItem: {
            /** @enum {string} */
            kind: "oidc" | "saml";
            slug: string;
            /** @description What its button says. */
            name: string;
            /** @description Path that starts signing in; takes `next` and `language`. */
            startUrl: string;
            /** @description Whether people of its domains must use it, and no password. */
            required: boolean;
        };
        ProviderList: {
            items: components["schemas"]["ProviderItem"][];
            nextCursor: string | null;
        };
        ConnectedSignInResponse: {
            id: string;
            /** @description Slug of the provider. */
            provider: string;
            name: string;
            /** @description The address that the provider knows one by. */
            email: string;
            createdAt: string;
            lastUsedAt: string | null;
            /** @description Whether it can be removed: the last way in cannot. */
            removable: boolean;
        };
        ConnectedSignInList: {
            items: components["schemas"]["ConnectedSignInResponse"][];
            nextCursor: string | null;
        };
        ConnectSignInDto: {
            /** @description Its slug. */
            provider: string;
            /** @description The present password as proof; those who have none leave it out. */
            password?: string;
            /**
             * @description Language of our pages; absent: Swedish.
             * @enum {string}
             */
            language?: "sv" | "en";
        };
        SignInAddress: {
            location: string;
        };
        ProviderDomainResponse: {
            /** @description Null when the organisation is gone, or not known by the name that the operator's file gives it. */
            organisation: components["schemas"]["OrganisationRef"] | null;
            domain: string;
        };
        OidcSettingsResponse: {
            /** @enum {string} */
            clientAuthentication: "basic" | "post";
            issuer: string;
            clientId: string;
            /** @description The secret itself is never sent. */
            hasClientSecret: boolean;
            scopes: string;
        };
        CertificateResponse: {
            pem: string;
            /** @description Whom it is made out to. */
            subject: string;
            /** @description ISO 8601, UTC. */
            validTo: string;
        };
        SamlSettingsResponse: {
            certificates: components["schemas"]["CertificateResponse"][];
            signingCertificate: string | null;
            entityId: string;
            entryPoint: string;
            /** @description The key itself is never sent. */
            hasSigningKey: boolean;
        };
        AttributeMappingDto: {
            /** @description What tells people apart, and stays the same for each; absent: `sub`, or the name id. */
            subject?: string;
            email?: string;
            emailVerified?: string;
            name?: string;
            workTitle?: string;
        };
        OurAddresses: {
            /** @description SAML: where our metadata is, and our entity id. */
            metadata: string | null;
            /** @description OpenID Connect: where people come back to after signing out (`post_logout_redirect_uri`). */
            afterLogout: string | null;
            /** @description Where people come back to: `redirect_uri`, or the assertion consumer service. */
            callback: string;
        };
        ProviderDetail: {
            /** @description Null for one of the operator's file. */
            id: string | null;
            /** @enum {string} */
            kind: "oidc" | "saml";
            /**
             * @description `file`: the operator set it up, and it cannot be changed here.
             * @enum {string}
             */
            source: "web" | "file";
            domains: components["schemas"]["ProviderDomainResponse"][];
            oidc: components["schemas"]["OidcSettingsResponse"] | null;
            saml: components["schemas"]["SamlSettingsResponse"] | null;
            slug: string;
            name: string;
            enabled: boolean;
            required: boolean;
            trustsAddresses: boolean;
            mapping: components["schemas"]["AttributeMappingDto"];
            addresses: components["schemas"]["OurAddresses"];
            /** @description Counts edits; the same number is in the `ETag`. */
            version: number;
        };
        ProviderDetailList: {
            items: components["schemas"]["ProviderDetail"][];
            nextCursor: string | null;
        };
        ProviderDomainDto: {
            domain: string;
            /** @description Slug, id or name. */
            organisation: string;
        };
        OidcSettingsDto: {
            /** Format: uri */
            issuer: string;
            clientId: string;
            /** @description Absent in a change: stays as it is; null: removed. */
            clientSecret?: string | null;
            /** @description Absent: `openid email profile`. */
            scopes?: string;
            /** @enum {string} */
            clientAuthentication?: "basic" | "post";
        };
        SamlSettingsDto: {
            entityId: string;
            /**
             * Format: uri
             * @description Where requests go (HTTP-Redirect binding).
             */
            entryPoint: string;
            /** @description Certificates with which the provider signs, in PEM or as they stand in its metadata. */
            certificates: string[];
            /** @description Our certificate in PEM, when we are to sign our requests. */
            signingCertificate?: string | null;
            /** @description Its private key in PEM. Absent in a change: stays as it is; null: removed. */
            signingKey?: string | null;
        };
        CreateProviderDto: {
            /** @enum {string} */
            kind: "oidc" | "saml";
            /** @description Part of its addresses with us; never changes. */
            slug: string;
            name: string;
            enabled?: boolean;
            /** @description Whether people of its domains must use it, and no password. */
            required?: boolean;
            /** @description Whether its word on addresses in its domains counts as verified without its saying so. Absent for a new one: true for SAML. */
            trustsAddresses?: boolean;
            domains?: components["schemas"]["ProviderDomainDto"][];
            mapping?: components["schemas"]["AttributeMappingDto"];
            oidc?: components["schemas"]["OidcSettingsDto"];
            saml?: components["schemas"]["SamlSettingsDto"];
        };
        ReadSamlMetadataDto: {
            xml: string;
        };
        SamlMetadataResponse: {
            entityId: string;
            entryPoint: string;
            /** @description In PEM. */
            certificates: string[];
        };
        UpdateProviderDto: {
            /** @description What its button says. */
            name?: string;
            enabled?: boolean;
            /** @description Whether people of its domains must use it, and no password. */
            required?: boolean;
            /** @description Whether its word on addresses in its domains counts as verified without its saying so. Absent for a new one: true for SAML. */
            trustsAddresses?: boolean;
            domains?: components["schemas"]["ProviderDomainDto"][];
            mapping?: components["schemas"]["AttributeMappingDto"];
            oidc?: components["schemas"]["OidcSettingsDto"];
            saml?: components["schemas"]["SamlSettingsDto"];
        };
        ProviderCheck: {
            /**
             * @description What is wrong.
             * @enum {string|null}
             */
            problem: "unreachable" | "not_a_provider" | "other_issuer" | "certificate_expired" | null;
            ok: boolean;
        };
        RegisterDto: {
            /** Format: email */
            email: string;
            password: string;
            name: string;
            /**
             * @description Language of the mail; absent: Swedish.
             * @enum {string}
             */
            language?: "sv" | "en";
        };
        Accepted: Record<string, never>;
        VerifyEmailDto: {
            token: string;
        };
        ForgotPasswordDto: {
            /** Format: email */
            email: string;
        };
        ResetPasswordDto: {
            token: string;
            password: string;
        };
        UpdateMeDto: {
            name?: string;
            workTitle?: string;
            about?: string;
            skills?: string[];
            /**
             * @description Language of the interface and of mails.
             * @enum {string}
             */
            language?: "sv" | "en";
            /** @description Name in the IANA time zone database, such as `Europe/Stockholm`. */
            timeZone?: string;
            /** @description Whether others may write to one through the platform. */
            contactable?: boolean;
            /** @description Whether others see that one has a thread open, and writes in it. */
            showsPresence?: boolean;
        };
        ChangePasswordDto: {
            currentPassword: string;
            newPassword: string;
        };
        ErasureResponse: {
            /** @description When the account is erased; null when that was not asked for, or not confirmed. */
            eraseAfter: string | null;
            /** @description Organisations that would have no administrator left. */
            lastAdministratorOf: components["schemas"]["OrganisationRef"][];
            /** @description Days between confirmation and erasure. */
            waitingDays: number;
        };
        RequestErasureDto: {
            /** @description The present password; not needed by those who have none and have just signed in with an identity provider. */
            password?: string;
        };
        ConfirmErasureDto: {
            token: string;
        };
        ErasureConfirmed: {
            eraseAfter: string;
        };
        SessionResponse: {
            /**
             * @description How one signed in.
             * @enum {string}
             */
            method: "password" | "totp" | "recovery_code" | "oidc" | "saml";
            /** @description Name of the identity provider that one came through. */
            provider: string | null;
            id: string;
            createdAt: string;
            lastSeenAt: string;
            /** @description When it ends unless it is used before. */
            expiresAt: string;
            /** @description What the browser said about itself at sign-in. */
            userAgent: string;
            /** @description Network address at sign-in. */
            address: string;
            /** @description Whether it is the one that asks. */
            current: boolean;
        };
        SessionList: {
            items: components["schemas"]["SessionResponse"][];
            nextCursor: string | null;
        };
        ApiTokenResponse: {
            /** @description Null: no limits. */
            scopes: ("read" | "write")[] | null;
            id: string;
            name: string;
            createdAt: string;
            /** @description To within five minutes; null when it was never used. */
            lastUsedAt: string | null;
            /** @description Null: until it is removed. */
            expiresAt: string | null;
        };
        ApiTokenList: {
            items: components["schemas"]["ApiTokenResponse"][];
            nextCursor: string | null;
        };
        CreateApiTokenDto: {
            /** @description What it is for; only its owner sees it. */
            name: string;
            /** @description What it may do; absent: both. */
            scopes?: ("read" | "write")[];
            /** @description When it stops working; absent: when it is removed. */
            expiresAt?: string;
        };
        CreatedApiToken: {
            id: string;
            /** @description Send it as `Authorization: Bearer <token>`. */
            token: string;
        };
        TwoStepState: {
            on: boolean;
            /** @description ISO 8601, UTC; null while it is off. */
            since: string | null;
            /** @description How many recovery codes are not used yet. */
            recoveryCodesLeft: number;
            /** @description Whether one's role asks for it. */
            required: boolean;
            /** @description Whether one can have it: it goes with a password, and accounts of the demo have none. */
            available: boolean;
        };
        BeginTwoStepDto: {
            password: string;
        };
        TwoStepSetUp: {
            /** @description In Base32, for typing in. */
            secret: string;
            /** @description `otpauth://totp/…` */
            address: string;
            /** @description The address as a QR code, as a `data:` address of an image. */
            picture: string;
        };
        ConfirmTwoStepDto: {
            code: string;
        };
        RecoveryCodes: {
            items: string[];
        };
        ProveTwoStepDto: {
            password: string;
            /** @description Six digits of the app, or a recovery code. */
            code: string;
        };
        AdministeredUser: {
            /** @enum {string} */
            platformRole: "member" | "editor" | "moderator" | "admin";
            memberships: components["schemas"]["MembershipResponse"][];
            id: string;
            name: string;
            email: string;
            workTitle: string;
            isDemo: boolean;
            /** @description Whether the address is known to be theirs. */
            verified: boolean;
            suspendedAt: string | null;
            createdAt: string;
            /** @description When a session of theirs was last used; null without one. */
            lastSeenAt: string | null;
        };
        AdministeredUserList: {
            items: components["schemas"]["AdministeredUser"][];
            nextCursor: string | null;
        };
        DecidingPerson: {
            id: string | null;
            name: string | null;
        };
        Suspension: {
            /** @enum {string|null} */
            reason: "compromised" | "spam" | "misconduct" | "left" | "other" | null;
            at: string;
            by: components["schemas"]["DecidingPerson"] | null;
            note: string | null;
        };
        AdministeredUserAbilities: {
            canChangeRole: boolean;
            canSuspend: boolean;
        };
        AdministeredUserDetail: {
            /** @enum {string} */
            platformRole: "member" | "editor" | "moderator" | "admin";
            memberships: components["schemas"]["MembershipResponse"][];
            id: string;
            name: string;
            email: string;
            workTitle: string;
            isDemo: boolean;
            /** @description Whether the address is known to be theirs. */
            verified: boolean;
            suspendedAt: string | null;
            createdAt: string;
            /** @description When a session of theirs was last used; null without one. */
            lastSeenAt: string | null;
            hasPassword: boolean;
            /** @description Whether they sign in in two steps. */
            twoStep: boolean;
            /** @description Browsers in which they are signed in. */
            sessions: number;
            apiTokens: number;
            /** @description Names of the identity providers that they are connected with. */
            providers: string[];
            suspension: components["schemas"]["Suspension"] | null;
            abilities: components["schemas"]["AdministeredUserAbilities"];
        };
        ChangePlatformRoleDto: {
            /** @enum {string} */
            role: "member" | "editor" | "moderator" | "admin";
        };
        SuspendDto: {
            /** @enum {string} */
            reason: "compromised" | "spam" | "misconduct" | "left" | "other";
            /** @description For other administrators. */
            note?: string | null;
        };
        PersonListItem: {
            organisations: components["schemas"]["OrganisationRef"][];
            id: string;
            name: string;
            workTitle: string;
            skills: string[];
            /** @description Whether it is one of the people of the demo. */
            isDemo: boolean;
        };
        SkillCount: {
            /** @description In lower case. */
            skill: string;
            count: number;
        };
        PersonList: {
            items: components["schemas"]["PersonListItem"][];
            nextCursor: string | null;
            total: number;
            /** @description What the people who were found know, the most common first. */
            skills: components["schemas"]["SkillCount"][];
        };
        UserAbilities: {
            /** @description Whether one can write to them through the platform. */
            canContact: boolean;
        };
        UserResponse: {
            memberships: components["schemas"]["MembershipResponse"][];
            id: string;
            name: string;
            workTitle: string;
            about: string;
            skills: string[];
            abilities: components["schemas"]["UserAbilities"];
        };
        WriteToPersonDto: {
            message: string;
        };
        ActivePerson: {
            id: string;
            name: string;
            workTitle: string;
        };
        MemberResponse: {
            /** @enum {string} */
            role: "member" | "representative" | "administrator";
            person: components["schemas"]["ActivePerson"];
            since: string;
        };
        MemberListAbilities: {
            /** @description Whether the asker decides who belongs, and in which role. */
            canDecide: boolean;
        };
        MemberList: {
            items: components["schemas"]["MemberResponse"][];
            nextCursor: string | null;
            total: number;
            abilities: components["schemas"]["MemberListAbilities"];
        };
        ChangeRoleDto: {
            /** @enum {string} */
            role: "member" | "representative" | "administrator";
        };
        OwnRequest: {
            id: string;
            createdAt: string;
        };
        MembershipAbilities: {
            canAskToJoin: boolean;
            /** @description Whether the asker's address makes them its first administrator at once. */
            canTakeOver: boolean;
            canLeave: boolean;
            canDecide: boolean;
            canProposeDomain: boolean;
            canConfirmDomain: boolean;
        };
        OwnMembership: {
            /** @enum {string|null} */
            role: "member" | "representative" | "administrator" | null;
            /** @description Null when none waits. */
            request: components["schemas"]["OwnRequest"] | null;
            hasAdministrator: boolean;
            abilities: components["schemas"]["MembershipAbilities"];
        };
        DomainResponse: {
            /** @enum {string} */
            status: "proposed" | "confirmed";
            id: string;
            domain: string;
            createdAt: string;
        };
        DomainList: {
            items: components["schemas"]["DomainResponse"][];
        };
        ProposeDomainDto: {
            /** @description Such as `kommun.se`. It is compared exactly, without those below it. */
            domain: string;
        };
        PersonRef: {
            /** @description Null for a former user, whose account has been erased: there is no profile. */
            id: string | null;
            /** @description Null for a former user: who reads is told so in their own language. */
            name: string | null;
            workTitle: string;
        };
        ProposedDomain: {
            organisation: components["schemas"]["OrganisationRef"];
            proposedBy: components["schemas"]["PersonRef"] | null;
            id: string;
            domain: string;
            createdAt: string;
        };
        ProposedDomainList: {
            items: components["schemas"]["ProposedDomain"][];
            nextCursor: string | null;
        };
        RefuseDto: {
            reason: string;
        };
        InvitationResponse: {
            /** @enum {string} */
            role: "member" | "representative" | "administrator";
            id: string;
            email: string;
            createdAt: string;
            sentAt: string;
            expiresAt: string;
            /** @description Whether it is too old to be accepted; sending it again makes it new. */
            expired: boolean;
        };
        InvitationList: {
            items: components["schemas"]["InvitationResponse"][];
            nextCursor: string | null;
        };
        InviteDto: {
            /** Format: email */
            email: string;
            /**
             * @description The role that they get; absent: member.
             * @enum {string}
             */
            role?: "member" | "representative" | "administrator";
            /**
             * @description Language of the mail to someone without an account; absent: Swedish.
             * @enum {string}
             */
            language?: "sv" | "en";
        };
        InvitationTokenDto: {
            token: string;
        };
        ReceivedInvitation: {
            organisation: components["schemas"]["OrganisationRef"];
            /** @enum {string} */
            role: "member" | "representative" | "administrator";
            id: string;
            /** @description The address that it was sent to: only someone with that address can accept it. */
            email: string;
            /** @description Name of who sent it; null when they are gone. */
            invitedBy: string | null;
            expiresAt: string;
        };
        ReceivedInvitationList: {
            items: components["schemas"]["ReceivedInvitation"][];
        };
        AskToJoinDto: {
            /** @description What those who answer should know, such as what one does there. */
            message: string;
        };
        JoinRequestResponse: {
            organisation: components["schemas"]["OrganisationRef"];
            id: string;
            person: components["schemas"]["ActivePerson"];
            /** @description What stands after the @ of the person's verified address; the address itself is never shown. */
            mailDomain: string;
            message: string;
            createdAt: string;
        };
        JoinRequestList: {
            items: components["schemas"]["JoinRequestResponse"][];
            nextCursor: string | null;
        };
        LetInDto: {
            /**
             * @description Absent: member, or administrator where the organisation has none.
             * @enum {string}
             */
            role?: "member" | "representative" | "administrator";
        };
        TurnDownDto: {
            reason?: string;
        };
        OwnRequestList: {
            items: components["schemas"]["JoinRequestResponse"][];
        };
        RegisterAssociationDto: {
            name: string;
            /** @description Ten digits, with or without the hyphen. */
            organisationNumber: string;
            /** @description What it is there for. */
            descriptionSv: string;
            descriptionEn?: string;
            /**
             * @description How far its work reaches.
             * @enum {string}
             */
            reach: "local" | "regional" | "national" | "international";
            /** @description What it works with. */
            areas: ("administration" | "management_and_governance" | "citizen_service_and_communication" | "education" | "social_services" | "elderly_and_disability_support" | "primary_care_and_ehealth" | "culture_and_leisure" | "environment_and_climate" | "transport_and_infrastructure" | "urban_planning_and_building" | "safety_and_crisis_preparedness" | "cross_functional" | "labour_and_integration" | "business_and_tourism" | "civil_society")[];
            /** @description Code of the municipality where it has its seat. */
            municipality?: string;
            webAddress?: string;
            /** @description Says that it is another one than those of the same name that are here already. */
            isAnother?: boolean;
        };
        RegistrationResponse: {
            /** @enum {string} */
            state: "open" | "approved" | "refused";
            /** @description Null when it was refused: then the organisation is gone. */
            organisation: components["schemas"]["OrganisationRef"] | null;
            id: string;
            name: string;
            organisationNumber: string;
            createdAt: string;
            /** @description Why it was refused. */
            reason: string | null;
        };
        OwnRegistrationList: {
            items: components["schemas"]["RegistrationResponse"][];
        };
        WaitingRegistration: {
            /** @enum {string} */
            state: "open" | "approved" | "refused";
            /** @description Null when it was refused: then the organisation is gone. */
            organisation: components["schemas"]["OrganisationRef"] | null;
            registeredBy: components["schemas"]["PersonRef"] | null;
            /** @enum {string|null} */
            reach: "local" | "regional" | "national" | "international" | null;
            /** @description What stands after the @ of that person's verified address. */
            mailDomain: string | null;
            descriptionSv: string | null;
            webAddress: string | null;
            areas: string[];
            id: string;
            name: string;
            organisationNumber: string;
            createdAt: string;
            /** @description Why it was refused. */
            reason: string | null;
        };
        WaitingRegistrationList: {
            items: components["schemas"]["WaitingRegistration"][];
            nextCursor: string | null;
        };
        AttachedTo: {
            /** @description Such as `use_case`. */
            type: string;
            id: string;
        };
        FileAbilities: {
            canRemove: boolean;
        };
        FileResponse: {
            /** @description Null: for its uploader alone, and only for seven days. */
            attachedTo: components["schemas"]["AttachedTo"] | null;
            createdAt: string;
            abilities: components["schemas"]["FileAbilities"];
            id: string;
            name: string;
            /** @description Bytes. */
            size: number;
            contentType: string;
            /** @description Where its content is, on this server. */
            url: string;
        };
        FileList: {
            items: components["schemas"]["FileResponse"][];
            nextCursor: string | null;
        };
        AttachedFile: {
            id: string;
            name: string;
            /** @description Bytes. */
            size: number;
            contentType: string;
            /** @description Where its content is, on this server. */
            url: string;
        };
        HubSummary: {
            /** @enum {string} */
            kind: "community" | "network" | "project" | "council" | "working_group";
            /** @enum {string} */
            visibility: "open" | "closed" | "secret";
            /** @enum {string} */
            joinPolicy: "open" | "request" | "invite";
            organisation: components["schemas"]["OrganisationRef"] | null;
            cover: components["schemas"]["AttachedFile"] | null;
            /**
             * @description The asker's role; null for those who are not in it.
             * @enum {string|null}
             */
            role: "member" | "moderator" | "owner" | null;
            purpose: string;
            tags: string[];
            memberCount: number;
            /** @description Example content of a demo installation. */
            isDemo: boolean;
            createdAt: string;
            updatedAt: string;
            /** @description Since when it can only be read. */
            archivedAt: string | null;
            id: string;
            slug: string;
            name: string;
        };
        HubList: {
            items: components["schemas"]["HubSummary"][];
            nextCursor: string | null;
            total: number;
        };
        CreateHubDto: {
            name: string;
            /**
             * @description Councils are made by editors of the platform. Absent: community.
             * @enum {string}
             */
            kind?: "community" | "network" | "project" | "council" | "working_group";
            /** @description What it is for; whoever may know of the hub reads it. */
            purpose?: string;
            /**
             * @description Absent: open.
             * @enum {string}
             */
            visibility?: "open" | "closed" | "secret";
            /**
             * @description Absent: open for an open hub, by request for a closed one, by invitation for a secret one.
             * @enum {string}
             */
            joinPolicy?: "open" | "request" | "invite";
            /** @description What members say yes to when they join. */
            rules?: string;
            tags?: string[];
            /** @description Slug or id of the organisation that stands behind it: one's own. */
            organisation?: string | null;
            /** @description Slug or id of the hub that it stands in: one that one looks after. */
            parent?: string | null;
        };
        HubRef: {
            /** @enum {string} */
            kind: "community" | "network" | "project" | "council" | "working_group";
            /** @enum {string} */
            visibility: "open" | "closed" | "secret";
            id: string;
            slug: string;
            name: string;
        };
        OwnHubMembership: {
            /** @enum {string} */
            role: "member" | "moderator" | "owner";
            since: string;
            /** @description The version of the rules that one said yes to last. */
            rulesVersion: number | null;
            /** @description Whether the rules have changed since. */
            rulesDue: boolean;
        };
        OwnHubRequest: {
            id: string;
            createdAt: string;
        };
        HubAbilities: {
            canRead: boolean;
            canPost: boolean;
            canJoin: boolean;
            canAskToJoin: boolean;
            canLeave: boolean;
            /** @description Whether the asker looks after members, invitations and what is pinned. */
            canTend: boolean;
            /** @description Whether the asker moderates what is written. */
            canModerate: boolean;
            canEdit: boolean;
            canArchive: boolean;
            canReopen: boolean;
            canTransfer: boolean;
        };
        HubResponse: {
            /** @enum {string} */
            kind: "community" | "network" | "project" | "council" | "working_group";
            /** @enum {string} */
            visibility: "open" | "closed" | "secret";
            /** @enum {string} */
            joinPolicy: "open" | "request" | "invite";
            organisation: components["schemas"]["OrganisationRef"] | null;
            cover: components["schemas"]["AttachedFile"] | null;
            /**
             * @description The asker's role; null for those who are not in it.
             * @enum {string|null}
             */
            role: "member" | "moderator" | "owner" | null;
            /** @description The hub that it stands in, for those who may know of that one. */
            parent: components["schemas"]["HubRef"] | null;
            membership: components["schemas"]["OwnHubMembership"] | null;
            request: components["schemas"]["OwnHubRequest"] | null;
            rules: string;
            /** @description The number of the rules as they are now; 0 as long as there never were any. */
            rulesVersion: number;
            /** @description Hubs that stand in it, as far as the asker may know of them; in the order of their names. */
            inner: components["schemas"]["HubRef"][];
            /** @description Its owners, for those who have signed in. */
            owners: components["schemas"]["ActivePerson"][];
            version: number;
            abilities: components["schemas"]["HubAbilities"];
            purpose: string;
            tags: string[];
            memberCount: number;
            /** @description Example content of a demo installation. */
            isDemo: boolean;
            createdAt: string;
            updatedAt: string;
            /** @description Since when it can only be read. */
            archivedAt: string | null;
            id: string;
            slug: string;
            name: string;
        };
        UpdateHubDto: {
            name?: string;
            /** @enum {string} */
            kind?: "community" | "network" | "project" | "council" | "working_group";
            purpose?: string;
            /** @enum {string} */
            visibility?: "open" | "closed" | "secret";
            /** @enum {string} */
            joinPolicy?: "open" | "request" | "invite";
            rules?: string;
            tags?: string[];
            /** @description Null: none any more. */
            organisation?: string | null;
            /** @description Null: in none any more. */
            parent?: string | null;
        };
        HubRulesVersion: {
            version: number;
            text: string;
            createdAt: string;
        };
        HubRulesHistory: {
            items: components["schemas"]["HubRulesVersion"][];
        };
        HubNewsItem: {
            /** @enum {string} */
            kind: "joined" | "pinned" | "rules_changed" | "opened";
            /** @description Where it happened: the hub, or one that stands in it. */
            hub: components["schemas"]["HubRef"];
            /** @description Who joined, for those who have signed in. */
            person: components["schemas"]["ActivePerson"] | null;
            at: string;
            /** @description What was pinned. */
            title: string | null;
        };
        HubNews: {
            items: components["schemas"]["HubNewsItem"][];
        };
        SetCoverDto: {
            /**
             * Format: uuid
             * @description Id of an image that one has uploaded.
             */
            fileId: string;
        };
        HubMemberResponse: {
            /** @enum {string} */
            role: "member" | "moderator" | "owner";
            person: components["schemas"]["ActivePerson"];
            since: string;
        };
        HubMemberList: {
            items: components["schemas"]["HubMemberResponse"][];
            nextCursor: string | null;
            total: number;
        };
        ChangeHubRoleDto: {
            /** @enum {string} */
            role: "member" | "moderator" | "owner";
        };
        BlockedPerson: {
            person: components["schemas"]["ActivePerson"];
            reason: string;
            blockedAt: string;
        };
        BlockedPeople: {
            items: components["schemas"]["BlockedPerson"][];
        };
        AcceptRulesDto: {
            rulesVersion: number;
        };
        HandOverDto: {
            /**
             * Format: uuid
             * @description A member of the hub.
             */
            userId: string;
            /** @description Whether one stays an owner too; otherwise one is a member from now on. */
            stay?: boolean;
        };
        JoinHubDto: {
            /** @description The version of the rules that one says yes to; needed where the hub has rules. */
            rulesVersion?: number;
            /** @description What those who answer should know, where one asks. */
            message?: string;
        };
        JoinedHub: {
            /**
             * @description `member`: one is in it; `requested`: its moderators answer by mail.
             * @enum {string}
             */
            state: "member" | "requested";
        };
        HubRequestResponse: {
            id: string;
            person: components["schemas"]["ActivePerson"];
            message: string;
            createdAt: string;
        };
        HubRequestList: {
            items: components["schemas"]["HubRequestResponse"][];
            nextCursor: string | null;
        };
        OwnWaitingHubRequest: {
            hub: components["schemas"]["HubRef"];
            id: string;
            message: string;
            createdAt: string;
        };
        OwnHubRequestList: {
            items: components["schemas"]["OwnWaitingHubRequest"][];
        };
        HubInvitationResponse: {
            /** @enum {string} */
            role: "member" | "moderator" | "owner";
            id: string;
            email: string;
            createdAt: string;
            sentAt: string;
            expiresAt: string;
            /** @description Whether it is too old to be accepted; sending it again makes it new. */
            expired: boolean;
        };
        HubInvitationList: {
            items: components["schemas"]["HubInvitationResponse"][];
            nextCursor: string | null;
        };
        InviteToHubDto: {
            /** Format: email */
            email: string;
            /**
             * @description The role that they get; absent: member. Other roles are for owners to give.
             * @enum {string}
             */
            role?: "member" | "moderator" | "owner";
            /**
             * @description Language of the mail to someone without an account; absent: Swedish.
             * @enum {string}
             */
            language?: "sv" | "en";
        };
        ReceivedHubInvitation: {
            hub: components["schemas"]["HubRef"];
            /** @enum {string} */
            role: "member" | "moderator" | "owner";
            id: string;
            /** @description The address that it was sent to: only someone with that address can accept it. */
            email: string;
            purpose: string;
            rules: string;
            rulesVersion: number;
            /** @description Name of who sent it; null when they are gone. */
            invitedBy: string | null;
            expiresAt: string;
        };
        AcceptHubInvitationLinkDto: {
            token: string;
            /** @description The version of the rules that one says yes to; needed where the hub has rules. */
            rulesVersion?: number;
        };
        ReceivedHubInvitationList: {
            items: components["schemas"]["ReceivedHubInvitation"][];
        };
        AcceptHubInvitationDto: {
            /** @description The version of the rules that one says yes to; needed where the hub has rules. */
            rulesVersion?: number;
        };
        Pin: {
            /** @description Of a document. */
            file: components["schemas"]["AttachedFile"] | null;
            id: string;
            title: string;
            note: string;
            /** @description Of a link. */
            url: string | null;
            createdAt: string;
        };
        PinList: {
            items: components["schemas"]["Pin"][];
        };
        PinDto: {
            title: string;
            note?: string;
            /**
             * Format: uri
             * @description Where the link leads: `https://…`. Either this or a file.
             */
            url?: string;
            /**
             * Format: uuid
             * @description Id of a file that one has uploaded.
             */
            fileId?: string;
        };
        OrderPinsDto: {
            ids: string[];
        };
        ChangePinDto: {
            title?: string;
            note?: string;
            /**
             * Format: uri
             * @description Of a link.
             */
            url?: string;
        };
        OwnerlessHub: {
            id: string;
            name: string;
            memberCount: number;
        };
        OwnerlessHubs: {
            items: components["schemas"]["OwnerlessHub"][];
            nextCursor: string | null;
        };
        AppointOwnerDto: {
            /** Format: uuid */
            userId: string;
        };
        ImportReportError: {
            row: number;
            /** @description Name of the field; empty when it is the whole row. */
            field: string;
            /** @description Stable code for programs. */
            code: string;
            /** @description In the language that was asked for. */
            message: string;
        };
        ImportReportResponse: {
            /** @description Columns or fields that are none of ours; what they hold would be left out. */
            unknownFields: string[];
            /** @description The first 1000. */
            errors: components["schemas"]["ImportReportError"][];
            created: number;
            updated: number;
            unchanged: number;
            failed: number;
        };
        ImportMappingResponse: {
            columns: {
                [key: string]: string | null;
            };
            values: {
                [key: string]: {
                    [key: string]: string | null;
                };
            };
            lang: string | null;
        };
        ImportValue: {
            /** @description What it most likely means; null: nobody knows. */
            suggestedCode: string | null;
            value: string;
            /** @description How often it stands in the rows that were looked at. */
            count: number;
        };
        ImportColumn: {
            /** @description What it most likely means; null: nobody knows. */
            suggestedField: string | null;
            /** @description The field that it is mapped to, or would be: its values, when that field has codes. */
            codedValues: components["schemas"]["ImportValue"][] | null;
            name: string;
            samples: string[];
        };
        ImportCountsResponse: {
            created: number;
            updated: number;
            unchanged: number;
            failed: number;
        };
        ImportResponse: {
            /** @enum {string} */
            status: "uploaded" | "mapped" | "previewing" | "previewed" | "running" | "done" | "cancelled" | "failed";
            /** @enum {string} */
            format: "csv" | "json" | "jsonl";
            /** @description Rows of the file; null when it is too long to have been counted. */
            rowsEstimated: number | null;
            finishedAt: string | null;
            /** @enum {string|null} */
            encoding: "utf-8" | "utf-16le" | "windows-1252" | null;
            delimiter: string | null;
            /**
             * @description The foreign register that the columns tell of.
             * @enum {string|null}
             */
            register: "nl-algorithm-register" | "uk-atrs" | "us-ai-inventory" | "eu-pstw" | null;
            /** @description Language that the register writes in. */
            registerLang: string | null;
            mapping: components["schemas"]["ImportMappingResponse"] | null;
            /** @description Owner of rows that name none. */
            organisation: components["schemas"]["OrganisationRef"] | null;
            source: string | null;
            /** @description Code of what made the whole import fail. */
            problem: string | null;
            columns: components["schemas"]["ImportColumn"][];
            publish: boolean;
            version: number;
            id: string;
            fileName: string;
            /** @description In bytes. */
            fileSize: number;
            /** @description Rows of the file that were answered for by the preview or the import. */
            processed: number;
            counts: components["schemas"]["ImportCountsResponse"];
            createdAt: string;
        };
        ImportSummary: {
            /** @enum {string} */
            status: "uploaded" | "mapped" | "previewing" | "previewed" | "running" | "done" | "cancelled" | "failed";
            /** @enum {string} */
            format: "csv" | "json" | "jsonl";
            /** @description Rows of the file; null when it is too long to have been counted. */
            rowsEstimated: number | null;
            finishedAt: string | null;
            id: string;
            fileName: string;
            /** @description In bytes. */
            fileSize: number;
            /** @description Rows of the file that were answered for by the preview or the import. */
            processed: number;
            counts: components["schemas"]["ImportCountsResponse"];
            createdAt: string;
        };
        ImportList: {
            nextCursor: string | null;
            items: components["schemas"]["ImportSummary"][];
        };
        MapImportDto: {
            /**
             * @description The field that each column means; null leaves the column out
             * @example {
             *       "Rubrik": "title",
             *       "Kommentar": null
             *     }
             */
            columns: {
                [key: string]: string | null;
            };
            /**
             * @description For each coded field: the code that each value of the file means; null leaves the value out
             * @example {
             *       "phase": {
             *         "I drift": "in_use"
             *       }
             *     }
             */
            values?: {
                [key: string]: {
                    [key: string]: string | null;
                };
            };
            /** @description Language of texts whose row does not say (ISO 639-1) */
            lang?: string | null;
            /** @description Slug, id or name of the owner of rows that name none */
            organisation?: string | null;
            /** @description Register that the rows come from, for rows that do not say */
            source?: string | null;
            /** @description Publishes the rows as they are */
            publish?: boolean;
        };
        ImportRowError: {
            /** @description Name of the field; empty when it is the whole row. */
            field: string;
            /** @description Stable code for programs. */
            code: string;
            /** @description In the language that was asked for. */
            message: string;
        };
        ImportRowResponse: {
            /** @enum {string} */
            outcome: "created" | "updated" | "unchanged" | "failed";
            row: number;
            title: string;
            errors: components["schemas"]["ImportRowError"][];
        };
        ImportRowList: {
            nextCursor: string | null;
            items: components["schemas"]["ImportRowResponse"][];
        };
        DictionaryVersion: {
            version: number;
            /** @description As `2026-11-22`. */
            date: string;
            changes: string;
        };
        DictionaryStep: {
            name: string;
            label: string;
            help: string;
        };
        DictionaryCode: {
            code: string;
            label: string;
        };
        DictionaryPart: {
            name: string;
            label: string;
            /** @description The name of the list of codes; null when it is not coded. */
            codeList: string | null;
            /** @description Null when it is not coded. */
            codes: components["schemas"]["DictionaryCode"][] | null;
        };
        DictionaryField: {
            /** @description The name in the API, in exports and in import files. */
            name: string;
            label: string;
            /** @description How to fill it in. */
            help: string;
            /** @description Why it matters to a reader; null for what Torget adds by itself. */
            why: string | null;
            /** @description What it holds: `line`, `text`, `code`, `codes`, `day` and so on. */
            kind: string;
            /** @description The same in words. */
            kindLabel: string;
            /** @description The step of the form; null for what Torget adds by itself. */
            step: string | null;
            /** @description The version of the standard that brought it. */
            since: number;
            /** @description The name of the list of codes; null when it is not coded. */
            codeList: string | null;
            /** @description Null when it is not coded. */
            codes: components["schemas"]["DictionaryCode"][] | null;
            /** @description What each entry of a list says; null for other fields. */
            parts: components["schemas"]["DictionaryPart"][] | null;
            /** @description Most characters of a text, or of each entry of a list. */
            maxLength: number | null;
            /** @description Most entries of a list. */
            maxItems: number | null;
            /** @description What it must look like, as a regular expression. */
            pattern: string | null;
            example: string | null;
            /** @description What a number counts: `SEK` or `hours`. */
            unit: string | null;
            /** @description When a published case must have it, in words. */
            required: string;
            /** @description When it is asked for, in words. */
            asked: string;
            /** @description How much it counts for completeness. */
            weight: number;
            /** @description Whether an organisation may withhold it with a reason. */
            withholdable: boolean;
            /** @description Whether it can be told in several languages. */
            translated: boolean;
        };
        UseCaseDictionary: {
            /** @enum {string} */
            lang: "sv" | "en";
            /** @description The version of the standard that is in force. */
            version: number;
            versions: components["schemas"]["DictionaryVersion"][];
            steps: components["schemas"]["DictionaryStep"][];
            fields: components["schemas"]["DictionaryField"][];
        };
        UseCaseText: {
            title: string;
            summary: string;
        };
        UseCaseTexts: {
            sv?: components["schemas"]["UseCaseText"];
            en?: components["schemas"]["UseCaseText"];
        };
        UseCaseHighlights: {
            /** @description Language of the text that these are of. */
            lang: string;
            title?: string;
            summary?: string;
            body?: string;
            /** @description Of an attached file, when the words are nowhere else. */
            attached?: string;
        };
        UseCaseSummary: {
            /** @enum {string} */
            status: "draft" | "in_review" | "published" | "archived";
            /** @enum {string|null} */
            phase: "idea" | "exploration" | "pilot" | "in_use" | "scaled" | "paused" | "stopped" | null;
            /** @enum {string|null} */
            stopReason: "data" | "law" | "benefit" | "cost" | "supplier" | "adoption" | "priority" | null;
            /**
             * @description Null only while a draft has not chosen.
             * @enum {string|null}
             */
            visibility: "public" | "members" | "hub" | "organisation" | null;
            id: string;
            slug: string;
            /** @description Language of the story, ISO 639-1. */
            lang: string;
            title: string;
            summary: string;
            areas: string[];
            values: string[];
            techniques: string[];
            /** @description A day, such as `2025-03-10`. */
            phaseSince: string | null;
            tags: string[];
            organisations: components["schemas"]["OrganisationRef"][];
            effectCount: number;
            /** @description How many of the effects were measured. */
            measuredEffectCount: number;
            /** @description How many organisations do the same, or are on their way. */
            reuseCount: number;
            /** @description How whole the description is, 0 to 100. */
            completeness: number;
            /** @description When it was last changed or confirmed. */
            lastConfirmedAt: string;
            /** @description Whether that was more than twelve months ago. */
            isStale: boolean;
            /** @description Example content of a demo installation. */
            isDemo: boolean;
            publishedAt: string | null;
            updatedAt: string;
            translations: components["schemas"]["UseCaseTexts"];
            highlights?: components["schemas"]["UseCaseHighlights"];
        };
        UseCaseList: {
            /** @description For each filter: its values, and how many cases have them. */
            facets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            items: components["schemas"]["UseCaseSummary"][];
            nextCursor: string | null;
            total: number;
            /** @description The question as it was likely meant, when a word of it is nowhere and a near one is. */
            didYouMean?: string;
            /** @description The search engine that answered. */
            engine: string;
        };
        UseCaseSuggestion: {
            title: string;
            slug: string;
            organisation: string;
        };
        UseCaseSuggestions: {
            items: components["schemas"]["UseCaseSuggestion"][];
        };
        FacetValueResponse: {
            value: string;
            /** @description What it is called: the name of an organisation, else the value itself. */
            label: string;
            /** @description How many cases of the list have it. */
            count: number;
        };
        FacetValueList: {
            items: components["schemas"]["FacetValueResponse"][];
        };
        WriteEffectDto: {
            /** @description What was measured: "Minutes for each case". */
            measure: string;
            unit?: string | null;
            /** @description The value before. */
            baseline?: number | null;
            /** @description The value after. */
            value?: number | null;
            periodStart?: string | null;
            periodEnd?: string | null;
            method?: string | null;
            measuredBy?: string | null;
            /** @enum {string} */
            evidence: "expected" | "self_reported" | "measured" | "independently_evaluated";
        };
        WriteLinkDto: {
            /** @enum {string} */
            kind: "source_code" | "documentation" | "decision" | "evaluation" | "news" | "video" | "other";
            /** @description An http or https address that everyone can reach. */
            url: string;
            /** @description What the link shows. */
            label: string;
        };
        WriteRoleDto: {
            role: string;
            hours?: number | null;
        };
        WriteContactDto: {
            name: string;
            role?: string | null;
            /**
             * Format: email
             * @description Shown only to people who have signed in.
             */
            email?: string | null;
        };
        WriteWithheldDto: {
            /** @enum {string} */
            field: "insteadOf" | "solution" | "lessons" | "alternatives" | "links" | "dataUsed" | "dataSources" | "model" | "supplier" | "hosting" | "sourceCodeUrl" | "licence" | "effects" | "costOnce" | "costYearly" | "costHours" | "roles" | "anchoring" | "training" | "changeWork" | "systemsIntegrated" | "procurementRoute" | "fundingCall" | "fundingGrant" | "fundingRegistration" | "fundingStart" | "fundingEnd" | "legalBasis" | "impactAssessment" | "impactAssessmentUrl" | "aiActRole" | "aiActRisk" | "aiActReason" | "humanOversight" | "transparency" | "appeal" | "risks" | "secrecy" | "reuseChecklist" | "equality";
            /** @enum {string} */
            reason: "secrecy" | "personal_integrity" | "security" | "trade_secret" | "procurement" | "intellectual_property";
        };
        WriteStoryDto: {
            title?: string;
            summary?: string;
            problem?: string;
            solution?: string;
            lessons?: string;
        };
        WriteTranslationsDto: {
            sv?: components["schemas"]["WriteStoryDto"] | null;
            en?: components["schemas"]["WriteStoryDto"] | null;
        };
        DraftUseCaseDto: {
            /** @description Summary. Two or three sentences that a manager understands at once. */
            summary?: string;
            /** @description The problem. What was hard, took time or went wrong? Figures help. An empty line begins a new paragraph, and lines that begin with a dash become a list. */
            problem?: string;
            /** @description Area. Choose one or more. */
            areas?: ("administration" | "management_and_governance" | "citizen_service_and_communication" | "education" | "social_services" | "elderly_and_disability_support" | "primary_care_and_ehealth" | "culture_and_leisure" | "environment_and_climate" | "transport_and_infrastructure" | "urban_planning_and_building" | "safety_and_crisis_preparedness" | "cross_functional" | "labour_and_integration" | "business_and_tourism" | "civil_society")[];
            /**
             * @description Phase. An idea is enough to publish.
             * @enum {string|null}
             */
            phase?: "idea" | "exploration" | "pilot" | "in_use" | "scaled" | "paused" | "stopped" | null;
            /** @description Since when. The day this phase began. */
            phaseSince?: string | null;
            /** @description Why this phase. What made you go on, wait or stop? */
            phaseReason?: string | null;
            /**
             * @description Why you stopped. Others are spared doing the same.
             * @enum {string|null}
             */
            stopReason?: "data" | "law" | "benefit" | "cost" | "supplier" | "adoption" | "priority" | null;
            /** @description What to do instead. What you do now, or what you should have done. */
            insteadOf?: string | null;
            /** @description Contact person. Who can answer questions. */
            contactName?: string | null;
            /** @description Role of the contact person. The role stays when the person moves on. */
            contactRole?: string | null;
            /** @description E-mail of the contact person. Shown only to people who have signed in. */
            contactEmail?: string | null;
            /** @description The solution. What did you do? Which tools, which data, who worked on it? */
            solution?: string;
            /** @description What you learnt. What does someone need to know who wants to do the same? Also what did not work. */
            lessons?: string;
            /** @description Benefit. Which kinds of benefit does it give, or should it give? */
            values?: ("time_saved" | "cost_saved" | "quality" | "new_service" | "citizen_benefit" | "skills_and_learning" | "risk_and_safety" | "revenue" | "ethics_and_sustainability" | "other")[];
            /** @description Technique. Which kinds of technique are used? */
            techniques?: ("language_model" | "text_classification" | "speech" | "translation" | "computer_vision" | "prediction" | "optimisation" | "anomaly_detection" | "recommendation" | "robotic_automation" | "search_and_retrieval" | "other")[];
            /** @description Tags. Your own words to search by, with commas between. Twelve at the most. */
            tags?: string[];
            /** @description In use in these municipalities. All municipalities where the solution is in use, also others'. */
            usedIn?: string[];
            /** @description Alternatives considered. What did you decide against, and why? Could it be done without AI? */
            alternatives?: string | null;
            /** @description Picture. A picture that shows it in use, shown at the top of the page. */
            coverImage?: string | null;
            /** @description What the picture shows. Read aloud to those who do not see the picture. */
            coverAlt?: string | null;
            /** @description Language of the text. The language that the title and texts are written in. */
            lang?: string;
            /**
             * @description Personal data. What data about people is handled?
             * @enum {string|null}
             */
            personalData?: "none" | "personal" | "sensitive" | null;
            /** @description Data used. What data does the solution read, learn from or write? */
            dataUsed?: string | null;
            /** @description Where the data comes from. Systems, registers or suppliers that data is taken from. */
            dataSources?: string | null;
            /** @description Model. Name and version of the model, for example a language model. */
            model?: string | null;
            /** @description Supplier. The company or organisation that supplies the solution. Write own development if you made it yourselves. */
            supplier?: string | null;
            /**
             * @description Hosting. Where does the solution run?
             * @enum {string|null}
             */
            hosting?: "on_premises" | "eu_cloud" | "non_eu_cloud" | null;
            /** @description Address of open source code. The address of the code, not of a product page. */
            sourceCodeUrl?: string | null;
            /** @description Licence. For example EUPL-1.2 or MIT. */
            licence?: string | null;
            /** @description One-off cost. Everything it cost to get going, in Swedish kronor. */
            costOnce?: number | null;
            /** @description Yearly cost. Licences, hosting and maintenance, in Swedish kronor. */
            costYearly?: number | null;
            /** @description Own working time. How many hours you have spent yourselves. */
            costHours?: number | null;
            /** @description Anchoring with management. Who said yes, and what did it take? */
            anchoring?: string | null;
            /** @description Training. What did people need to learn? */
            training?: string | null;
            /** @description Change work. What changed in the way of working, and how? */
            changeWork?: string | null;
            /** @description Systems integrated. One system a line. */
            systemsIntegrated?: string[];
            /** @description How it was procured. Agreement, tender or own development. Can others call off from the same agreement? */
            procurementRoute?: string | null;
            /** @description Funding call. The call that gave money, if there was one. */
            fundingCall?: string | null;
            /** @description Grant. In Swedish kronor. */
            fundingGrant?: number | null;
            /** @description Registration number. The funder's number, for example 2022-00880. */
            fundingRegistration?: string | null;
            /** @description Funded from. The first day. */
            fundingStart?: string | null;
            /** @description Funded until. The last day. */
            fundingEnd?: string | null;
            /** @description Legal basis. Which basis in the GDPR or other law do you rely on? */
            legalBasis?: string | null;
            /**
             * @description Impact assessment. As in the GDPR, article 35.
             * @enum {string|null}
             */
            impactAssessment?: "done" | "ongoing" | "not_needed" | "not_done" | null;
            /** @description Link to the impact assessment. If others may read it. */
            impactAssessmentUrl?: string | null;
            /**
             * @description Role under the AI Act. Regulation (EU) 2024/1689, article 3. Most municipalities use a system that others built: choose Deployer.
             * @enum {string|null}
             */
            aiActRole?: "deployer" | "provider" | "importer" | "distributor" | "product_manufacturer" | null;
            /**
             * @description Risk class under the AI Act. Not assessed is an answer too.
             * @enum {string|null}
             */
            aiActRisk?: "prohibited" | "high" | "limited" | "minimal" | "not_assessed" | null;
            /** @description Why this risk class. How you reasoned, preferably with the point of annex III. */
            aiActReason?: string | null;
            /** @description Human oversight. Who checks the result, and what can that person change? */
            humanOversight?: string | null;
            /** @description How people affected are told. How do people affected learn that AI is used? */
            transparency?: string | null;
            /** @description How to have a decision reviewed. Where does someone turn who thinks it went wrong? */
            appeal?: string | null;
            /** @description Risks and how you handle them. What can go wrong, for whom, and what do you do about it? */
            risks?: string | null;
            /** @description Secrecy. Which data is under secrecy, and how is it protected? */
            secrecy?: string | null;
            /** @description What you share. What can others get from you? */
            reuseOffered?: ("code" | "model" | "data" | "method" | "contract" | "talk")[];
            /** @description What you need to do the same. One thing a line. */
            reuseChecklist?: string[];
            /** @description Goals of Agenda 2030. The global goals that it contributes to. */
            agendaGoals?: ("1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17")[];
            /** @description Gender equality. How are women and men, girls and boys affected? */
            equality?: string | null;
            title: string;
            /** @description Slug or id of the organisation that owns the case. */
            organisation: string;
            /** @description Slugs or ids of further organisations that own the case. */
            coOwners?: string[];
            /**
             * @description Who may read the case once it is published.
             * @enum {string|null}
             */
            visibility?: "public" | "members" | "hub" | "organisation" | null;
            /** @description Slugs or ids of the hubs whose members may read it, when the visibility is `hub`; hubs that one may not know of stay. */
            hubs?: string[];
            effects?: components["schemas"]["WriteEffectDto"][];
            links?: components["schemas"]["WriteLinkDto"][];
            roles?: components["schemas"]["WriteRoleDto"][];
            /** @description More people to ask, beside the contact. */
            contacts?: components["schemas"]["WriteContactDto"][];
            /** @description Slug or id of the case that this one grew from. */
            grewFrom?: string | null;
            /** @description Fields that are not shown; what they hold is kept for those who may edit the case. */
            withheld?: components["schemas"]["WriteWithheldDto"][];
            translations?: components["schemas"]["WriteTranslationsDto"];
        };
        UseCaseRef: {
            id: string;
            slug: string;
            title: string;
        };
        UseCaseReview: {
            submittedAt: string | null;
            submittedByMe: boolean;
            /** @description What the reviewer wants to have changed. */
            note: string | null;
        };
        PhaseEntry: {
            /** @enum {string} */
            phase: "idea" | "exploration" | "pilot" | "in_use" | "scaled" | "paused" | "stopped";
            since: string | null;
            reason: string | null;
        };
        UseCaseContact: {
            name: string | null;
            role: string | null;
            /** @description Only for people who have signed in. */
            email: string | null;
        };
        UseCaseLink: {
            /** @enum {string} */
            kind: "source_code" | "documentation" | "decision" | "evaluation" | "news" | "video" | "other";
            url: string;
            label: string;
        };
        UseCaseRole: {
            role: string;
            hours: number | null;
        };
        UseCaseWithheldField: {
            /** @enum {string} */
            reason: "secrecy" | "personal_integrity" | "security" | "trade_secret" | "procurement" | "intellectual_property";
            field: string;
        };
        EffectResponse: {
            /** @enum {string} */
            evidence: "expected" | "self_reported" | "measured" | "independently_evaluated";
            id: string;
            measure: string;
            unit: string;
            baseline: number | null;
            value: number | null;
            periodStart: string | null;
            periodEnd: string | null;
            method: string | null;
            measuredBy: string | null;
        };
        UseCaseStory: {
            title: string;
            summary: string;
            problem: string;
            solution: string;
            lessons: string;
        };
        UseCaseStories: {
            sv?: components["schemas"]["UseCaseStory"];
            en?: components["schemas"]["UseCaseStory"];
        };
        UseCaseAbilities: {
            canEdit: boolean;
            canPublish: boolean;
            /** @description Whether the asker may give a case back that waits for a review. */
            canReturn: boolean;
            canArchive: boolean;
            canDelete: boolean;
            /** @description Whether the asker may say that the case still is true. */
            canConfirm: boolean;
            /** @description Whether the asker may see who is interested. */
            canSeeInterest: boolean;
        };
        UseCaseResponse: {
            /** @description In use in these municipalities. All municipalities where the solution is in use, also others'. */
            usedIn: string[];
            /** @description Alternatives considered. What did you decide against, and why? Could it be done without AI? */
            alternatives: string | null;
            /** @description Picture. A picture that shows it in use, shown at the top of the page. */
            coverImage: string | null;
            /** @description What the picture shows. Read aloud to those who do not see the picture. */
            coverAlt: string | null;
            /** @description Data used. What data does the solution read, learn from or write? */
            dataUsed: string | null;
            /** @description Where the data comes from. Systems, registers or suppliers that data is taken from. */
            dataSources: string | null;
            /** @description Model. Name and version of the model, for example a language model. */
            model: string | null;
            /** @description Supplier. The company or organisation that supplies the solution. Write own development if you made it yourselves. */
            supplier: string | null;
            /**
             * @description Hosting. Where does the solution run?
             * @enum {string|null}
             */
            hosting: "on_premises" | "eu_cloud" | "non_eu_cloud" | null;
            /** @description Address of open source code. The address of the code, not of a product page. */
            sourceCodeUrl: string | null;
            /** @description Licence. For example EUPL-1.2 or MIT. */
            licence: string | null;
            /** @description One-off cost. Everything it cost to get going, in Swedish kronor. */
            costOnce: number | null;
            /** @description Yearly cost. Licences, hosting and maintenance, in Swedish kronor. */
            costYearly: number | null;
            /** @description Own working time. How many hours you have spent yourselves. */
            costHours: number | null;
            /** @description Anchoring with management. Who said yes, and what did it take? */
            anchoring: string | null;
            /** @description Training. What did people need to learn? */
            training: string | null;
            /** @description Change work. What changed in the way of working, and how? */
            changeWork: string | null;
            /** @description Systems integrated. One system a line. */
            systemsIntegrated: string[];
            /** @description How it was procured. Agreement, tender or own development. Can others call off from the same agreement? */
            procurementRoute: string | null;
            /** @description Funding call. The call that gave money, if there was one. */
            fundingCall: string | null;
            /** @description Grant. In Swedish kronor. */
            fundingGrant: number | null;
            /** @description Registration number. The funder's number, for example 2022-00880. */
            fundingRegistration: string | null;
            /** @description Funded from. The first day. */
            fundingStart: string | null;
            /** @description Funded until. The last day. */
            fundingEnd: string | null;
            /** @description Legal basis. Which basis in the GDPR or other law do you rely on? */
            legalBasis: string | null;
            /**
             * @description Impact assessment. As in the GDPR, article 35.
             * @enum {string|null}
             */
            impactAssessment: "done" | "ongoing" | "not_needed" | "not_done" | null;
            /** @description Link to the impact assessment. If others may read it. */
            impactAssessmentUrl: string | null;
            /**
             * @description Role under the AI Act. Regulation (EU) 2024/1689, article 3. Most municipalities use a system that others built: choose Deployer.
             * @enum {string|null}
             */
            aiActRole: "deployer" | "provider" | "importer" | "distributor" | "product_manufacturer" | null;
            /**
             * @description Risk class under the AI Act. Not assessed is an answer too.
             * @enum {string|null}
             */
            aiActRisk: "prohibited" | "high" | "limited" | "minimal" | "not_assessed" | null;
            /** @description Why this risk class. How you reasoned, preferably with the point of annex III. */
            aiActReason: string | null;
            /** @description Human oversight. Who checks the result, and what can that person change? */
            humanOversight: string | null;
            /** @description How people affected are told. How do people affected learn that AI is used? */
            transparency: string | null;
            /** @description How to have a decision reviewed. Where does someone turn who thinks it went wrong? */
            appeal: string | null;
            /** @description Risks and how you handle them. What can go wrong, for whom, and what do you do about it? */
            risks: string | null;
            /** @description Secrecy. Which data is under secrecy, and how is it protected? */
            secrecy: string | null;
            /** @description What you share. What can others get from you? */
            reuseOffered: ("code" | "model" | "data" | "method" | "contract" | "talk")[];
            /** @description What you need to do the same. One thing a line. */
            reuseChecklist: string[];
            /** @description Goals of Agenda 2030. The global goals that it contributes to. */
            agendaGoals: ("1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17")[];
            /** @description Gender equality. How are women and men, girls and boys affected? */
            equality: string | null;
            /** @enum {string} */
            status: "draft" | "in_review" | "published" | "archived";
            /** @enum {string|null} */
            phase: "idea" | "exploration" | "pilot" | "in_use" | "scaled" | "paused" | "stopped" | null;
            /** @enum {string|null} */
            stopReason: "data" | "law" | "benefit" | "cost" | "supplier" | "adoption" | "priority" | null;
            /** @enum {string|null} */
            personalData: "none" | "personal" | "sensitive" | null;
            /**
             * @description Null only while a draft has not chosen.
             * @enum {string|null}
             */
            visibility: "public" | "members" | "hub" | "organisation" | null;
            /** @description The case that this one grew from, when the asker may see it. */
            grewFrom: components["schemas"]["UseCaseRef"] | null;
            /** @description What withheld fields hold, by field; only for those who may edit the case. */
            withheldValues?: {
                [key: string]: unknown;
            };
            review: components["schemas"]["UseCaseReview"] | null;
            id: string;
            slug: string;
            /** @description Language of the story, ISO 639-1. */
            lang: string;
            title: string;
            summary: string;
            problem: string;
            solution: string;
            lessons: string;
            areas: string[];
            values: string[];
            techniques: string[];
            /** @description A day, such as `2025-03-10`. */
            phaseSince: string | null;
            phaseReason: string | null;
            /** @description Oldest first; the last one is the current phase. */
            phases: components["schemas"]["PhaseEntry"][];
            insteadOf: string | null;
            contact: components["schemas"]["UseCaseContact"];
            /** @description More people to ask. */
            contacts: components["schemas"]["UseCaseContact"][];
            links: components["schemas"]["UseCaseLink"][];
            roles: components["schemas"]["UseCaseRole"][];
            tags: string[];
            /** @description Hubs whose members may read it, as far as the asker may know of them. */
            hubs: components["schemas"]["HubRef"][];
            organisations: components["schemas"]["OrganisationRef"][];
            effectCount: number;
            measuredEffectCount: number;
            /** @description How many organisations do the same, or are on their way. */
            reuseCount: number;
            /** @description How many organisations are interested. */
            interestedCount: number;
            /** @description How whole the description is, 0 to 100. */
            completeness: number;
            withheld: components["schemas"]["UseCaseWithheldField"][];
            /** @description Links that no longer lead anywhere; only for those who may edit the case. */
            brokenLinks?: number;
            /** @description Whether the contact is no longer with the organisation; only for those who may edit the case. */
            contactLeft?: boolean;
            /** @description Whether the asker keeps the case at hand; only for people who have signed in. */
            bookmarked?: boolean;
            effects: components["schemas"]["EffectResponse"][];
            translations: components["schemas"]["UseCaseStories"];
            /** @description The register that the case was imported from. */
            source: string | null;
            sourceId: string | null;
            isDemo: boolean;
            /** @description Version of the field standard that the record was written under. */
            schemaVersion: number;
            version: number;
            createdAt: string;
            updatedAt: string;
            publishedAt: string | null;
            /** @description When it was last changed or confirmed. */
            lastConfirmedAt: string;
            /** @description Whether that was more than twelve months ago. */
            isStale: boolean;
            abilities: components["schemas"]["UseCaseAbilities"];
        };
        UpdateUseCaseDto: {
            /** @description Summary. Two or three sentences that a manager understands at once. */
            summary?: string;
            /** @description The problem. What was hard, took time or went wrong? Figures help. An empty line begins a new paragraph, and lines that begin with a dash become a list. */
            problem?: string;
            /** @description Area. Choose one or more. */
            areas?: ("administration" | "management_and_governance" | "citizen_service_and_communication" | "education" | "social_services" | "elderly_and_disability_support" | "primary_care_and_ehealth" | "culture_and_leisure" | "environment_and_climate" | "transport_and_infrastructure" | "urban_planning_and_building" | "safety_and_crisis_preparedness" | "cross_functional" | "labour_and_integration" | "business_and_tourism" | "civil_society")[];
            /**
             * @description Phase. An idea is enough to publish.
             * @enum {string|null}
             */
            phase?: "idea" | "exploration" | "pilot" | "in_use" | "scaled" | "paused" | "stopped" | null;
            /** @description Since when. The day this phase began. */
            phaseSince?: string | null;
            /** @description Why this phase. What made you go on, wait or stop? */
            phaseReason?: string | null;
            /**
             * @description Why you stopped. Others are spared doing the same.
             * @enum {string|null}
             */
            stopReason?: "data" | "law" | "benefit" | "cost" | "supplier" | "adoption" | "priority" | null;
            /** @description What to do instead. What you do now, or what you should have done. */
            insteadOf?: string | null;
            /** @description Contact person. Who can answer questions. */
            contactName?: string | null;
            /** @description Role of the contact person. The role stays when the person moves on. */
            contactRole?: string | null;
            /** @description E-mail of the contact person. Shown only to people who have signed in. */
            contactEmail?: string | null;
            /** @description The solution. What did you do? Which tools, which data, who worked on it? */
            solution?: string;
            /** @description What you learnt. What does someone need to know who wants to do the same? Also what did not work. */
            lessons?: string;
            /** @description Benefit. Which kinds of benefit does it give, or should it give? */
            values?: ("time_saved" | "cost_saved" | "quality" | "new_service" | "citizen_benefit" | "skills_and_learning" | "risk_and_safety" | "revenue" | "ethics_and_sustainability" | "other")[];
            /** @description Technique. Which kinds of technique are used? */
            techniques?: ("language_model" | "text_classification" | "speech" | "translation" | "computer_vision" | "prediction" | "optimisation" | "anomaly_detection" | "recommendation" | "robotic_automation" | "search_and_retrieval" | "other")[];
            /** @description Tags. Your own words to search by, with commas between. Twelve at the most. */
            tags?: string[];
            /** @description In use in these municipalities. All municipalities where the solution is in use, also others'. */
            usedIn?: string[];
            /** @description Alternatives considered. What did you decide against, and why? Could it be done without AI? */
            alternatives?: string | null;
            /** @description Picture. A picture that shows it in use, shown at the top of the page. */
            coverImage?: string | null;
            /** @description What the picture shows. Read aloud to those who do not see the picture. */
            coverAlt?: string | null;
            /** @description Language of the text. The language that the title and texts are written in. */
            lang?: string;
            /**
             * @description Personal data. What data about people is handled?
             * @enum {string|null}
             */
            personalData?: "none" | "personal" | "sensitive" | null;
            /** @description Data used. What data does the solution read, learn from or write? */
            dataUsed?: string | null;
            /** @description Where the data comes from. Systems, registers or suppliers that data is taken from. */
            dataSources?: string | null;
            /** @description Model. Name and version of the model, for example a language model. */
            model?: string | null;
            /** @description Supplier. The company or organisation that supplies the solution. Write own development if you made it yourselves. */
            supplier?: string | null;
            /**
             * @description Hosting. Where does the solution run?
             * @enum {string|null}
             */
            hosting?: "on_premises" | "eu_cloud" | "non_eu_cloud" | null;
            /** @description Address of open source code. The address of the code, not of a product page. */
            sourceCodeUrl?: string | null;
            /** @description Licence. For example EUPL-1.2 or MIT. */
            licence?: string | null;
            /** @description One-off cost. Everything it cost to get going, in Swedish kronor. */
            costOnce?: number | null;
            /** @description Yearly cost. Licences, hosting and maintenance, in Swedish kronor. */
            costYearly?: number | null;
            /** @description Own working time. How many hours you have spent yourselves. */
            costHours?: number | null;
            /** @description Anchoring with management. Who said yes, and what did it take? */
            anchoring?: string | null;
            /** @description Training. What did people need to learn? */
            training?: string | null;
            /** @description Change work. What changed in the way of working, and how? */
            changeWork?: string | null;
            /** @description Systems integrated. One system a line. */
            systemsIntegrated?: string[];
            /** @description How it was procured. Agreement, tender or own development. Can others call off from the same agreement? */
            procurementRoute?: string | null;
            /** @description Funding call. The call that gave money, if there was one. */
            fundingCall?: string | null;
            /** @description Grant. In Swedish kronor. */
            fundingGrant?: number | null;
            /** @description Registration number. The funder's number, for example 2022-00880. */
            fundingRegistration?: string | null;
            /** @description Funded from. The first day. */
            fundingStart?: string | null;
            /** @description Funded until. The last day. */
            fundingEnd?: string | null;
            /** @description Legal basis. Which basis in the GDPR or other law do you rely on? */
            legalBasis?: string | null;
            /**
             * @description Impact assessment. As in the GDPR, article 35.
             * @enum {string|null}
             */
            impactAssessment?: "done" | "ongoing" | "not_needed" | "not_done" | null;
            /** @description Link to the impact assessment. If others may read it. */
            impactAssessmentUrl?: string | null;
            /**
             * @description Role under the AI Act. Regulation (EU) 2024/1689, article 3. Most municipalities use a system that others built: choose Deployer.
             * @enum {string|null}
             */
            aiActRole?: "deployer" | "provider" | "importer" | "distributor" | "product_manufacturer" | null;
            /**
             * @description Risk class under the AI Act. Not assessed is an answer too.
             * @enum {string|null}
             */
            aiActRisk?: "prohibited" | "high" | "limited" | "minimal" | "not_assessed" | null;
            /** @description Why this risk class. How you reasoned, preferably with the point of annex III. */
            aiActReason?: string | null;
            /** @description Human oversight. Who checks the result, and what can that person change? */
            humanOversight?: string | null;
            /** @description How people affected are told. How do people affected learn that AI is used? */
            transparency?: string | null;
            /** @description How to have a decision reviewed. Where does someone turn who thinks it went wrong? */
            appeal?: string | null;
            /** @description Risks and how you handle them. What can go wrong, for whom, and what do you do about it? */
            risks?: string | null;
            /** @description Secrecy. Which data is under secrecy, and how is it protected? */
            secrecy?: string | null;
            /** @description What you share. What can others get from you? */
            reuseOffered?: ("code" | "model" | "data" | "method" | "contract" | "talk")[];
            /** @description What you need to do the same. One thing a line. */
            reuseChecklist?: string[];
            /** @description Goals of Agenda 2030. The global goals that it contributes to. */
            agendaGoals?: ("1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17")[];
            /** @description Gender equality. How are women and men, girls and boys affected? */
            equality?: string | null;
            title?: string;
            /** @description Slug or id of the organisation that owns the case. */
            organisation?: string;
            /** @description Slugs or ids of further organisations that own the case. */
            coOwners?: string[];
            /**
             * @description Who may read the case once it is published.
             * @enum {string|null}
             */
            visibility?: "public" | "members" | "hub" | "organisation" | null;
            /** @description Slugs or ids of the hubs whose members may read it, when the visibility is `hub`; hubs that one may not know of stay. */
            hubs?: string[];
            effects?: components["schemas"]["WriteEffectDto"][];
            links?: components["schemas"]["WriteLinkDto"][];
            roles?: components["schemas"]["WriteRoleDto"][];
            /** @description More people to ask, beside the contact. */
            contacts?: components["schemas"]["WriteContactDto"][];
            /** @description Slug or id of the case that this one grew from. */
            grewFrom?: string | null;
            /** @description Fields that are not shown; what they hold is kept for those who may edit the case. */
            withheld?: components["schemas"]["WriteWithheldDto"][];
            translations?: components["schemas"]["WriteTranslationsDto"];
            /** @description A new address; the old one goes on leading here. */
            slug?: string;
        };
        ReturnUseCaseDto: {
            note: string;
        };
        RevisionEntry: {
            version: number;
            /** @description When the case came into this state. */
            at: string;
            /** @description Null for imports, and for readers who have not signed in. */
            by: components["schemas"]["PersonRef"] | null;
            title: string;
            /** @description Names of the fields that differ from the state before; empty for the first one. */
            changed: string[];
            /** @description Whether this is what readers see today. */
            isCurrent: boolean;
        };
        RevisionList: {
            items: components["schemas"]["RevisionEntry"][];
            nextCursor: string | null;
            total: number;
        };
        RevisionResponse: {
            useCase: components["schemas"]["UseCaseResponse"];
            version: number;
            /** @description When the case came into this state. */
            at: string;
            /** @description Null for imports, and for readers who have not signed in. */
            by: components["schemas"]["PersonRef"] | null;
            title: string;
            /** @description Names of the fields that differ from the state before; empty for the first one. */
            changed: string[];
            /** @description Whether this is what readers see today. */
            isCurrent: boolean;
        };
        OwnUseCase: {
            /** @enum {string} */
            status: "draft" | "in_review" | "published" | "archived";
            /** @enum {string|null} */
            phase: "idea" | "exploration" | "pilot" | "in_use" | "scaled" | "paused" | "stopped" | null;
            /** @enum {string|null} */
            stopReason: "data" | "law" | "benefit" | "cost" | "supplier" | "adoption" | "priority" | null;
            /**
             * @description Null only while a draft has not chosen.
             * @enum {string|null}
             */
            visibility: "public" | "members" | "hub" | "organisation" | null;
            id: string;
            slug: string;
            /** @description Language of the story, ISO 639-1. */
            lang: string;
            title: string;
            summary: string;
            areas: string[];
            values: string[];
            techniques: string[];
            /** @description A day, such as `2025-03-10`. */
            phaseSince: string | null;
            tags: string[];
            organisations: components["schemas"]["OrganisationRef"][];
            effectCount: number;
            /** @description How many of the effects were measured. */
            measuredEffectCount: number;
            /** @description How many organisations do the same, or are on their way. */
            reuseCount: number;
            /** @description How whole the description is, 0 to 100. */
            completeness: number;
            /** @description When it was last changed or confirmed. */
            lastConfirmedAt: string;
            /** @description Whether that was more than twelve months ago. */
            isStale: boolean;
            /** @description Example content of a demo installation. */
            isDemo: boolean;
            publishedAt: string | null;
            updatedAt: string;
            translations: components["schemas"]["UseCaseTexts"];
            highlights?: components["schemas"]["UseCaseHighlights"];
            /** @description Links that no longer lead anywhere. */
            brokenLinks: number;
            /** @description Whether the contact is no longer with the organisation. */
            contactLeft: boolean;
        };
        OwnUseCaseList: {
            items: components["schemas"]["OwnUseCase"][];
            nextCursor: string | null;
            total: number;
        };
        AdoptionAuthor: {
            id: string | null;
            name: string | null;
        };
        AdoptionResponse: {
            /** @enum {string} */
            step: "interested" | "evaluating" | "adopting" | "in_use" | "declined";
            /** @description Only for the owners of the case and the adopting organisation. */
            by: components["schemas"]["AdoptionAuthor"] | null;
            id: string;
            organisation: components["schemas"]["OrganisationRef"];
            /** @description When it came to this step. */
            since: string;
            note: string | null;
            version: number;
            canEdit: boolean;
        };
        AdoptionList: {
            items: components["schemas"]["AdoptionResponse"][];
            nextCursor: string | null;
            /** @description How many of them the asker may see. */
            total: number;
            /** @description How many organisations do the same, or are on their way. */
            reuseCount: number;
            /** @description How many organisations are interested, or look into it. */
            interestedCount: number;
            /** @description Those of the asker's own organisations, on every page. */
            mine: components["schemas"]["AdoptionResponse"][];
        };
        TakeUpDto: {
            /** @description Slug or id of one's organisation. */
            organisation: string;
            /** @enum {string} */
            step: "interested" | "evaluating" | "adopting" | "in_use" | "declined";
            /** @description What it took, or what one wants to know. Seen by everyone from the step `adopting` on. */
            note?: string | null;
            /** @description Whether the contact of the case may see one's address, to answer the mail that tells of the interest. */
            shareEmail?: boolean;
        };
        WrittenAdoption: {
            /** @enum {string} */
            step: "interested" | "evaluating" | "adopting" | "in_use" | "declined";
            /** @description Only for the owners of the case and the adopting organisation. */
            by: components["schemas"]["AdoptionAuthor"] | null;
            id: string;
            organisation: components["schemas"]["OrganisationRef"];
            /** @description When it came to this step. */
            since: string;
            note: string | null;
            version: number;
            canEdit: boolean;
            reuseCount: number;
            interestedCount: number;
        };
        ChangeAdoptionDto: {
            /** @enum {string} */
            step?: "interested" | "evaluating" | "adopting" | "in_use" | "declined";
            /** @description What it took, or what one wants to know. Seen by everyone from the step `adopting` on. */
            note?: string | null;
            /** @description Whether the contact of the case may see one's address, to answer the mail that tells of the interest. */
            shareEmail?: boolean;
        };
        CopyUseCaseDto: {
            /** @description Slug or id of one's organisation. */
            organisation: string;
        };
        TakenUpUseCase: {
            /** @enum {string} */
            step: "interested" | "evaluating" | "adopting" | "in_use" | "declined";
            /** @description Only for the owners of the case and the adopting organisation. */
            by: components["schemas"]["AdoptionAuthor"] | null;
            id: string;
            organisation: components["schemas"]["OrganisationRef"];
            /** @description When it came to this step. */
            since: string;
            note: string | null;
            version: number;
            canEdit: boolean;
            useCase: components["schemas"]["UseCaseSummary"];
        };
        TakenUpList: {
            items: components["schemas"]["TakenUpUseCase"][];
            nextCursor: string | null;
            total: number;
        };
        LineageResponse: {
            /** @description The case that this one grew from, when the asker may see it. */
            grewFrom: components["schemas"]["UseCaseSummary"] | null;
            /** @description Cases that grew from this one, newest first. */
            grewInto: components["schemas"]["UseCaseSummary"][];
            nextCursor: string | null;
            /** @description How many cases grew from this one, as far as the asker may see them. */
            total: number;
        };
        SharedTraits: {
            areas: string[];
            techniques: string[];
            tags: string[];
        };
        SimilarUseCase: {
            /** @enum {string} */
            status: "draft" | "in_review" | "published" | "archived";
            /** @enum {string|null} */
            phase: "idea" | "exploration" | "pilot" | "in_use" | "scaled" | "paused" | "stopped" | null;
            /** @enum {string|null} */
            stopReason: "data" | "law" | "benefit" | "cost" | "supplier" | "adoption" | "priority" | null;
            /**
             * @description Null only while a draft has not chosen.
             * @enum {string|null}
             */
            visibility: "public" | "members" | "hub" | "organisation" | null;
            id: string;
            slug: string;
            /** @description Language of the story, ISO 639-1. */
            lang: string;
            title: string;
            summary: string;
            areas: string[];
            values: string[];
            techniques: string[];
            /** @description A day, such as `2025-03-10`. */
            phaseSince: string | null;
            tags: string[];
            organisations: components["schemas"]["OrganisationRef"][];
            effectCount: number;
            /** @description How many of the effects were measured. */
            measuredEffectCount: number;
            /** @description How many organisations do the same, or are on their way. */
            reuseCount: number;
            /** @description How whole the description is, 0 to 100. */
            completeness: number;
            /** @description When it was last changed or confirmed. */
            lastConfirmedAt: string;
            /** @description Whether that was more than twelve months ago. */
            isStale: boolean;
            /** @description Example content of a demo installation. */
            isDemo: boolean;
            publishedAt: string | null;
            updatedAt: string;
            translations: components["schemas"]["UseCaseTexts"];
            highlights?: components["schemas"]["UseCaseHighlights"];
            reasons: components["schemas"]["SharedTraits"];
        };
        SimilarUseCases: {
            items: components["schemas"]["SimilarUseCase"][];
        };
        HubUseCaseList: {
            items: components["schemas"]["UseCaseSummary"][];
            nextCursor: string | null;
            total: number;
        };
        EffectList: {
            items: components["schemas"]["EffectResponse"][];
            /** @description Of the case. */
            version: number;
        };
        WrittenEffect: {
            /** @enum {string} */
            evidence: "expected" | "self_reported" | "measured" | "independently_evaluated";
            id: string;
            measure: string;
            unit: string;
            baseline: number | null;
            value: number | null;
            periodStart: string | null;
            periodEnd: string | null;
            method: string | null;
            measuredBy: string | null;
            /** @description Of the case. */
            version: number;
        };
        UpdateEffectDto: {
            /** @description What was measured: "Minutes for each case". */
            measure?: string;
            unit?: string | null;
            /** @description The value before. */
            baseline?: number | null;
            /** @description The value after. */
            value?: number | null;
            periodStart?: string | null;
            periodEnd?: string | null;
            method?: string | null;
            measuredBy?: string | null;
            /** @enum {string} */
            evidence?: "expected" | "self_reported" | "measured" | "independently_evaluated";
        };
        EvidenceTotals: {
            /** @enum {string} */
            evidence: "expected" | "self_reported" | "measured" | "independently_evaluated";
            effects: number;
            cases: number;
            /** @description How many effects have a value before and one after; only these are in the sums. */
            compared: number;
            /** @description Null where values of the unit do not add up, or none can be compared. */
            sumBaseline: number | null;
            sumValue: number | null;
            /** @description Values after less values before. */
            sumChange: number | null;
        };
        UnitTotals: {
            unit: string;
            /** @description Whether values of this unit add up to something: shares, grades and rates such as minutes per errand do not. */
            addsUp: boolean;
            effects: number;
            /** @description How many different things were looked at. */
            measures: number;
            cases: number;
            /** @description Sums of what was measured or independently evaluated. What is only expected or felt is in `byEvidence`, and never added to it. */
            sumBaseline: number | null;
            sumValue: number | null;
            sumChange: number | null;
            /** @description Weakest first. */
            byEvidence: components["schemas"]["EvidenceTotals"][];
        };
        CostTotals: {
            /** @description How many cases tell of it. */
            cases: number;
            sum: number;
        };
        CostsTotals: {
            once: components["schemas"]["CostTotals"];
            yearly: components["schemas"]["CostTotals"];
            hours: components["schemas"]["CostTotals"];
        };
        UseCaseTotals: {
            cases: number;
            casesWithEffects: number;
            /** @description How many have an effect that was measured or independently evaluated. */
            casesMeasured: number;
            /** @description Most told of first. */
            byUnit: components["schemas"]["UnitTotals"][];
            costs: components["schemas"]["CostsTotals"];
        };
        ConfirmByLinkDto: {
            token: string;
        };
        Confirmation: {
            slug: string;
            title: string;
            lastConfirmedAt: string;
        };
        CheckedLink: {
            /**
             * @description Null: not looked at yet. `refused`: not a public address. `unreachable`: nobody answered.
             * @enum {string|null}
             */
            outcome: "ok" | "broken" | "refused" | "unreachable" | null;
            url: string;
            httpStatus: number | null;
            reason: string | null;
            checkedAt: string | null;
            /** @description Set when it failed on two days in a row. */
            brokenSince: string | null;
        };
        LinkList: {
            items: components["schemas"]["CheckedLink"][];
        };
        BookmarkList: {
            items: components["schemas"]["UseCaseSummary"][];
            nextCursor: string | null;
            total: number;
        };
        BookmarkIds: {
            ids: string[];
        };
        SavedQuery: {
            /** @description Words to look for; spelling mistakes are forgiven. */
            q?: string;
            area?: ("administration" | "management_and_governance" | "citizen_service_and_communication" | "education" | "social_services" | "elderly_and_disability_support" | "primary_care_and_ehealth" | "culture_and_leisure" | "environment_and_climate" | "transport_and_infrastructure" | "urban_planning_and_building" | "safety_and_crisis_preparedness" | "cross_functional" | "labour_and_integration" | "business_and_tourism" | "civil_society")[];
            value?: ("time_saved" | "cost_saved" | "quality" | "new_service" | "citizen_benefit" | "skills_and_learning" | "risk_and_safety" | "revenue" | "ethics_and_sustainability" | "other")[];
            technique?: ("language_model" | "text_classification" | "speech" | "translation" | "computer_vision" | "prediction" | "optimisation" | "anomaly_detection" | "recommendation" | "robotic_automation" | "search_and_retrieval" | "other")[];
            phase?: ("idea" | "exploration" | "pilot" | "in_use" | "scaled" | "paused" | "stopped")[];
            /** @description County codes. */
            county?: string[];
            /** @description Municipality codes. */
            municipality?: string[];
            /** @description Slugs of organisations. */
            organisation?: string[];
            organisationType?: ("municipality" | "region" | "civil_society" | "agency" | "academia" | "company" | "network")[];
            /** @description How well the best known effect of a case is known. */
            evidence?: ("expected" | "self_reported" | "measured" | "independently_evaluated")[];
            personalData?: ("none" | "personal" | "sensitive")[];
            /** @description What the owners share with those who want to do the same. */
            reuseOffered?: ("code" | "model" | "data" | "method" | "contract" | "talk")[];
            tag?: string[];
            visibility?: ("public" | "members" | "hub" | "organisation")[];
        };
        SavedSearchResponse: {
            /** @enum {string} */
            alert: "none" | "daily" | "weekly";
            id: string;
            name: string;
            query: components["schemas"]["SavedQuery"];
            /** @description How many cases of others were published since the person looked last. */
            newCount: number;
            seenAt: string;
            createdAt: string;
            version: number;
        };
        SavedSearchList: {
            items: components["schemas"]["SavedSearchResponse"][];
        };
        SaveSearchDto: {
            /**
             * @description How often to be told by mail of what is new; `none` when absent.
             * @enum {string}
             */
            alert?: "none" | "daily" | "weekly";
            name: string;
            query: components["schemas"]["SavedQuery"];
        };
        ChangeSearchDto: {
            /**
             * @description How often to be told by mail of what is new; `none` when absent.
             * @enum {string}
             */
            alert?: "none" | "daily" | "weekly";
            name?: string;
            query?: components["schemas"]["SavedQuery"];
        };
        CapabilityAbilities: {
            canEdit: boolean;
            /** @description Whether the asker may ask for an introduction, for an organisation of their own. */
            canAnswer: boolean;
        };
        CapabilityResponse: {
            organisation: components["schemas"]["OrganisationRef"];
            /** @enum {string} */
            kind: "doing" | "offering" | "seeking";
            areas: ("administration" | "management_and_governance" | "citizen_service_and_communication" | "education" | "social_services" | "elderly_and_disability_support" | "primary_care_and_ehealth" | "culture_and_leisure" | "environment_and_climate" | "transport_and_infrastructure" | "urban_planning_and_building" | "safety_and_crisis_preparedness" | "cross_functional" | "labour_and_integration" | "business_and_tourism" | "civil_society")[];
            techniques: ("language_model" | "text_classification" | "speech" | "translation" | "computer_vision" | "prediction" | "optimisation" | "anomaly_detection" | "recommendation" | "robotic_automation" | "search_and_retrieval" | "other")[];
            /** @description With whom it came true. */
            fulfilledWith: components["schemas"]["OrganisationRef"] | null;
            id: string;
            title: string;
            description: string;
            openUntil: string | null;
            /** @description Whether it holds today. */
            isOpen: boolean;
            closedAt: string | null;
            fulfilled: boolean;
            /** @description Example content of a demo installation. */
            isDemo: boolean;
            version: number;
            createdAt: string;
            updatedAt: string;
            abilities: components["schemas"]["CapabilityAbilities"];
        };
        CapabilityList: {
            items: components["schemas"]["CapabilityResponse"][];
            nextCursor: string | null;
            total: number;
        };
        WriteCapabilityDto: {
            /** @enum {string} */
            kind: "doing" | "offering" | "seeking";
            title: string;
            description?: string;
            /** @description At least one: it is what others find it by. */
            areas: ("administration" | "management_and_governance" | "citizen_service_and_communication" | "education" | "social_services" | "elderly_and_disability_support" | "primary_care_and_ehealth" | "culture_and_leisure" | "environment_and_climate" | "transport_and_infrastructure" | "urban_planning_and_building" | "safety_and_crisis_preparedness" | "cross_functional" | "labour_and_integration" | "business_and_tourism" | "civil_society")[];
            techniques?: ("language_model" | "text_classification" | "speech" | "translation" | "computer_vision" | "prediction" | "optimisation" | "anomaly_detection" | "recommendation" | "robotic_automation" | "search_and_retrieval" | "other")[];
            /** @description The last day that it holds, as `2027-05-31`; null for one without an end. */
            openUntil?: string | null;
        };
        ChangeCapabilityDto: {
            /** @enum {string} */
            kind?: "doing" | "offering" | "seeking";
            title?: string;
            description?: string;
            areas?: ("administration" | "management_and_governance" | "citizen_service_and_communication" | "education" | "social_services" | "elderly_and_disability_support" | "primary_care_and_ehealth" | "culture_and_leisure" | "environment_and_climate" | "transport_and_infrastructure" | "urban_planning_and_building" | "safety_and_crisis_preparedness" | "cross_functional" | "labour_and_integration" | "business_and_tourism" | "civil_society")[];
            techniques?: ("language_model" | "text_classification" | "speech" | "translation" | "computer_vision" | "prediction" | "optimisation" | "anomaly_detection" | "recommendation" | "robotic_automation" | "search_and_retrieval" | "other")[];
            openUntil?: string | null;
        };
        CloseCapabilityDto: {
            /** @description Whether it came true. */
            fulfilled: boolean;
            /** @description Slug or id of the organisation that it came true with. */
            with?: string;
        };
        RequestIntroductionDto: {
            /** @description Slug or id of one's organisation, for which one asks. */
            organisation: string;
            /** @description Who one is and what one would like to talk about. */
            message: string;
        };
        IntroductionCapability: {
            /** @enum {string} */
            kind: "doing" | "offering" | "seeking";
            id: string;
            title: string;
        };
        IntroductionAbilities: {
            /** @description Whether the asker may say yes or no. */
            canAnswer: boolean;
            canWithdraw: boolean;
        };
        IntroductionResponse: {
            capability: components["schemas"]["IntroductionCapability"];
            /** @description Who asks. */
            from: components["schemas"]["OrganisationRef"];
            /** @description Who is asked. */
            to: components["schemas"]["OrganisationRef"];
            askedBy: components["schemas"]["PersonRef"] | null;
            /** @enum {string} */
            state: "requested" | "accepted" | "declined" | "withdrawn";
            /** @description Who said yes or no; null while nobody has. */
            answeredBy: components["schemas"]["PersonRef"] | null;
            id: string;
            message: string;
            createdAt: string;
            answeredAt: string | null;
            /** @description What was said with a no. */
            reason: string | null;
            abilities: components["schemas"]["IntroductionAbilities"];
        };
        IntroductionList: {
            items: components["schemas"]["IntroductionResponse"][];
            nextCursor: string | null;
        };
        DeclineIntroductionDto: {
            /** @description What the other side is told; nobody is owed a reason. */
            reason?: string | null;
        };
        MatchedCapability: {
            id: string;
            title: string;
        };
        MatchReason: {
            /** @enum {string} */
            code: "offers_what_you_seek" | "seeks_what_you_offer" | "does_what_you_seek" | "seeks_what_you_do" | "seeks_the_same" | "does_the_same" | "adopted_yours" | "you_adopted_theirs" | "same_areas" | "same_techniques" | "municipality_and_association" | "same_group" | "similar_size" | "same_municipality" | "same_county";
            /** @description Of the organisation that asks. */
            yours: components["schemas"]["MatchedCapability"] | null;
            /** @description Of the partner. */
            theirs: components["schemas"]["MatchedCapability"] | null;
            areas: ("administration" | "management_and_governance" | "citizen_service_and_communication" | "education" | "social_services" | "elderly_and_disability_support" | "primary_care_and_ehealth" | "culture_and_leisure" | "environment_and_climate" | "transport_and_infrastructure" | "urban_planning_and_building" | "safety_and_crisis_preparedness" | "cross_functional" | "labour_and_integration" | "business_and_tourism" | "civil_society")[];
            techniques: ("language_model" | "text_classification" | "speech" | "translation" | "computer_vision" | "prediction" | "optimisation" | "anomaly_detection" | "recommendation" | "robotic_automation" | "search_and_retrieval" | "other")[];
            /** @description What it adds to the score. */
            points: number;
            /** @description How many cases were taken up, or how many further pairs there are. */
            count: number | null;
            /** @description The municipality group of SKR that both are in. */
            group: string | null;
        };
        PartnerMatch: {
            organisation: components["schemas"]["OrganisationRef"];
            /**
             * @description Whether the two are introduced, or one has asked; null for neither.
             * @enum {string|null}
             */
            contact: "requested" | "accepted" | "declined" | "withdrawn" | null;
            /** @description Sum of the points of its reasons; the same from both sides. */
            score: number;
            /** @description The strongest first. */
            reasons: components["schemas"]["MatchReason"][];
        };
        MatchList: {
            items: components["schemas"]["PartnerMatch"][];
            nextCursor: string | null;
            total: number;
        };
        DismissedPartners: {
            items: components["schemas"]["OrganisationRef"][];
        };
        SetLogoDto: {
            /**
             * Format: uuid
             * @description Id of an image that one has uploaded.
             */
            fileId: string;
        };
        TimelineUseCase: {
            slug: string;
            title: string;
        };
        TimelineEvent: {
            /** @enum {string} */
            kind: "joined" | "verified" | "published" | "took_up" | "taken_up_by";
            useCase: components["schemas"]["TimelineUseCase"] | null;
            /** @description Who took the organisation's case up. */
            organisation: components["schemas"]["OrganisationRef"] | null;
            /**
             * @description How far who took a case up has come.
             * @enum {string|null}
             */
            step: "interested" | "evaluating" | "adopting" | "in_use" | "declined" | null;
            /** @description Names it within the timeline. */
            key: string;
            at: string;
        };
        Timeline: {
            items: components["schemas"]["TimelineEvent"][];
            nextCursor: string | null;
        };
        ThreadPlaceResponse: {
            /** @enum {string} */
            kind: "hub" | "use_case" | "introduction" | "need";
            id: string;
            /** @description Id of the hub, use case or introduction. */
            subjectId: string;
            /** @description Slug of the hub or use case; the id for an introduction. */
            slug: string;
            name: string;
        };
        PersonOrganisation: {
            slug: string;
            name: string;
        };
        ThreadPersonResponse: {
            organisation: components["schemas"]["PersonOrganisation"] | null;
            id: string;
            name: string;
            workTitle: string;
            isDemo: boolean;
        };
        OwnThreadState: {
            /**
             * @description Null: as closely as the place.
             * @enum {string|null}
             */
            level: "watching" | "tracking" | "normal" | "muted" | null;
            /** @enum {string} */
            placeLevel: "watching" | "tracking" | "normal" | "muted";
            /** @description Number of the last post that was read. */
            readSeq: number;
            /** @description How many posts there are after it. */
            unread: number;
            /** @description How many unread posts name the reader. */
            mentions: number;
            hasDraft: boolean;
            canPost: boolean;
            canEdit: boolean;
            canMarkAnswer: boolean;
            canModerate: boolean;
            /** @description Whether moderators read the reader's first posts here before others do. */
            firstPostsHeld: boolean;
        };
        ThreadResponse: {
            place: components["schemas"]["ThreadPlaceResponse"];
            /** @enum {string} */
            kind: "discussion" | "question" | "offer" | "request" | "announcement";
            openedBy: components["schemas"]["ThreadPersonResponse"] | null;
            /** @description For those who are signed in. */
            own?: components["schemas"]["OwnThreadState"];
            id: string;
            title: string;
            /** @description Number of the last post. */
            lastSeq: number;
            lastPostAt: string | null;
            createdAt: string;
            isPinned: boolean;
            isLocked: boolean;
            /** @description Why a moderator has locked it. */
            lockReason: string | null;
            /** @description Locked by itself after so many days without a post; null when a person has locked it, or nobody. */
            lockedAfterDays: number | null;
            /** @description The post that answers a question. */
            answerSeq: number | null;
            /** @description Id of the thread that this one was merged into. */
            mergedInto: string | null;
            /** @description Seconds that one person waits between two posts. */
            slowModeSeconds: number;
            isDemo: boolean;
            version: number;
        };
        ThreadList: {
            items: components["schemas"]["ThreadResponse"][];
            nextCursor: string | null;
        };
        OpenThreadDto: {
            /** @description Markdown. */
            body: string;
            /** @description Makes it safe to send again: the same again answers with the first post. */
            clientId?: string;
            /** @description Files that one has uploaded, to be attached; those that the text shows or links to are attached anyway. */
            fileIds?: string[];
            /**
             * @description `discussion` when absent.
             * @enum {string}
             */
            kind?: "discussion" | "question" | "offer" | "request" | "announcement";
            title: string;
        };
        RepliedPost: {
            id: string;
            seq: number;
        };
        MovedPost: {
            threadId: string;
            postId: string;
            seq: number;
        };
        PostRemovalResponse: {
            /** @enum {string} */
            kind: "author" | "moderator" | "moved";
            movedTo: components["schemas"]["MovedPost"] | null;
            at: string;
            by: string | null;
            reason: string | null;
        };
        OwnPostStateResponse: {
            reactions: ("like" | "thanks" | "celebrate" | "insightful" | "agree" | "curious")[];
            bookmarked: boolean;
            /** @description Written by someone whom the reader has blocked. */
            blocked: boolean;
            canEdit: boolean;
            canRemove: boolean;
        };
        PostResponse: {
            /** @description Null for somebody whose account has been erased. */
            author: components["schemas"]["ThreadPersonResponse"] | null;
            replyTo: components["schemas"]["RepliedPost"] | null;
            /** @description How many have reacted, by name. */
            reactions: {
                [key: string]: number;
            };
            files: components["schemas"]["AttachedFile"][];
            removed: components["schemas"]["PostRemovalResponse"] | null;
            own?: components["schemas"]["OwnPostStateResponse"];
            id: string;
            threadId: string;
            seq: number;
            /** @description Markdown. */
            body: string;
            /** @description Safe to show. */
            html: string;
            createdAt: string;
            editedAt: string | null;
            version: number;
            /** @description What the author's device called it; for the author alone. */
            clientId?: string;
        };
        OpenedThreadResponse: {
            place: components["schemas"]["ThreadPlaceResponse"];
            /** @enum {string} */
            kind: "discussion" | "question" | "offer" | "request" | "announcement";
            openedBy: components["schemas"]["ThreadPersonResponse"] | null;
            /** @description For those who are signed in. */
            own?: components["schemas"]["OwnThreadState"];
            /** @description Its first post; null when that waits for a moderator. */
            post: components["schemas"]["PostResponse"] | null;
            id: string;
            title: string;
            /** @description Number of the last post. */
            lastSeq: number;
            lastPostAt: string | null;
            createdAt: string;
            isPinned: boolean;
            isLocked: boolean;
            /** @description Why a moderator has locked it. */
            lockReason: string | null;
            /** @description Locked by itself after so many days without a post; null when a person has locked it, or nobody. */
            lockedAfterDays: number | null;
            /** @description The post that answers a question. */
            answerSeq: number | null;
            /** @description Id of the thread that this one was merged into. */
            mergedInto: string | null;
            /** @description Seconds that one person waits between two posts. */
            slowModeSeconds: number;
            isDemo: boolean;
            version: number;
        };
        DraftResponse: {
            /** @enum {string|null} */
            kind: "discussion" | "question" | "offer" | "request" | "announcement" | null;
            title: string;
            body: string;
            replyToId: string | null;
            /** @description Number of the post that it answers. */
            replyToSeq: number | null;
            updatedAt: string;
        };
        BegunThreadResponse: {
            draft: components["schemas"]["DraftResponse"] | null;
        };
        ThreadDraftDto: {
            /** @description Markdown. */
            body: string;
            /** @enum {string|null} */
            kind?: "discussion" | "question" | "offer" | "request" | "announcement" | null;
            title?: string;
        };
        SubscribeDto: {
            /** @enum {string} */
            level?: "watching" | "tracking" | "normal" | "muted";
        };
        MentionSuggestion: {
            /** @enum {string} */
            kind: "person" | "organisation" | "use-case" | "need";
            id: string;
            label: string;
            /** @description Such as the work title of a person. */
            detail: string | null;
            /** @description What to write into the post. */
            markdown: string;
        };
        MentionSuggestions: {
            items: components["schemas"]["MentionSuggestion"][];
        };
        PreviewDto: {
            /** @description Markdown. */
            body: string;
            /**
             * Format: uuid
             * @description The thread that it is for, which says whom it may mention.
             */
            threadId?: string;
        };
        PreviewResponse: {
            /** @description Safe to show. */
            html: string;
        };
        SimilarThreadList: {
            items: components["schemas"]["ThreadResponse"][];
        };
        ChangeThreadDto: {
            /**
             * @description `discussion` when absent.
             * @enum {string}
             */
            kind?: "discussion" | "question" | "offer" | "request" | "announcement";
            title?: string;
        };
        MarkAnswerDto: {
            seq: number | null;
        };
        PostPage: {
            items: components["schemas"]["PostResponse"][];
            nextCursor: string | null;
            /** @description Number of the last post of the thread: how many there are in all. */
            lastSeq: number;
            /** @description Whether there are posts before and after these. */
            hasBefore: boolean;
            hasAfter: boolean;
        };
        HeldPostResponse: {
            /** @description Always true. */
            held: boolean;
            id: string;
        };
        WritePostDto: {
            /** @description Markdown. */
            body: string;
            /** @description Makes it safe to send again: the same again answers with the first post. */
            clientId?: string;
            /**
             * Format: uuid
             * @description The post of the same thread that this one answers.
             */
            replyToId?: string;
            /** @description Files that one has uploaded, to be attached; those that the text shows or links to are attached anyway. */
            fileIds?: string[];
        };
        EditPostDto: {
            /** @description Markdown. */
            body: string;
            /** @description Why; asked of moderators who change the words of others. */
            reason?: string | null;
        };
        PostRevisionResponse: {
            version: number;
            body: string;
            /** @description Name of who wrote this version; null for somebody whose account has been erased. */
            by: string | null;
            at: string;
            reason: string | null;
        };
        PostRevisionList: {
            items: components["schemas"]["PostRevisionResponse"][];
        };
        MarkReadDto: {
            /** @description Number of the last post that was on the screen. */
            seq: number;
            /** @description Goes back to this number too: whatever came after is unread again. Without it a lower number than before changes nothing. */
            markUnread?: boolean;
        };
        UnreadInPlace: {
            /** @enum {string} */
            kind: "hub" | "use_case" | "introduction" | "need";
            placeId: string;
            subjectId: string;
            slug: string;
            name: string;
            /** @description Threads with something new. */
            threads: number;
            /** @description New posts in them. */
            posts: number;
            /** @description Unread posts that name the reader. */
            mentions: number;
        };
        UnreadResponse: {
            threads: number;
            posts: number;
            mentions: number;
            places: components["schemas"]["UnreadInPlace"][];
        };
        NewsItem: {
            thread: components["schemas"]["ThreadResponse"];
            unread: number;
            mentions: number;
            /** @description Unread answers to one's own posts. */
            replies: number;
            /** @description How much it matters to the reader, for ordering only. */
            score: number;
        };
        NewsList: {
            items: components["schemas"]["NewsItem"][];
            /** @description Always null: there is one page of the most important ones. */
            nextCursor: string | null;
            /** @description How many threads have something new in all. */
            total: number;
        };
        MarkAllDto: {
            /**
             * Format: uuid
             * @description Only in this place; everywhere when absent.
             */
            placeId?: string;
        };
        MarkedResponse: {
            threads: number;
        };
        DraftDto: {
            /** @description Markdown. */
            body: string;
            /** Format: uuid */
            replyToId?: string | null;
        };
        ThreadOfPost: {
            place: components["schemas"]["ThreadPlaceResponse"];
            id: string;
            title: string;
        };
        BookmarkedPost: {
            bookmarkedAt: string;
            post: components["schemas"]["PostResponse"];
            thread: components["schemas"]["ThreadOfPost"];
        };
        BookmarkedPosts: {
            items: components["schemas"]["BookmarkedPost"][];
            nextCursor: string | null;
        };
        OwnBlockedPerson: {
            id: string;
            name: string;
            workTitle: string;
        };
        OwnBlockedPeople: {
            items: components["schemas"]["OwnBlockedPerson"][];
        };
        ModerateThreadDto: {
            /** @description Stands first in its place. */
            pinned?: boolean;
            /** @description Only moderators have a word. */
            locked?: boolean;
            /** @description Why it is locked; everyone reads it. */
            lockReason?: string | null;
            /** @description Seconds that one person waits between two posts; null: as in the place. */
            slowModeSeconds?: number | null;
        };
        MoveThreadDto: {
            /** @description Slug or id of the hub. */
            hub: string;
        };
        SplitThreadDto: {
            /**
             * @description `discussion` when absent.
             * @enum {string}
             */
            kind?: "discussion" | "question" | "offer" | "request" | "announcement";
            title: string;
            /** @description Their numbers. */
            seqs: number[];
        };
        MergeTargetList: {
            items: components["schemas"]["ThreadResponse"][];
        };
        MergeThreadDto: {
            /** Format: uuid */
            intoId: string;
        };
        PlaceRulesDto: {
            /** @description Seconds that one person waits between two posts in a thread; 0 for none. */
            slowModeSeconds: number;
            /** @description Days without a post after which a thread is locked; null for never. */
            closeAfterDays: number | null;
            /** @description How many posts of a new member wait for a moderator; 0 for none. */
            heldFirstPosts: number;
        };
        ReportPostDto: {
            /** Format: uuid */
            postId: string;
            /** @enum {string} */
            reason: "spam" | "personal_data" | "offensive" | "off_topic" | "illegal" | "other";
            note?: string | null;
        };
        ReportTaken: {
            id: string;
        };
        QueuedPerson: {
            id: string;
            name: string;
        };
        ReportResponse: {
            reporter: components["schemas"]["QueuedPerson"] | null;
            /** @enum {string} */
            reason: "spam" | "personal_data" | "offensive" | "off_topic" | "illegal" | "other";
            /** @enum {string} */
            state: "open" | "upheld" | "rejected";
            id: string;
            note: string;
            createdAt: string;
            decidedAt: string | null;
            decision: string | null;
            post: components["schemas"]["PostResponse"];
            thread: components["schemas"]["ThreadOfPost"];
        };
        ReportList: {
            items: components["schemas"]["ReportResponse"][];
            nextCursor: string | null;
        };
        DecideReportDto: {
            /** @enum {string} */
            state: "upheld" | "rejected";
            decision?: string | null;
            /** @description With `upheld`: takes the post away too. The decision is then required, and everyone reads it. */
            removePost?: boolean;
        };
        WaitingPost: {
            author: components["schemas"]["QueuedPerson"] | null;
            id: string;
            threadId: string;
            threadTitle: string;
            placeName: string;
            /** @description Markdown. */
            body: string;
            createdAt: string;
        };
        WaitingPostList: {
            items: components["schemas"]["WaitingPost"][];
            nextCursor: string | null;
        };
        RefusePostDto: {
            /** @description Its author reads it. */
            reason?: string | null;
        };
        WaitingForModerator: {
            reports: number;
            heldPosts: number;
        };
        OwnHeldPost: {
            id: string;
            /** @description Markdown. */
            body: string;
            createdAt: string;
            /** @description When a moderator turned it down; null while it waits. */
            refusedAt: string | null;
            refusalReason: string | null;
        };
        OwnHeldPostList: {
            items: components["schemas"]["OwnHeldPost"][];
        };
        PartResponse: {
            name: string;
            /** @enum {string} */
            status: "ok" | "degraded" | "down";
            figures: {
                [key: string]: unknown;
            };
        };
        StatusResponse: {
            /** @enum {string} */
            status: "ok" | "degraded" | "down";
            parts: components["schemas"]["PartResponse"][];
        };
        DeadLetterResponse: {
            id: string;
            eventId: string;
            event: string;
            handler: string;
            attempts: number;
            /** @description The last error, with its stack. */
            error: string;
            /** @description ISO 8601, UTC. */
            failedAt: string;
            payload: {
                [key: string]: unknown;
            };
        };
        DeadLetterList: {
            items: components["schemas"]["DeadLetterResponse"][];
            nextCursor: string | null;
        };
        KeptMailResponse: {
            id: string;
            to: string;
            subject: string;
            /** @description ISO 8601, UTC. */
            createdAt: string;
        };
        KeptMailList: {
            items: components["schemas"]["KeptMailResponse"][];
            nextCursor: string | null;
        };
        KeptMailDetail: {
            id: string;
            to: string;
            subject: string;
            /** @description ISO 8601, UTC. */
            createdAt: string;
            /** @description The source of the mail (RFC 5322). */
            source: string;
        };
        AuditPerson: {
            id: string;
            name: string | null;
        };
        AuditThing: {
            type: string;
            id: string;
            /** @description What it was called, or the name that the person has now. */
            label: string | null;
        };
        AuditEntryResponse: {
            /** @enum {string} */
            action: "user.signed_in" | "user.signed_out" | "user.password_changed" | "user.password_reset" | "user.two_step_changed" | "user.recovery_code_used" | "user.sign_in_connected" | "user.sign_in_disconnected" | "user.sessions_ended" | "user.role_changed" | "user.suspended" | "user.suspension_lifted" | "user.registered" | "user.data_exported" | "user.erasure_confirmed" | "user.erasure_called_off" | "user.erased" | "api_token.created" | "api_token.removed" | "membership.changed" | "membership.ended" | "sign_in_provider.changed" | "organisation.edited" | "organisation.verified" | "organisation.verification_withdrawn" | "organisation_domain.proposed" | "organisation_domain.confirmed" | "organisation_domain.refused" | "organisation_domain.removed" | "association.approved" | "association.refused" | "hub.edited" | "hub.archived" | "hub.reopened" | "hub.handed_over" | "hub.owner_appointed" | "hub_member.role_changed" | "hub_member.removed" | "hub_member.blocked" | "hub_member.unblocked" | "council_term.created" | "council_term.edited" | "council_term.removed" | "council_seat.filled" | "council_seat.removed" | "council_observer.added" | "council_observer.removed" | "council_secretary.appointed" | "council_secretary.dismissed" | "decision.opened" | "decision.voting_ended" | "decision.withdrawn" | "decision.closed" | "decision.followed_up" | "meeting.moved" | "minutes.approved" | "dead_letter.retried" | "dead_letter.discarded" | "mail.opened" | "post.edited" | "post.removed" | "post.approved" | "post.refused" | "thread.pinned" | "thread.unpinned" | "thread.locked" | "thread.unlocked" | "thread.slowed" | "thread.moved" | "thread.split" | "thread.merged" | "thread_place.rules_changed" | "report.decided" | "need.state_changed" | "need.edited" | "need.removed" | "need.merge_proposed" | "need.merge_withdrawn" | "need.merged" | "round.planned" | "round.edited" | "round.removed" | "round.opened" | "round.scoring_ended" | "round.closed" | "recommendation.published" | "recommendation.edited" | "recommendation.withdrawn" | "working_group.formed" | "working_group.edited" | "settings.changed" | "audit_log.exported";
            /** @description Its place in the chain. */
            sequence: number;
            /** @description ISO 8601, UTC. */
            at: string;
            /** @description Null for Torget itself and its operators. */
            actor: components["schemas"]["AuditPerson"] | null;
            /** @description Whether it was done with an API token. */
            byToken: boolean;
            on: components["schemas"]["AuditThing"];
            details: {
                [key: string]: unknown;
            };
            /** @description Name of the organisation that the details point at. */
            organisation: string | null;
            /** @description Network address; null when it is forgotten or there was none. */
            address: string | null;
            userAgent: string | null;
            /** @description Hash of the entry and all before it. */
            hash: string;
        };
        AuditLogList: {
            items: components["schemas"]["AuditEntryResponse"][];
            nextCursor: string | null;
        };
        AuditVerification: {
            entries: number;
            /** @description Hash of the last entry. */
            headHash: string;
            /** @description The first entry at which the log was changed; null when it is whole. */
            brokenAt: number | null;
            /** @description When it was looked through. */
            verifiedAt: string | null;
        };
        OrganisationAdministrator: {
            id: string;
            name: string;
        };
        OrganisationStanding: {
            /** @enum {string} */
            type: "municipality" | "region" | "civil_society" | "agency" | "academia" | "company" | "network";
            administrators: components["schemas"]["OrganisationAdministrator"][];
            organisationNumber: string | null;
            /** @description When its first member took it over; null for one that nobody speaks for. */
            claimedAt: string | null;
            /** @description When somebody checked that it is who it says. */
            verifiedAt: string | null;
            /** @description Name of who checked it; null for a former user. */
            verifiedBy: string | null;
            /** @description Members who can act. */
            members: number;
            id: string;
            slug: string;
            name: string;
            /** @description Code of the municipality it is in, such as `2281`. */
            municipalityCode: string | null;
            /** @description Code of the county it is in, such as `22`. */
            countyCode: string | null;
            /** @description Example content of a demo installation. */
            isDemo: boolean;
        };
        OrganisationStandingList: {
            items: components["schemas"]["OrganisationStanding"][];
            nextCursor: string | null;
        };
        SettingsResponse: {
            siteName: string | null;
            supportAddress: string | null;
            bannerSv: string | null;
            bannerEn: string | null;
            registrationOpen: boolean;
            /** @description Counts changes; the same number is in the `ETag`. */
            version: number;
            /** @description When they were last changed. */
            changedAt: string | null;
        };
        ChangeSettingsDto: {
            /** @description What this installation calls itself in its pages. */
            siteName?: string | null;
            /**
             * Format: email
             * @description Where people get help.
             */
            supportAddress?: string | null;
            /** @description A message on top of every page, in Swedish. */
            bannerSv?: string | null;
            /** @description The same in English. */
            bannerEn?: string | null;
            /** @description Whether people may make accounts with a password by themselves. */
            registrationOpen?: boolean;
        };
        FormerSeatPerson: {
            /** @enum {string} */
            role: "holder" | "deputy";
            person: components["schemas"]["PersonRef"];
            since: string;
            until: string;
        };
        SeatResponse: {
            /** @enum {string} */
            skrGroup: "A1" | "A2" | "B3" | "B4" | "B5" | "C6" | "C7" | "C8" | "C9";
            /** @enum {string} */
            size: "up_to_15000" | "up_to_50000" | "up_to_100000" | "above_100000";
            former: components["schemas"]["FormerSeatPerson"][];
            id: string;
            organisation: components["schemas"]["OrganisationRef"];
            population: number;
            countyName: string;
            holder: components["schemas"]["PersonRef"] | null;
            deputy: components["schemas"]["PersonRef"] | null;
        };
        ObserverResponse: {
            person: components["schemas"]["PersonRef"];
            organisation: components["schemas"]["OrganisationRef"];
        };
        TermRef: {
            id: string;
            name: string;
            /** @description First day, in Sweden. */
            startsOn: string;
            /** @description Last day. */
            endsOn: string;
            /** @description How many seats must be taken for the council to decide. */
            quorum: number;
            isDemo: boolean;
        };
        CouncilTermResponse: {
            id: string;
            name: string;
            /** @description First day, in Sweden. */
            startsOn: string;
            /** @description Last day. */
            endsOn: string;
            /** @description How many seats must be taken for the council to decide. */
            quorum: number;
            isDemo: boolean;
            version: number;
        };
        SkrGroupCount: {
            /** @enum {string} */
            code: "A1" | "A2" | "B3" | "B4" | "B5" | "C6" | "C7" | "C8" | "C9";
            count: number;
            of: number;
        };
        SizeGroupCount: {
            /** @enum {string} */
            code: "up_to_15000" | "up_to_50000" | "up_to_100000" | "above_100000";
            count: number;
            of: number;
        };
        CountyCount: {
            code: string;
            name: string;
            count: number;
            of: number;
        };
        Breakdown: {
            skrGroups: components["schemas"]["SkrGroupCount"][];
            sizes: components["schemas"]["SizeGroupCount"][];
            counties: components["schemas"]["CountyCount"][];
            /** @description How many are municipalities: those that the groups count. */
            municipalities: number;
            /** @description How many are something else, such as associations. */
            others: number;
        };
        OwnSeat: {
            /** @enum {string} */
            role: "holder" | "deputy";
            seatId: string;
            termId: string;
            organisationId: string;
        };
        OwnStanding: {
            seats: components["schemas"]["OwnSeat"][];
            isSecretary: boolean;
            /** @description Terms that they observe. */
            observes: string[];
        };
        CouncilAbilities: {
            canRun: boolean;
            canAppointSecretaries: boolean;
        };
        CouncilResponse: {
            seats: components["schemas"]["SeatResponse"][];
            observers: components["schemas"]["ObserverResponse"][];
            secretaries: components["schemas"]["ActivePerson"][];
            /** @description All terms, newest first. */
            terms: components["schemas"]["TermRef"][];
            /** @description Null when no term covers today, and none was asked for. */
            term: components["schemas"]["CouncilTermResponse"] | null;
            /** @description How the seats spread over the country. */
            spread: components["schemas"]["Breakdown"];
            /** @description Null for those who are not signed in. */
            standing: components["schemas"]["OwnStanding"] | null;
            abilities: components["schemas"]["CouncilAbilities"];
        };
        CreateTermDto: {
            name: string;
            /** @description First day, as `2026-01-01`. */
            startsOn: string;
            /** @description Last day, as `2027-12-31`. */
            endsOn: string;
            /** @description How many seats must be taken for the council to decide. */
            quorum: number;
        };
        UpdateTermDto: {
            name?: string;
            startsOn?: string;
            endsOn?: string;
            quorum?: number;
        };
        FillSeatDto: {
            /** Format: uuid */
            holderId?: string | null;
            /** Format: uuid */
            deputyId?: string | null;
        };
        AddObserverDto: {
            /** @description Slug or id. */
            organisation: string;
        };
        NeedRef: {
            /** @enum {string} */
            state: "raised" | "under_review" | "prioritised" | "in_progress" | "delivered" | "merged" | "declined";
            id: string;
            slug: string;
            title: string;
        };
        NeedSummary: {
            /** @enum {string} */
            state: "raised" | "under_review" | "prioritised" | "in_progress" | "delivered" | "merged" | "declined";
            /** @enum {string} */
            lang: "sv" | "en";
            areas: ("administration" | "management_and_governance" | "citizen_service_and_communication" | "education" | "social_services" | "elderly_and_disability_support" | "primary_care_and_ehealth" | "culture_and_leisure" | "environment_and_climate" | "transport_and_infrastructure" | "urban_planning_and_building" | "safety_and_crisis_preparedness" | "cross_functional" | "labour_and_integration" | "business_and_tourism" | "civil_society")[];
            /** @description For whom it was raised. */
            organisation: components["schemas"]["OrganisationRef"];
            /** @description The need that it went into. */
            mergedInto: components["schemas"]["NeedRef"] | null;
            /** @description What it is about, as plain text. */
            background: string;
            stateSince: string;
            /** @description How many organisations support it. */
            supportCount: number;
            /** @description Example content of a demo installation. */
            isDemo: boolean;
            createdAt: string;
            updatedAt: string;
            id: string;
            slug: string;
            title: string;
        };
        NeedList: {
            items: components["schemas"]["NeedSummary"][];
            nextCursor: string | null;
            total: number;
        };
        RaiseNeedDto: {
            title: string;
            /** @description What it is about, as plain text. */
            background: string;
            /** @description Who is affected, as plain text. */
            affected?: string;
            /** @description At least one: it is what others find it by. */
            areas: ("administration" | "management_and_governance" | "citizen_service_and_communication" | "education" | "social_services" | "elderly_and_disability_support" | "primary_care_and_ehealth" | "culture_and_leisure" | "environment_and_climate" | "transport_and_infrastructure" | "urban_planning_and_building" | "safety_and_crisis_preparedness" | "cross_functional" | "labour_and_integration" | "business_and_tourism" | "civil_society")[];
            /**
             * @description What it is written in. Absent: Swedish.
             * @enum {string}
             */
            lang?: "sv" | "en";
            /** @description Slug or id of the organisation that has it: one's own. May be left out by those who belong to just one. */
            organisation?: string;
            /**
             * Format: uuid
             * @description The thread that it is made out of: one that the asker may read.
             */
            threadId?: string | null;
            /** @description Slugs of use cases that have to do with it. */
            useCases?: string[];
        };
        NeedOrigin: {
            id: string;
            title: string;
        };
        LinkedUseCase: {
            /** @enum {string} */
            role: "example" | "stopped" | "result";
            /** @description The need that it came with when that was merged into this one. */
            from: components["schemas"]["NeedRef"] | null;
            id: string;
            slug: string;
            title: string;
            isDemo: boolean;
        };
        NeedLink: {
            /** @enum {string} */
            kind: "thread" | "use_case" | "round" | "group" | "meeting" | "decision" | "recommendation";
            id: string;
            title: string;
            /** @description Path of its page, without the language. */
            path: string;
            /** @description When it began, or was made. */
            at: string;
        };
        OwnSupport: {
            organisation: components["schemas"]["OrganisationRef"];
            /**
             * @description `asked`: it supported a need that was merged into this one, and has not yet said that it supports this one.
             * @enum {string}
             */
            state: "confirmed" | "asked";
            contribution: string;
            since: string;
        };
        OwnNeedState: {
            /** @description Organisations that the asker speaks for. */
            organisations: components["schemas"]["OrganisationRef"][];
            /** @description What they say of the need. */
            supports: components["schemas"]["OwnSupport"][];
            /** @description Whether one hears by mail what happens to it. */
            follows: boolean;
        };
        NeedMove: {
            /** @enum {string} */
            to: "raised" | "under_review" | "prioritised" | "in_progress" | "delivered" | "merged" | "declined";
            /** @description Whether others are owed a reason. */
            needsReason: boolean;
        };
        NeedAbilities: {
            /** @description Where the asker may move it. */
            moves: components["schemas"]["NeedMove"][];
            canEdit: boolean;
            canRemove: boolean;
            /** @description Whether organisations of the asker can still get behind it. */
            canSupport: boolean;
            canLinkUseCases: boolean;
            canProposeMerge: boolean;
            canProposeDecision: boolean;
        };
        NeedResponse: {
            /** @enum {string} */
            state: "raised" | "under_review" | "prioritised" | "in_progress" | "delivered" | "merged" | "declined";
            /** @enum {string} */
            lang: "sv" | "en";
            areas: ("administration" | "management_and_governance" | "citizen_service_and_communication" | "education" | "social_services" | "elderly_and_disability_support" | "primary_care_and_ehealth" | "culture_and_leisure" | "environment_and_climate" | "transport_and_infrastructure" | "urban_planning_and_building" | "safety_and_crisis_preparedness" | "cross_functional" | "labour_and_integration" | "business_and_tourism" | "civil_society")[];
            /** @description For whom it was raised. */
            organisation: components["schemas"]["OrganisationRef"];
            /** @description The need that it went into. */
            mergedInto: components["schemas"]["NeedRef"] | null;
            /** @description Who raised it, for those who have signed in. */
            raisedBy: components["schemas"]["PersonRef"] | null;
            /** @description The thread that it was made out of, for those who may read that. */
            thread: components["schemas"]["NeedOrigin"] | null;
            /** @description Needs that went into it, each as it was. */
            mergedFrom: components["schemas"]["NeedSummary"][];
            /** @description Those that the asker may read. */
            useCases: components["schemas"]["LinkedUseCase"][];
            /** @description What else it is joined to, such as rounds and decisions, as far as the asker may see that; in order of time. */
            links: components["schemas"]["NeedLink"][];
            /** @description For those who have signed in. */
            own: components["schemas"]["OwnNeedState"] | null;
            /** @description Who is affected, as plain text. */
            affected: string;
            /** @description Why it stands where it stands, when a reason was given. */
            stateReason: string | null;
            /** @description How many organisations are asked whether they support it, since theirs was merged into it. */
            askedCount: number;
            version: number;
            abilities: components["schemas"]["NeedAbilities"];
            /** @description What it is about, as plain text. */
            background: string;
            stateSince: string;
            /** @description How many organisations support it. */
            supportCount: number;
            /** @description Example content of a demo installation. */
            isDemo: boolean;
            createdAt: string;
            updatedAt: string;
            id: string;
            slug: string;
            title: string;
        };
        SimilarNeeds: {
            items: components["schemas"]["NeedSummary"][];
        };
        ChangeNeedDto: {
            title?: string;
            background?: string;
            affected?: string;
            areas?: ("administration" | "management_and_governance" | "citizen_service_and_communication" | "education" | "social_services" | "elderly_and_disability_support" | "primary_care_and_ehealth" | "culture_and_leisure" | "environment_and_climate" | "transport_and_infrastructure" | "urban_planning_and_building" | "safety_and_crisis_preparedness" | "cross_functional" | "labour_and_integration" | "business_and_tourism" | "civil_society")[];
            /** @enum {string} */
            lang?: "sv" | "en";
        };
        MoveNeedDto: {
            /** @enum {string} */
            to: "raised" | "under_review" | "prioritised" | "in_progress" | "delivered" | "merged" | "declined";
            /** @description Why, as plain text: for declining, for taking up again and for going back it must be said. */
            reason?: string | null;
        };
        LinkUseCaseDto: {
            /** @enum {string} */
            role: "example" | "stopped" | "result";
        };
        LinkedUseCases: {
            items: components["schemas"]["LinkedUseCase"][];
        };
        NeedStepSubject: {
            /** @enum {string} */
            kind: "thread" | "use_case" | "round" | "group" | "meeting" | "decision" | "recommendation";
            id: string;
            title: string;
            /** @description Path of its page, without the language. */
            path: string;
        };
        NeedStepResponse: {
            /** @enum {string} */
            kind: "raised" | "edited" | "state_changed" | "use_case_linked" | "merge_proposed" | "merged_into" | "merged_from" | "round_opened" | "round_closed" | "group_formed" | "milestone_changed" | "progress_noted" | "meeting_planned" | "decision_opened" | "decision_closed" | "recommendation_published";
            /** @enum {string|null} */
            from: "raised" | "under_review" | "prioritised" | "in_progress" | "delivered" | "merged" | "declined" | null;
            /** @enum {string|null} */
            to: "raised" | "under_review" | "prioritised" | "in_progress" | "delivered" | "merged" | "declined" | null;
            subject: components["schemas"]["NeedStepSubject"] | null;
            /** @description The need that it went into, or that went into it. */
            otherNeed: components["schemas"]["NeedRef"] | null;
            /** @description Who did it, for those who have signed in; null also for what happened by itself. */
            by: components["schemas"]["PersonRef"] | null;
            id: string;
            reason: string | null;
            at: string;
        };
        NeedTimelineResponse: {
            items: components["schemas"]["NeedStepResponse"][];
            nextCursor: string | null;
        };
        SupportNeedDto: {
            /** @description Absent: what was said before stays. */
            contribution?: string;
            /** @description Slug or id of one's organisation; may be left out by those who belong to just one. */
            organisation?: string;
        };
        SupportSaid: {
            support: components["schemas"]["OwnSupport"];
            /** @description How many organisations support the need now. */
            supportCount: number;
        };
        NeedSupportResponse: {
            organisation: components["schemas"]["OrganisationRef"];
            /**
             * @description `asked`: it supported a need that was merged into this one, and has not yet said that it supports this one.
             * @enum {string}
             */
            state: "confirmed" | "asked";
            /** @description Who said so, for those who have signed in. */
            by: components["schemas"]["PersonRef"] | null;
            /** @description The need that it supported before that was merged into this one. */
            from: components["schemas"]["NeedRef"] | null;
            id: string;
            updatedAt: string;
            contribution: string;
            since: string;
        };
        NeedSupportList: {
            items: components["schemas"]["NeedSupportResponse"][];
            nextCursor: string | null;
            total: number;
        };
        ProposeMergeDto: {
            /** @description Slug or id of the need that it would go into. */
            into: string;
            /** @description Why, as plain text: what those who raised the two are asked. */
            reason: string;
        };
        MergeSideResponse: {
            /** @enum {string} */
            side: "from" | "into";
            need: components["schemas"]["NeedRef"];
            /** @description Who raised the need, and answers. */
            organisation: components["schemas"]["OrganisationRef"];
            /** @description Who answered, for those who have signed in. */
            by: components["schemas"]["PersonRef"] | null;
            /** @description Null as long as it has not answered. */
            agrees: boolean | null;
            reason: string | null;
            answeredAt: string | null;
        };
        MergeProposalResponse: {
            /** @enum {string} */
            state: "open" | "merged" | "refused" | "withdrawn";
            /** @description The need that would go into the other one, and that other one. */
            sides: components["schemas"]["MergeSideResponse"][];
            /** @description Sides that the asker can answer for now. */
            canAnswer: ("from" | "into")[];
            id: string;
            reason: string;
            createdAt: string;
            closedAt: string | null;
            canWithdraw: boolean;
        };
        MergeProposalList: {
            items: components["schemas"]["MergeProposalResponse"][];
        };
        AnswerMergeDto: {
            /** @enum {string} */
            answer: "yes" | "no";
            /** @description Why, as plain text; a no must say so. */
            reason?: string | null;
            /** @description Slug or id of the organisation that one speaks for, for those who belong to both. */
            organisation?: string;
        };
        SupportQuestion: {
            need: components["schemas"]["NeedRef"];
            organisation: components["schemas"]["OrganisationRef"];
            /** @description The need that it supported. */
            from: components["schemas"]["NeedRef"] | null;
            since: string;
        };
        CouncilQuestions: {
            /** @description Proposals to merge needs that they raised. */
            merges: components["schemas"]["MergeProposalResponse"][];
            supports: components["schemas"]["SupportQuestion"][];
            total: number;
        };
        RoundTerm: {
            id: string;
            name: string;
        };
        RoundSummary: {
            /** @enum {string} */
            state: "draft" | "open" | "counting" | "closed";
            term: components["schemas"]["RoundTerm"];
            id: string;
            title: string;
            /** @description Null for a draft that somebody opens by hand. */
            opensAt: string | null;
            closesAt: string;
            /** @description When scoring was ended before its time. */
            endedAt: string | null;
            closedAt: string | null;
            needCount: number;
            topCount: number;
            /** @description Example content of a demo installation. */
            isDemo: boolean;
        };
        RoundList: {
            items: components["schemas"]["RoundSummary"][];
            nextCursor: string | null;
            /** @description Whether the asker may plan rounds. */
            canCreate: boolean;
        };
        WeightsDto: {
            urgency: number;
            feasibility: number;
            benefit: number;
            cost: number;
            equality: number;
        };
        CreateRoundDto: {
            title: string;
            /**
             * Format: uuid
             * @description The term whose seats score. Absent: the present one.
             */
            termId?: string;
            /** @description When it opens by itself; null or absent: when somebody opens it. */
            opensAt?: string | null;
            /** @description From this instant on nothing is scored. */
            closesAt: string;
            weights: components["schemas"]["WeightsDto"];
            /** @description How many of the needs it is to put first. */
            topCount: number;
            /** @description Slugs or ids of the needs. Absent: all that wait to be looked at. */
            needs?: string[];
        };
        RoundAbilities: {
            canEdit: boolean;
            canDelete: boolean;
            canOpen: boolean;
            canEndScoring: boolean;
            canWriteOutcomes: boolean;
            canClose: boolean;
            canScore: boolean;
            /** @description Whether the asker sits on a seat whose sheet they may read. */
            canSeeSheet: boolean;
            canSeeRanking: boolean;
        };
        RoundResponse: {
            /** @enum {string} */
            state: "draft" | "open" | "counting" | "closed";
            term: components["schemas"]["RoundTerm"];
            weights: components["schemas"]["WeightsDto"];
            /** @description Those that weigh something. */
            criteria: ("urgency" | "feasibility" | "benefit" | "cost" | "equality")[];
            /** @description In the order in which they were raised. */
            needs: components["schemas"]["NeedRef"][];
            /** @description SHA-256 of the JSON export, once it is closed. */
            recordHash: string | null;
            /** @description The time of the server, to count down by. */
            now: string;
            version: number;
            abilities: components["schemas"]["RoundAbilities"];
            id: string;
            title: string;
            /** @description Null for a draft that somebody opens by hand. */
            opensAt: string | null;
            closesAt: string;
            /** @description When scoring was ended before its time. */
            endedAt: string | null;
            closedAt: string | null;
            needCount: number;
            topCount: number;
            /** @description Example content of a demo installation. */
            isDemo: boolean;
        };
        RoundDictionaryRule: {
            name: string;
            meaning: string;
        };
        RoundDictionaryField: {
            /** @description `json`: a path in the JSON file; `csv`: a column of the CSV file. */
            file: string;
            name: string;
            /** @description What it means, and its unit or codes. */
            meaning: string;
        };
        RoundDictionary: {
            /** @enum {string} */
            lang: "sv" | "en";
            /** @description Version of the format, as the file says it. */
            version: number;
            rules: components["schemas"]["RoundDictionaryRule"][];
            fields: components["schemas"]["RoundDictionaryField"][];
        };
        UpdateRoundDto: {
            title?: string;
            opensAt?: string | null;
            closesAt?: string;
            weights?: components["schemas"]["WeightsDto"];
            topCount?: number;
            needs?: string[];
        };
        PutOutcomeDto: {
            outcome: string;
            /** @description Slug or id. */
            organisation?: string | null;
            /** Format: uuid */
            personId?: string | null;
            /** @description A day in Sweden. */
            followUpOn: string;
        };
        OwnMustHaves: {
            ticked: ("several_members" | "owner" | "lasting_funding")[];
            /** @enum {string} */
            asRole: "holder" | "deputy";
            at: string;
        };
        OwnScore: {
            /** @enum {string} */
            criterion: "urgency" | "feasibility" | "benefit" | "cost" | "equality";
            /**
             * @description As whom it was given: what the holder gives, a deputy does not change.
             * @enum {string}
             */
            asRole: "holder" | "deputy";
            score: number;
            reason: string;
            at: string;
        };
        SheetNeed: {
            need: components["schemas"]["NeedRef"];
            /** @description Null as long as nobody of the seat has said anything about them. */
            mustHaves: components["schemas"]["OwnMustHaves"] | null;
            scores: components["schemas"]["OwnScore"][];
            /** @description Whether it is scored by every criterion. */
            complete: boolean;
        };
        SheetResponse: {
            /** @enum {string} */
            state: "draft" | "open" | "counting" | "closed";
            organisation: components["schemas"]["OrganisationRef"];
            /**
             * @description As whom the asker scores.
             * @enum {string}
             */
            role: "holder" | "deputy";
            criteria: ("urgency" | "feasibility" | "benefit" | "cost" | "equality")[];
            roundId: string;
            seatId: string;
            canScore: boolean;
            needs: components["schemas"]["SheetNeed"][];
            /** @description How many needs are not scored by every criterion. */
            remaining: number;
        };
        SeatProgressItem: {
            organisation: components["schemas"]["OrganisationRef"];
            seatId: string;
            /** @description Whether it has scored every need. */
            done: boolean;
            /** @description Whether nobody sits on it: then it is not waited for. */
            vacant: boolean;
        };
        RoundProgress: {
            needs: number;
            /** @description Seats on which somebody sits. */
            seats: number;
            /** @description How many of them have scored every need. */
            done: number;
            /** @description How many have begun and have needs left. */
            started: number;
            items: components["schemas"]["SeatProgressItem"][];
        };
        ShareOfCriterion: {
            /** @enum {string} */
            criterion: "urgency" | "feasibility" | "benefit" | "cost" | "equality";
            percent: number;
        };
        SpreadResponse: {
            mean: number;
            /** @description Standard deviation of all that count. */
            deviation: number;
            min: number;
            max: number;
        };
        SupportOfSize: {
            /** @enum {string} */
            code: "up_to_15000" | "up_to_50000" | "up_to_100000" | "above_100000";
            count: number;
        };
        SupportOfSkrGroup: {
            /** @enum {string} */
            code: "A1" | "A2" | "B3" | "B4" | "B5" | "C6" | "C7" | "C8" | "C9";
            count: number;
        };
        SupportFigures: {
            organisations: number;
            municipalities: number;
            sizes: components["schemas"]["SupportOfSize"][];
            skrGroups: components["schemas"]["SupportOfSkrGroup"][];
        };
        OutcomeResponse: {
            /** @description Who sees to it: an organisation or a person. */
            organisation: components["schemas"]["OrganisationRef"] | null;
            person: components["schemas"]["PersonRef"] | null;
            outcome: string;
            followUpOn: string;
        };
        CriterionSpread: {
            /** @enum {string} */
            criterion: "urgency" | "feasibility" | "benefit" | "cost" | "equality";
            mean: number;
            /** @description Standard deviation of all that count. */
            deviation: number;
            min: number;
            max: number;
        };
        SwingResponse: {
            /** @enum {string} */
            criterion: "urgency" | "feasibility" | "benefit" | "cost" | "equality";
            lowered: number;
            raised: number;
        };
        MustHaveCount: {
            /** @enum {string} */
            mustHave: "several_members" | "owner" | "lasting_funding";
            seats: number;
        };
        RankedNeed: {
            need: components["schemas"]["NeedRef"];
            result: components["schemas"]["SpreadResponse"] | null;
            support: components["schemas"]["SupportFigures"];
            outcome: components["schemas"]["OutcomeResponse"] | null;
            raisedAt: string;
            /** @description Null when no seat has scored it by every criterion; then it stands last. */
            rank: number | null;
            /** @description Whether it is one of the round's top needs. */
            top: boolean;
            /** @description How many seats count. */
            seats: number;
            /** @description How many seats began and left something out; they do not count. */
            incomplete: number;
            criteria: components["schemas"]["CriterionSpread"][];
            /** @description Whether the seats disagree: the standard deviation of what they give is 0.75 or more. */
            disagreement: boolean;
            /** @description Best and worst rank when each weight is halved and raised by half. */
            bestRank: number | null;
            worstRank: number | null;
            swings: components["schemas"]["SwingResponse"][];
            mustHaves: components["schemas"]["MustHaveCount"][];
        };
        RankingResponse: {
            roundId: string;
            /** @description What the criteria weigh in this ranking. */
            shares: components["schemas"]["ShareOfCriterion"][];
            /** @description Whether other weights than the round's were tried; nothing of it is kept. */
            tried: boolean;
            /** @description When it was fixed; null as long as the round is not closed. */
            closedAt: string | null;
            topCount: number;
            items: components["schemas"]["RankedNeed"][];
        };
        ScoreDto: {
            /** @enum {string} */
            criterion: "urgency" | "feasibility" | "benefit" | "cost" | "equality";
            /** @description 1 to 5, where more is better: a 5 for `cost` is a low cost. */
            score: number;
            /** @description Why; everyone reads it when the round is closed. */
            reason?: string;
        };
        PutScoresDto: {
            /**
             * Format: uuid
             * @description Absent: the open round of one's seat that holds the need.
             */
            roundId?: string;
            scores: components["schemas"]["ScoreDto"][];
            /** @description All that hold for the need, as the seat sees it. Absent: as it was. */
            mustHaves?: ("several_members" | "owner" | "lasting_funding")[];
        };
        SavedScores: {
            item: components["schemas"]["SheetNeed"];
            roundId: string;
            remaining: number;
        };
        DecidingTerm: {
            id: string;
            name: string;
        };
        DecidingHub: {
            id: string;
            slug: string;
            name: string;
        };
        DecisionSummary: {
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "withdrawn";
            /** @enum {string|null} */
            outcome: "adopted" | "rejected" | "no_quorum" | null;
            /** @enum {string} */
            method: "consent" | "majority";
            /** @description Null for a decision of a working group. */
            term: components["schemas"]["DecidingTerm"] | null;
            hub: components["schemas"]["DecidingHub"] | null;
            /** @enum {string} */
            voting: "not_begun" | "open" | "over" | "called_off";
            openedAt: string | null;
            /** @description When voting ends, or ended. */
            closesAt: string | null;
            closedAt: string | null;
            /** @description How many voices there are, and how many of them have voted; 0 before it is opened. */
            entitled: number;
            cast: number;
            /** @description How many must vote; null before it is opened. */
            quorum: number | null;
            /** @description Example content of a demo installation. */
            isDemo: boolean;
            id: string;
            title: string;
        };
        DecisionList: {
            items: components["schemas"]["DecisionSummary"][];
            nextCursor: string | null;
            total: number;
        };
        CreateDecisionDto: {
            title: string;
            /** @description What is decided on, as plain text. */
            proposal: string;
            /** @enum {string} */
            method: "consent" | "majority";
            /** @description Slug or id of the working group whose members decide; absent: the seats of the present term. */
            hub?: string;
            /** @description Slugs or ids of the needs that it is about. */
            needs?: string[];
            /** @description When voting is planned to end. */
            closesAt?: string | null;
            /**
             * Format: uuid
             * @description The withdrawn decision that it takes the place of.
             */
            replaces?: string;
        };
        Tally: {
            /** @enum {string} */
            outcome: "adopted" | "rejected" | "no_quorum";
            agree: number;
            abstain: number;
            disagree: number;
            block: number;
            cast: number;
            entitled: number;
            quorum: number;
            quorumReached: boolean;
            /** @description As many for as against, where that decides. */
            tie: boolean;
        };
        DecisionOwner: {
            organisation: components["schemas"]["OrganisationRef"] | null;
            person: components["schemas"]["PersonRef"] | null;
        };
        FollowUpResponse: {
            /** @enum {string|null} */
            answer: "done" | "goes_on" | "dropped" | null;
            answeredBy: components["schemas"]["PersonRef"] | null;
            id: string;
            /** @description The day, in Sweden. */
            dueOn: string;
            /** @description Whether the day has come and nobody has answered. */
            isDue: boolean;
            note: string;
            answeredAt: string | null;
        };
        DecisionRef: {
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "withdrawn";
            /** @enum {string|null} */
            outcome: "adopted" | "rejected" | "no_quorum" | null;
            id: string;
            title: string;
        };
        VoteResponse: {
            /** @enum {string} */
            choice: "agree" | "abstain" | "disagree" | "block";
            by: components["schemas"]["PersonRef"] | null;
            /**
             * @description As whom of the seat; null for a member of a working group.
             * @enum {string|null}
             */
            asRole: "holder" | "deputy" | null;
            reason: string;
            at: string;
        };
        OwnVoice: {
            organisation: components["schemas"]["OrganisationRef"] | null;
            /** @enum {string|null} */
            asRole: "holder" | "deputy" | null;
            /** @description How the voice has voted, also when the other of the two on the seat did. */
            vote: components["schemas"]["VoteResponse"] | null;
            /** @description What it voted before, oldest first. */
            before: components["schemas"]["VoteResponse"][];
            id: string;
        };
        DecisionAbilities: {
            canEdit: boolean;
            canOpen: boolean;
            canRemove: boolean;
            canWithdraw: boolean;
            /** @description Everybody has voted, so that nobody need wait. */
            canEndVoting: boolean;
            canClose: boolean;
            /** @description Make another from this one, which was withdrawn. */
            canReplace: boolean;
            canVote: boolean;
            canAnswerFollowUp: boolean;
        };
        DecisionResponse: {
            /** @enum {string} */
            state: "draft" | "open" | "closed" | "withdrawn";
            /** @enum {string|null} */
            outcome: "adopted" | "rejected" | "no_quorum" | null;
            /** @enum {string} */
            method: "consent" | "majority";
            /** @description Null for a decision of a working group. */
            term: components["schemas"]["DecidingTerm"] | null;
            hub: components["schemas"]["DecidingHub"] | null;
            /** @enum {string} */
            voting: "not_begun" | "open" | "over" | "called_off";
            needs: components["schemas"]["NeedRef"][];
            /** @description What the votes come to; null as long as they are not shown to the asker. */
            tally: components["schemas"]["Tally"] | null;
            /** @description Null until it is closed. */
            owner: components["schemas"]["DecisionOwner"] | null;
            /** @description Oldest first. */
            followUps: components["schemas"]["FollowUpResponse"][];
            /** @description The withdrawn one that this was made from, and the one that was made from this. */
            replaces: components["schemas"]["DecisionRef"] | null;
            replacedBy: components["schemas"]["DecisionRef"] | null;
            /** @description Null for those who have no voice in it. */
            own: components["schemas"]["OwnVoice"] | null;
            abilities: components["schemas"]["DecisionAbilities"];
            proposal: string;
            outcomeText: string | null;
            withdrawnAt: string | null;
            withdrawnReason: string | null;
            version: number;
            createdAt: string;
            openedAt: string | null;
            /** @description When voting ends, or ended. */
            closesAt: string | null;
            closedAt: string | null;
            /** @description How many voices there are, and how many of them have voted; 0 before it is opened. */
            entitled: number;
            cast: number;
            /** @description How many must vote; null before it is opened. */
            quorum: number | null;
            /** @description Example content of a demo installation. */
            isDemo: boolean;
            id: string;
            title: string;
        };
        UpdateDecisionDto: {
            title?: string;
            proposal?: string;
            /** @enum {string} */
            method?: "consent" | "majority";
            needs?: string[];
            closesAt?: string | null;
        };
        OpenDecisionDto: {
            /** @description When it ends; absent: as the draft has it. */
            closesAt?: string;
        };
        CloseDecisionDto: {
            /** @description What the secretariat says of the outcome, as plain text. */
            outcomeText: string;
            /** @description Slug or id of the organisation that sees to it. */
            ownerOrganisation?: string | null;
            /**
             * Format: uuid
             * @description Id of the person who sees to it.
             */
            ownerPerson?: string | null;
            /** @description When to look at it again, as `2027-05-31`. */
            followUpOn: string;
        };
        WithdrawDecisionDto: {
            reason: string;
        };
        CastVoteDto: {
            /** @enum {string} */
            choice: "agree" | "abstain" | "disagree" | "block";
            /** @description Why, as plain text; needed for `disagree` and `block`. */
            reason?: string;
        };
        VoiceResponse: {
            /** @description Whose seat it is. */
            organisation: components["schemas"]["OrganisationRef"] | null;
            holder: components["schemas"]["PersonRef"] | null;
            deputy: components["schemas"]["PersonRef"] | null;
            /** @description The member. */
            member: components["schemas"]["PersonRef"] | null;
            /** @description Null as long as it is not shown to the asker. */
            vote: components["schemas"]["VoteResponse"] | null;
            id: string;
            hasVoted: boolean;
        };
        VoiceList: {
            items: components["schemas"]["VoiceResponse"][];
            /** @description Whether what they said is shown to the asker: to all when voting has ended, before that to those who have voted. */
            shown: boolean;
        };
        AnswerFollowUpDto: {
            /** @enum {string} */
            answer: "done" | "goes_on" | "dropped";
            /** @description In plain text; needed for `dropped`. */
            note?: string;
            /** @description When to look again, for `goes_on`, as `2027-05-31`. */
            nextOn?: string | null;
        };
        WaitingVote: {
            /** @description For whose seat; null in a working group. */
            organisation: components["schemas"]["OrganisationRef"] | null;
            /** @enum {string|null} */
            asRole: "holder" | "deputy" | null;
            decision: components["schemas"]["DecisionSummary"];
        };
        WaitingVotes: {
            items: components["schemas"]["WaitingVote"][];
        };
        MeetingTerm: {
            id: string;
            name: string;
        };
        MeetingHub: {
            id: string;
            slug: string;
            name: string;
        };
        MeetingSummary: {
            /** @enum {string} */
            state: "draft" | "called" | "held" | "approved" | "cancelled";
            /** @description Of the council's own meetings. */
            term: components["schemas"]["MeetingTerm"] | null;
            /** @description Of a working group's. */
            hub: components["schemas"]["MeetingHub"] | null;
            id: string;
            title: string;
            startsAt: string;
            endsAt: string;
            place: string;
            /** @description Of a cancelled one. */
            cancelReason: string | null;
            /** @description How many items the agenda has. */
            items: number;
            isDemo: boolean;
        };
        MeetingListAbilities: {
            canCreate: boolean;
        };
        MeetingList: {
            items: components["schemas"]["MeetingSummary"][];
            nextCursor: string | null;
            /** @description What the asker may do about meetings as such. */
            abilities: components["schemas"]["MeetingListAbilities"];
        };
        CreateMeetingDto: {
            /**
             * Format: uri
             * @description Where those who are not in the room take part: `https://…`.
             */
            link?: string | null;
            title: string;
            startsAt: string;
            /** @description After `startsAt`. */
            endsAt: string;
            place?: string;
            /** @description Whether only those who take part see the link; they do unless said otherwise. */
            linkClosed?: boolean;
            /** @description Slug or id of the working group; absent: the council itself, in the term of today. */
            hub?: string;
        };
        AgendaDecision: {
            id: string;
            title: string;
            /** @description Path of its page, without the language. */
            path: string;
        };
        MeetingPaperResponse: {
            file: components["schemas"]["AttachedFile"] | null;
            id: string;
            title: string;
            /** @description Whether only those who take part may read it. */
            closed: boolean;
        };
        AgendaItemResponse: {
            /** @enum {string} */
            kind: "need" | "decision" | "paper" | "other";
            need: components["schemas"]["NeedRef"] | null;
            decision: components["schemas"]["AgendaDecision"] | null;
            id: string;
            title: string;
            /** @description Plain text. */
            background: string;
            /** @description By name; empty when nobody was named. */
            presenter: string;
            papers: components["schemas"]["MeetingPaperResponse"][];
        };
        MeetingAbilities: {
            canEdit: boolean;
            canCall: boolean;
            canHold: boolean;
            canCancel: boolean;
            canDelete: boolean;
            /** @description Closed papers, the closed link, drafts. */
            canReadPapers: boolean;
            canReadMinutes: boolean;
            canWriteMinutes: boolean;
            canNoteAttendance: boolean;
            canMarkReady: boolean;
            canReopenMinutes: boolean;
            canAddAddendum: boolean;
        };
        MeetingResponse: {
            /** @enum {string} */
            state: "draft" | "called" | "held" | "approved" | "cancelled";
            term: components["schemas"]["MeetingTerm"] | null;
            hub: components["schemas"]["MeetingHub"] | null;
            id: string;
            title: string;
            startsAt: string;
            endsAt: string;
            place: string;
            /** @description Null also for those who may not see it. */
            link: string | null;
            linkClosed: boolean;
            cancelReason: string | null;
            calledAt: string | null;
            /** @description When the minutes were marked ready to be approved; null while they are written. */
            minutesReadyAt: string | null;
            agenda: components["schemas"]["AgendaItemResponse"][];
            isDemo: boolean;
            version: number;
            createdAt: string;
            updatedAt: string;
            abilities: components["schemas"]["MeetingAbilities"];
        };
        UpdateMeetingDto: {
            /** Format: uri */
            link?: string | null;
            title?: string;
            startsAt?: string;
            endsAt?: string;
            place?: string;
            linkClosed?: boolean;
        };
        MoveMeetingDto: {
            /** @enum {string} */
            to: "called" | "held" | "cancelled";
            /** @description Why it is cancelled; those who were to come read it. */
            reason?: string;
        };
        Participant: {
            person: components["schemas"]["ActivePerson"];
            /** @enum {string} */
            as: "holder" | "deputy" | "observer" | "secretary" | "member";
            /** @description For whom they sit or observe; null for the secretariat and members of working groups. */
            organisation: string | null;
        };
        ParticipantList: {
            items: components["schemas"]["Participant"][];
        };
        AddItemDto: {
            /** @enum {string} */
            kind: "need" | "decision" | "paper" | "other";
            /** @description May be absent for a need or a decision, which bring their own. */
            title?: string;
            background?: string;
            /** @description Who presents it, by name. */
            presenter?: string;
            /** @description Slug or id of the need; for items of kind `need`. */
            need?: string;
            /**
             * Format: uuid
             * @description Id of the decision that is prepared or followed up; for items of kind `decision`.
             */
            decisionId?: string;
        };
        OrderAgendaDto: {
            ids: string[];
        };
        UpdateItemDto: {
            title?: string;
            background?: string;
            presenter?: string;
        };
        AddPaperDto: {
            /**
             * @description Whether only those who take part may read it and know of it.
             * @default false
             */
            closed?: boolean;
            title: string;
            /**
             * Format: uuid
             * @description Id of a file that one has uploaded.
             */
            fileId: string;
        };
        UpdatePaperDto: {
            title?: string;
            closed?: boolean;
        };
        FollowUp: {
            id: string;
            title: string;
            /** @description Path of its page, without the language. */
            path: string;
            /** @description The day, in Sweden. */
            followUpOn: string;
        };
        FollowUpList: {
            items: components["schemas"]["FollowUp"][];
        };
        Quorum: {
            /** @description Seats that are taken. */
            present: number;
            /** @description Seats that must be. */
            needed: number;
            isQuorate: boolean;
        };
        AttendedSeat: {
            holder: components["schemas"]["PersonRef"] | null;
            deputy: components["schemas"]["PersonRef"] | null;
            /**
             * @description Null before anything was noted.
             * @enum {string|null}
             */
            mark: "holder" | "deputy" | "absent" | null;
            /** @description Who came. */
            person: components["schemas"]["PersonRef"] | null;
            seatId: string;
            /** @description Of the municipality. */
            organisation: string;
        };
        AttendanceResponse: {
            /** @description Of the council's own meetings. */
            quorum: components["schemas"]["Quorum"] | null;
            /** @description Of the council's own meetings; working groups have none. */
            seats: components["schemas"]["AttendedSeat"][];
            /** @description Those without a seat: observers, the secretariat, members of the working group. */
            others: components["schemas"]["PersonRef"][];
        };
        MarkSeatDto: {
            /** @enum {string} */
            mark: "holder" | "deputy" | "absent";
        };
        FixedMinutesResponse: {
            /** @description The canonical text; the download as `md` has just these bytes in UTF-8. */
            text: string;
            /** @description SHA-256 of it, in hexadecimal. */
            sha256: string;
            at: string;
        };
        Writer: {
            person: components["schemas"]["PersonRef"];
            /** @description When they last wrote. */
            at: string;
        };
        SectionResponse: {
            /** @enum {string} */
            place: "opening" | "item" | "closing";
            id: string;
            /** @description Of a part that belongs to an item of the agenda. */
            itemId: string | null;
            /** @description The item's; null for the opening and the closing. */
            title: string | null;
            /** @description Plain text. */
            text: string;
            /** @description 0 before the first word. */
            version: number;
            updatedAt: string;
            writers: components["schemas"]["Writer"][];
        };
        ApprovalResponse: {
            person: components["schemas"]["PersonRef"];
            /** @enum {string} */
            role: "chair" | "adjuster";
            /** @description Null as long as they have not. */
            approvedAt: string | null;
        };
        AddendumResponse: {
            by: components["schemas"]["PersonRef"] | null;
            id: string;
            text: string;
            at: string;
        };
        MinutesResponse: {
            fixed: components["schemas"]["FixedMinutesResponse"] | null;
            /** @description In the order of the agenda, between opening and closing. */
            sections: components["schemas"]["SectionResponse"][];
            approvals: components["schemas"]["ApprovalResponse"][];
            addenda: components["schemas"]["AddendumResponse"][];
            /** @description Whether the asker's own approval is waited for. */
            canApprove: boolean;
        };
        WriteSectionDto: {
            /** @description The version that was changed; what others wrote since is merged in. */
            baseVersion: number;
            /** @description All of it, as plain text. */
            text: string;
        };
        WrittenSection: {
            id: string;
            /** @description With what others wrote meanwhile. */
            text: string;
            version: number;
            /** @description Places where both wrote over the same words, and both stand now. */
            overlaps: number;
        };
        SectionRevisionResponse: {
            by: components["schemas"]["PersonRef"] | null;
            version: number;
            text: string;
            at: string;
        };
        SectionRevisionList: {
            items: components["schemas"]["SectionRevisionResponse"][];
            nextCursor: string | null;
        };
        ChooseApproversDto: {
            /** Format: uuid */
            chairId: string;
            adjusterIds: string[];
        };
        AddAddendumDto: {
            text: string;
        };
        ActionMeeting: {
            id: string;
            title: string;
        };
        ActionAbilities: {
            canEdit: boolean;
            /** @description Says that it is done, or that it is not after all. */
            canFinish: boolean;
        };
        ActionPointResponse: {
            owner: components["schemas"]["PersonRef"] | null;
            meeting: components["schemas"]["ActionMeeting"];
            id: string;
            text: string;
            /** @description The last day, in Sweden. */
            dueOn: string;
            /** @description Whether that day is over and it is not done. */
            isLate: boolean;
            doneAt: string | null;
            itemId: string | null;
            version: number;
            abilities: components["schemas"]["ActionAbilities"];
        };
        ActionPointList: {
            items: components["schemas"]["ActionPointResponse"][];
        };
        AddActionDto: {
            text: string;
            /**
             * Format: uuid
             * @description Somebody who takes part in the meeting.
             */
            ownerId: string;
            /** @description The last day, in Sweden. */
            dueOn: string;
            /**
             * Format: uuid
             * @description The item of the agenda that it comes from.
             */
            itemId?: string;
        };
        UpdateActionDto: {
            text?: string;
            /** Format: uuid */
            ownerId?: string;
            dueOn?: string;
            done?: boolean;
        };
        GroupHub: {
            /** @enum {string} */
            visibility: "open" | "closed" | "secret";
            id: string;
            slug: string;
            name: string;
            memberCount: number;
            /** @description Since when it can only be read. */
            archivedAt: string | null;
        };
        GroupProgress: {
            /** @enum {string} */
            standing: "not_started" | "on_track" | "late" | "done";
            milestones: number;
            done: number;
            late: number;
        };
        GroupSummary: {
            hub: components["schemas"]["GroupHub"];
            lead: components["schemas"]["PersonRef"] | null;
            needs: components["schemas"]["NeedRef"][];
            /** @description Null for those who may not read the hub. */
            progress: components["schemas"]["GroupProgress"] | null;
            goal: string;
            /** @description Example content of a demo installation. */
            isDemo: boolean;
            createdAt: string;
        };
        GroupList: {
            items: components["schemas"]["GroupSummary"][];
            nextCursor: string | null;
            /** @description Whether the asker makes working groups. */
            canForm: boolean;
        };
        FormGroupDto: {
            /** @description Slug or id of a hub of kind working_group that one looks after; without it a new one is made. */
            hub?: string | null;
            /** @description Of a new hub. */
            name?: string;
            /**
             * @description Of a new hub. Absent: open.
             * @enum {string}
             */
            visibility?: "open" | "closed" | "secret";
            /** @description What is to come of it; who may know of the hub reads it. */
            goal: string;
            /**
             * Format: uuid
             * @description Who leads it: anyone for a new hub, a member of one that is there.
             */
            leadId?: string | null;
            /** @description Slugs or ids of the needs that it drives. */
            needs: string[];
        };
        MilestoneResponse: {
            /** @enum {string} */
            state: "planned" | "doing" | "done";
            /**
             * @description The same, or `late` when its day has passed and it is not done.
             * @enum {string}
             */
            standing: "planned" | "doing" | "done" | "late";
            /** @description The need it is for; null for all of the group's. */
            need: components["schemas"]["NeedRef"] | null;
            id: string;
            title: string;
            /** @description Its last day, in Sweden. */
            dueOn: string;
            version: number;
        };
        GroupNoteResponse: {
            by: components["schemas"]["PersonRef"] | null;
            id: string;
            text: string;
            at: string;
        };
        GroupLink: {
            /** @enum {string} */
            kind: "thread" | "use_case" | "round" | "group" | "meeting" | "decision" | "recommendation";
            id: string;
            title: string;
            /** @description Path of its page, without the language. */
            path: string;
            state: string | null;
            at: string;
        };
        GroupAbilities: {
            /** @description Goal, milestones, and telling how it goes. */
            canWork: boolean;
            /** @description Lead and needs. */
            canDirect: boolean;
        };
        GroupResponse: {
            hub: components["schemas"]["GroupHub"];
            lead: components["schemas"]["PersonRef"] | null;
            needs: components["schemas"]["NeedRef"][];
            /** @description Null for those who may not read the hub. */
            progress: components["schemas"]["GroupProgress"] | null;
            goal: string;
            /** @description Example content of a demo installation. */
            isDemo: boolean;
            createdAt: string;
            milestones: components["schemas"]["MilestoneResponse"][];
            notes: components["schemas"]["GroupNoteResponse"][];
            /** @description Meetings and decisions about its needs. */
            links: components["schemas"]["GroupLink"][];
            version: number;
            abilities: components["schemas"]["GroupAbilities"];
        };
        ChangeGroupDto: {
            goal?: string;
            /**
             * Format: uuid
             * @description A member of the hub; null: nobody.
             */
            leadId?: string | null;
            needs?: string[];
        };
        AddMilestoneDto: {
            title: string;
            /** @description Its last day, as `2027-05-31`. */
            dueOn: string;
            /** @enum {string} */
            state?: "planned" | "doing" | "done";
            /** @description Slug or id of the need it is for, one of the group's; absent: all of them. */
            need?: string | null;
        };
        ChangeMilestoneDto: {
            title?: string;
            dueOn?: string;
            /** @enum {string} */
            state?: "planned" | "doing" | "done";
            need?: string | null;
        };
        TellProgressDto: {
            text: string;
        };
        UptakeAnswer: {
            organisation: components["schemas"]["OrganisationRef"];
            /** @enum {string} */
            status: "planned" | "doing" | "done" | "not_relevant";
            note: string;
            /** @description Since when it is so. */
            since: string;
        };
        UptakeCounts: {
            planned: number;
            doing: number;
            done: number;
            not_relevant: number;
        };
        RecommendationSummary: {
            /** @enum {string} */
            step: "starting" | "exploring" | "established" | "leading";
            /** @enum {string} */
            state: "draft" | "published" | "withdrawn";
            /** @description What the organisation that was asked about says; null when it has not answered, or none was asked about. */
            uptake: components["schemas"]["UptakeAnswer"] | null;
            id: string;
            slug: string;
            title: string;
            publishedAt: string | null;
            withdrawnAt: string | null;
            updatedAt: string;
            /** @description Example content of a demo installation. */
            isDemo: boolean;
            counts: components["schemas"]["UptakeCounts"];
        };
        RecommendationList: {
            items: components["schemas"]["RecommendationSummary"][];
            nextCursor: string | null;
            total: number;
            /** @description Whether the asker writes recommendations. */
            canWrite: boolean;
            /** @description Whether the asker reads drafts. */
            canReadDrafts: boolean;
        };
        GuideDto: {
            title: string;
            /** Format: uri */
            url: string;
        };
        WriteRecommendationDto: {
            title: string;
            /**
             * @description For municipalities that have come so far.
             * @enum {string}
             */
            step: "starting" | "exploring" | "established" | "leading";
            /** @description Markdown, as posts are written. */
            body?: string;
            guides?: components["schemas"]["GuideDto"][];
            /** @description Slugs or ids of use cases that show how. */
            useCases?: string[];
            /** @description Slugs or ids of the needs that it answers. */
            needs?: string[];
            /** @description Ids of the decisions that it comes from. */
            decisions?: string[];
        };
        GuideRef: {
            title: string;
            url: string;
        };
        LinkedThing: {
            id: string;
            title: string;
            /** @description Path of its page, without the language. */
            path: string;
        };
        OwnUptake: {
            organisation: components["schemas"]["OrganisationRef"];
            uptake: components["schemas"]["UptakeAnswer"] | null;
        };
        RecommendationAbilities: {
            canEdit: boolean;
            canPublish: boolean;
            canWithdraw: boolean;
            canDelete: boolean;
        };
        RecommendationResponse: {
            /** @enum {string} */
            step: "starting" | "exploring" | "established" | "leading";
            /** @enum {string} */
            state: "draft" | "published" | "withdrawn";
            /** @description What the organisation that was asked about says; null when it has not answered, or none was asked about. */
            uptake: components["schemas"]["UptakeAnswer"] | null;
            needs: components["schemas"]["NeedRef"][];
            body: string;
            /** @description The same as HTML that is safe to show. */
            html: string;
            guides: components["schemas"]["GuideRef"][];
            /** @description Those that the asker may read. */
            useCases: components["schemas"]["LinkedThing"][];
            /** @description Those that the asker may read. */
            decisions: components["schemas"]["LinkedThing"][];
            withdrawnReason: string | null;
            createdAt: string;
            version: number;
            /** @description For each organisation that the asker speaks for. */
            mine: components["schemas"]["OwnUptake"][];
            abilities: components["schemas"]["RecommendationAbilities"];
            id: string;
            slug: string;
            title: string;
            publishedAt: string | null;
            withdrawnAt: string | null;
            updatedAt: string;
            /** @description Example content of a demo installation. */
            isDemo: boolean;
            counts: components["schemas"]["UptakeCounts"];
        };
        ChangeRecommendationDto: {
            title?: string;
            /** @enum {string} */
            step?: "starting" | "exploring" | "established" | "leading";
            body?: string;
            guides?: components["schemas"]["GuideDto"][];
            useCases?: string[];
            needs?: string[];
            decisions?: string[];
        };
        WithdrawRecommendationDto: {
            reason: string;
        };
        RecommendationRevisionEntry: {
            changed: ("title" | "body" | "step" | "guides" | "useCases" | "needs" | "decisions")[];
            /** @enum {string} */
            step: "starting" | "exploring" | "established" | "leading";
            needs: components["schemas"]["NeedRef"][];
            number: number;
            at: string;
            /** @description Who changed it; null for a former user, and for readers who have not signed in. */
            by: string | null;
            title: string;
            body: string;
            html: string;
            guides: components["schemas"]["GuideRef"][];
            useCases: components["schemas"]["LinkedThing"][];
            /** @description Those that the asker may read. */
            decisions: components["schemas"]["LinkedThing"][];
        };
        RecommendationRevisionList: {
            items: components["schemas"]["RecommendationRevisionEntry"][];
            nextCursor: string | null;
        };
        PutUptakeDto: {
            /** @description Slug or id; absent when one speaks for one organisation only. */
            organisation?: string;
            /** @enum {string} */
            status: "planned" | "doing" | "done" | "not_relevant";
            /** @description Everyone reads it. */
            note?: string;
        };
        UptakeFigure: {
            /** @enum {string} */
            status: "planned" | "doing" | "done" | "not_relevant";
            count: number;
            spread: components["schemas"]["Breakdown"];
        };
        UptakeList: {
            figures: components["schemas"]["UptakeFigure"][];
            items: components["schemas"]["UptakeAnswer"][];
            nextCursor: string | null;
            total: number;
        };
        ChainLinkResponse: {
            /** @enum {string} */
            kind: "thread" | "use_case" | "round" | "group" | "meeting" | "decision" | "recommendation";
            id: string;
            title: string;
            /** @description Path of its page, without the language. */
            path: string;
            /** @description Code of where it stands; its kind says of which words. */
            state: string | null;
            /** @description When it began, or was made. */
            at: string;
        };
        NeedChainResponse: {
            need: components["schemas"]["NeedRef"];
            /** @description Everything that it is joined to, in order of time. */
            links: components["schemas"]["ChainLinkResponse"][];
            /** @description Its story, the first thing first. */
            steps: components["schemas"]["NeedStepResponse"][];
            /** @description Whether the story goes on: the rest is on the timeline of the need. */
            hasMore: boolean;
        };
        NeedsOfThing: {
            items: components["schemas"]["NeedRef"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Search_search: {
        parameters: {
            query: {
                /** @description How many of each kind to answer with */
                limit?: number;
                q: string;
                /** @description Kinds of things, all of them when absent. */
                types?: ("use_case" | "organisation" | "hub" | "thread" | "need" | "resource" | "person")[];
                /** @description Language to show highlights in, where a thing has it. */
                lang?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupedSearchResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Search_suggest: {
        parameters: {
            query: {
                q: string;
                /** @description Kinds of things, all of them when absent. */
                types?: ("use_case" | "organisation" | "hub" | "thread" | "need" | "resource" | "person")[];
                /** @description Language to show highlights in, where a thing has it. */
                lang?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchSuggestionsResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisations_list: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                type?: "municipality" | "region" | "civil_society" | "agency" | "academia" | "company" | "network";
                /** @description County code. */
                county?: string;
                /** @description Municipality code. */
                municipality?: string;
                /** @description Part of the name, with or without accents. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Registrations_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterAssociationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisations_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisations_update: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOrganisationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Municipalities_list: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                /** @description Part of the name, with or without accents. */
                q?: string;
                /** @description County code. */
                county?: string;
                skrGroup?: "A1" | "A2" | "B3" | "B4" | "B5" | "C6" | "C7" | "C8" | "C9";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MunicipalityList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Municipalities_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                codeOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MunicipalityResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Counties_list: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountyList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Counties_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountyResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Auth_logIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Auth_logOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    Link?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Auth_listProviders: {
        parameters: {
            query?: {
                /** @description Only those that have a say about this address, whether or not it has an account. */
                email?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Oidc_startOidc: {
        parameters: {
            query?: {
                /** @description Path of ours to go to afterwards; anything else is the start page. */
                next?: string;
                /** @description Language of our pages; absent: Swedish. */
                language?: "sv" | "en";
            };
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On to the provider, or to a page that says why not. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Saml_startSaml: {
        parameters: {
            query?: {
                /** @description Path of ours to go to afterwards; anything else is the start page. */
                next?: string;
                /** @description Language of our pages; absent: Swedish. */
                language?: "sv" | "en";
            };
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On to the provider, or to a page that says why not. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Saml_getSamlMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/samlmetadata+xml": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConnectedSignIns_listSignIns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectedSignInList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConnectedSignIns_connectSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectSignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAddress"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConnectedSignIns_disconnectSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProviderAdministration_listSignInProviders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderDetailList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProviderAdministration_createSignInProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProviderDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderDetail"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProviderAdministration_readSamlMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadSamlMetadataDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SamlMetadataResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProviderAdministration_getSignInProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderDetail"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProviderAdministration_removeSignInProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProviderAdministration_updateSignInProvider: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProviderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderDetail"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProviderAdministration_checkSignInProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderCheck"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Registration_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Registration_verifyEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyEmailDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Registration_forgotPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgotPasswordDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Registration_resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Me_getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Me_updateMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Me_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnData_exportOwnData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnData_getErasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnData_requestErasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestErasureDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnData_callOffErasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ErasureConfirmation_confirmErasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmErasureDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureConfirmed"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApiTokens_listApiTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiTokenList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApiTokens_createApiToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiTokenDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiToken"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApiTokens_removeApiToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TwoStep_getTwoStep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoStepState"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TwoStep_beginTwoStep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginTwoStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoStepSetUp"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TwoStep_confirmTwoStep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmTwoStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TwoStep_renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProveTwoStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TwoStep_turnTwoStepOff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProveTwoStepDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UserAdministration_listUsers: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                /** @description Part of name or address. */
                q?: string;
                role?: "member" | "editor" | "moderator" | "admin";
                /** @description Slug or id of an organisation that they belong to. */
                organisation?: string;
                state?: "open" | "unverified" | "suspended";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministeredUserList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UserAdministration_getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministeredUserDetail"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UserAdministration_changeRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePlatformRoleDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UserAdministration_suspend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UserAdministration_lift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Users_listPeople: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                /** @description Words of name, title, skills, organisation and what people say about themselves. */
                q?: string;
                /** @description A skill; of several, one is enough. */
                skill?: string[];
                /** @description Slug or id of an organisation that people belong to; of several, one is enough. */
                organisation?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Users_getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Users_writeToPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteToPersonDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Members_listMembers: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Members_removeMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Members_changeRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRoleDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Members_getOwnMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMembership"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Members_claim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMembership"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Domains_listDomains: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Domains_proposeDomain: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeDomainDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Domains_removeDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProposedDomains_listProposed: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedDomainList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProposedDomains_confirmDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProposedDomains_refuseDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_listInvitations: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_invite: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_resend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivedInvitations_lookUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationTokenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedInvitation"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivedInvitations_acceptByLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationTokenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedInvitation"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivedInvitations_listReceived: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedInvitationList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivedInvitations_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedInvitation"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivedInvitations_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requests_listRequests: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinRequestList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requests_askToJoin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskToJoinDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinRequestResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requests_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetInDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Requests_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TurnDownDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnRequests_listOwn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnRequestList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnRequests_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UnledRequests_listUnled: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinRequestList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Registrations_listOwn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnRegistrationList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegistrationQueue_listOpen: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingRegistrationList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegistrationQueue_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegistrationQueue_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Files_listFiles: {
        parameters: {
            query: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                /** @description Kind of the thing whose files are asked for, such as `use_case`. */
                attachTo: string;
                /** @description Its id. */
                attachToId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Files_uploadFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** @description Kind of the thing to attach it to, such as `use_case` */
                    attachTo?: string;
                    /**
                     * Format: uuid
                     * @description Id of that thing
                     */
                    attachToId?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Files_readFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Files_removeFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Files_readNamedFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                name: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Hubs_listHubs: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                /** @description `true`: only those that the asker is in. */
                own?: "true" | "false";
                /** @description `true`: only archived ones; otherwise only those that are open for work. */
                archived?: "true" | "false";
                /** @description Words to look for. */
                q?: string;
                kind?: ("community" | "network" | "project" | "council" | "working_group")[];
                visibility?: ("open" | "closed" | "secret")[];
                joinPolicy?: ("open" | "request" | "invite")[];
                tag?: string[];
                /** @description County code of the organisation that stands behind it. */
                county?: string[];
                /** @description Slug or id of the organisation that stands behind it. */
                organisation?: string;
                /** @description Slug or id of the hub that they stand in. */
                parent?: string;
                /** @description Absent: by relevance with words, by name without. */
                sort?: "name" | "newest" | "members";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Hubs_createHub: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateHubDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Hubs_getHub: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Hubs_updateHub: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateHubDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Hubs_archiveHub: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Hubs_reopenHub: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Hubs_listRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubRulesHistory"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Hubs_listNews: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubNews"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Hubs_setCover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCoverDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Hubs_removeCover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubMembers_listMembers: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                /** @description Part of a name. */
                q?: string;
                role?: "member" | "moderator" | "owner";
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubMemberList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubMembers_removeMember: {
        parameters: {
            query?: {
                /** @description `true`: they can neither join, ask nor be invited again until that is taken back. */
                block?: "true" | "false";
                /** @description Why they are shut out. */
                reason?: string;
            };
            header?: never;
            path: {
                slug: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubMembers_changeRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeHubRoleDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubMembers_listBlocked: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockedPeople"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubMembers_unblock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubMembers_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubMembers_acceptRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptRulesDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubMembers_handOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubRequests_join: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinHubDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinedHub"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubRequests_listRequests: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubRequestList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubRequests_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubRequests_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TurnDownDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnHubRequests_listOwn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnHubRequestList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnHubRequests_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubInvitations_listInvitations: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubInvitationList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubInvitations_invite: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteToHubDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubInvitationResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubInvitations_resend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubInvitationResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubInvitations_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivedHubInvitations_lookUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationTokenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedHubInvitation"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivedHubInvitations_acceptByLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptHubInvitationLinkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedHubInvitation"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivedHubInvitations_listReceived: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedHubInvitationList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivedHubInvitations_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptHubInvitationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedHubInvitation"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivedHubInvitations_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pinned_listPinned: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PinList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pinned_pin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PinDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pin"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pinned_orderPinned: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderPinsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PinList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pinned_unpin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pinned_changePin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePinDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pin"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubAdministration_listOwnerless: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnerlessHubs"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubAdministration_appointOwner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointOwnerDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_importFile: {
        parameters: {
            query?: {
                /** @description Answers for every row, and changes nothing */
                dryRun?: boolean;
                /** @description Slug, id or name of the owner of rows that name none */
                organisation?: string;
                /** @description Publishes the rows as they are */
                publish?: boolean;
                /** @description Register that the rows come from, for rows that do not say */
                source?: string;
            };
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/json": string;
                "application/x-ndjson": string;
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description A dry run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReportResponse"];
                };
            };
            /** @description The import has begun */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_listImports: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_upload: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description Slug, id or name of the owner of rows that name none */
                    organisation?: string;
                    /** @description Register that the rows come from, for rows that do not say */
                    source?: string;
                    /**
                     * Format: binary
                     * @description CSV, a JSON array, or one JSON object a line
                     */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_readImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_deleteImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_mapImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MapImportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_previewImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_runImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_cancelImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_listRows: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                /** @description Only rows with this outcome */
                outcome?: "created" | "updated" | "unchanged" | "failed";
                /** @description Language of the messages */
                lang?: "sv" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_downloadReport: {
        parameters: {
            query?: {
                /** @description Language of the messages */
                lang?: "sv" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UseCaseExport_exportUseCases: {
        parameters: {
            query: {
                /** @description Words to look for; spelling mistakes are forgiven. */
                q?: string;
                area?: ("administration" | "management_and_governance" | "citizen_service_and_communication" | "education" | "social_services" | "elderly_and_disability_support" | "primary_care_and_ehealth" | "culture_and_leisure" | "environment_and_climate" | "transport_and_infrastructure" | "urban_planning_and_building" | "safety_and_crisis_preparedness" | "cross_functional" | "labour_and_integration" | "business_and_tourism" | "civil_society")[];
                value?: ("time_saved" | "cost_saved" | "quality" | "new_service" | "citizen_benefit" | "skills_and_learning" | "risk_and_safety" | "revenue" | "ethics_and_sustainability" | "other")[];
                technique?: ("language_model" | "text_classification" | "speech" | "translation" | "computer_vision" | "prediction" | "optimisation" | "anomaly_detection" | "recommendation" | "robotic_automation" | "search_and_retrieval" | "other")[];
                phase?: ("idea" | "exploration" | "pilot" | "in_use" | "scaled" | "paused" | "stopped")[];
                /** @description County codes. */
                county?: string[];
                /** @description Municipality codes. */
                municipality?: string[];
                /** @description Slugs of organisations. */
                organisation?: string[];
                organisationType?: ("municipality" | "region" | "civil_society" | "agency" | "academia" | "company" | "network")[];
                /** @description How well the best known effect of a case is known. */
                evidence?: ("expected" | "self_reported" | "measured" | "independently_evaluated")[];
                personalData?: ("none" | "personal" | "sensitive")[];
                /** @description What the owners share with those who want to do the same. */
                reuseOffered?: ("code" | "model" | "data" | "method" | "contract" | "talk")[];
                tag?: string[];
                visibility?: ("public" | "members" | "hub" | "organisation")[];
                format: "csv" | "json" | "jsonl" | "jsonld";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/json": string;
                    "application/x-ndjson": string;
                    "application/ld+json": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UseCaseExport_readDictionary: {
        parameters: {
            query?: {
                format?: "json" | "csv";
                /** @description Language of labels and help; Swedish when absent. */
                lang?: "sv" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseCaseDictionary"];
                    "text/csv": components["schemas"]["UseCaseDictionary"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UseCases_listUseCases: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                /** @description `relevance` when there are words to look for, else `newest`. */
                sort?: "relevance" | "newest" | "updated" | "mostReused";
                /** @description Whether to count what the filters would find. */
                facets?: "true" | "false";
                /** @description Words to look for; spelling mistakes are forgiven. */
                q?: string;
                area?: ("administration" | "management_and_governance" | "citizen_service_and_communication" | "education" | "social_services" | "elderly_and_disability_support" | "primary_care_and_ehealth" | "culture_and_leisure" | "environment_and_climate" | "transport_and_infrastructure" | "urban_planning_and_building" | "safety_and_crisis_preparedness" | "cross_functional" | "labour_and_integration" | "business_and_tourism" | "civil_society")[];
                value?: ("time_saved" | "cost_saved" | "quality" | "new_service" | "citizen_benefit" | "skills_and_learning" | "risk_and_safety" | "revenue" | "ethics_and_sustainability" | "other")[];
                technique?: ("language_model" | "text_classification" | "speech" | "translation" | "computer_vision" | "prediction" | "optimisation" | "anomaly_detection" | "recommendation" | "robotic_automation" | "search_and_retrieval" | "other")[];
                phase?: ("idea" | "exploration" | "pilot" | "in_use" | "scaled" | "paused" | "stopped")[];
                /** @description County codes. */
                county?: string[];
                /** @description Municipality codes. */
                municipality?: string[];
                /** @description Slugs of organisations. */
                organisation?: string[];
                organisationType?: ("municipality" | "region" | "civil_society" | "agency" | "academia" | "company" | "network")[];
                /** @description How well the best known effect of a case is known. */
                evidence?: ("expected" | "self_reported" | "measured" | "independently_evaluated")[];
                personalData?: ("none" | "personal" | "sensitive")[];
                /** @description What the owners share with those who want to do the same. */
                reuseOffered?: ("code" | "model" | "data" | "method" | "contract" | "talk")[];
                tag?: string[];
                visibility?: ("public" | "members" | "hub" | "organisation")[];
                /** @description Language to show highlights in, where a case has it. */
                lang?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseCaseList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UseCases_draftUseCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftUseCaseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseCaseResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UseCases_suggestUseCases: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseCaseSuggestions"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UseCases_listFacetValues: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                /** @description What the values begin with, as far as it has been typed; organisations are looked for by name. */
                typed?: string;
                /** @description Words to look for; spelling mistakes are forgiven. */
                q?: string;
                area?: ("administration" | "management_and_governance" | "citizen_service_and_communication" | "education" | "social_services" | "elderly_and_disability_support" | "primary_care_and_ehealth" | "culture_and_leisure" | "environment_and_climate" | "transport_and_infrastructure" | "urban_planning_and_building" | "safety_and_crisis_preparedness" | "cross_functional" | "labour_and_integration" | "business_and_tourism" | "civil_society")[];
                value?: ("time_saved" | "cost_saved" | "quality" | "new_service" | "citizen_benefit" | "skills_and_learning" | "risk_and_safety" | "revenue" | "ethics_and_sustainability" | "other")[];
                technique?: ("language_model" | "text_classification" | "speech" | "translation" | "computer_vision" | "prediction" | "optimisation" | "anomaly_detection" | "recommendation" | "robotic_automation" | "search_and_retrieval" | "other")[];
                phase?: ("idea" | "exploration" | "pilot" | "in_use" | "scaled" | "paused" | "stopped")[];
                /** @description County codes. */
                county?: string[];
                /** @description Municipality codes. */
                municipality?: string[];
                /** @description Slugs of organisations. */
                organisation?: string[];
                organisationType?: ("municipality" | "region" | "civil_society" | "agency" | "academia" | "company" | "network")[];
                /** @description How well the best known effect of a case is known. */
                evidence?: ("expected" | "self_reported" | "measured" | "independently_evaluated")[];
                personalData?: ("none" | "personal" | "sensitive")[];
                /** @description What the owners share with those who want to do the same. */
                reuseOffered?: ("code" | "model" | "data" | "method" | "contract" | "talk")[];
                tag?: string[];
                visibility?: ("public" | "members" | "hub" | "organisation")[];
                /** @description Language to show highlights in, where a case has it. */
                lang?: string;
            };
            header?: never;
            path: {
                name: "area" | "value" | "technique" | "phase" | "county" | "municipality" | "organisation" | "organisationType" | "evidence" | "personalData" | "reuseOffered" | "tag" | "visibility";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacetValueList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UseCases_readUseCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseCaseResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UseCases_deleteDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UseCases_updateUseCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUseCaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseCaseResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UseCases_publishUseCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseCaseResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UseCases_returnUseCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnUseCaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseCaseResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UseCases_archiveUseCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseCaseResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UseCaseRevisions_listRevisions: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UseCaseRevisions_readRevision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slugOrId: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyUseCases_listMyUseCases: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                status?: "draft" | "in_review" | "published" | "archived";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnUseCaseList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UseCaseAdoptions_listAdoptions: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                step?: ("interested" | "evaluating" | "adopting" | "in_use" | "declined")[];
            };
            header?: never;
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptionList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UseCaseAdoptions_takeUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeUpDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenAdoption"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UseCaseAdoptions_dropAdoption: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                slugOrId: string;
                adoptionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UseCaseAdoptions_changeAdoption: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                slugOrId: string;
                adoptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAdoptionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenAdoption"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UseCaseAdoptions_copyUseCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyUseCaseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseCaseResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationAdoptions_listTakenUp: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                step?: ("interested" | "evaluating" | "adopting" | "in_use" | "declined")[];
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenUpList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyAdoptions_listMyAdoptions: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                step?: ("interested" | "evaluating" | "adopting" | "in_use" | "declined")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenUpList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RelatedUseCases_lineage: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineageResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RelatedUseCases_similar: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarUseCases"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubUseCases_listHubUseCases: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubUseCaseList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UseCaseEffects_listEffects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffectList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UseCaseEffects_addEffect: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteEffectDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenEffect"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UseCaseEffects_removeEffect: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                slugOrId: string;
                effectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UseCaseEffects_changeEffect: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                slugOrId: string;
                effectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateEffectDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenEffect"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UseCaseTotals_totals: {
        parameters: {
            query?: {
                /** @description Words to look for; spelling mistakes are forgiven. */
                q?: string;
                area?: ("administration" | "management_and_governance" | "citizen_service_and_communication" | "education" | "social_services" | "elderly_and_disability_support" | "primary_care_and_ehealth" | "culture_and_leisure" | "environment_and_climate" | "transport_and_infrastructure" | "urban_planning_and_building" | "safety_and_crisis_preparedness" | "cross_functional" | "labour_and_integration" | "business_and_tourism" | "civil_society")[];
                value?: ("time_saved" | "cost_saved" | "quality" | "new_service" | "citizen_benefit" | "skills_and_learning" | "risk_and_safety" | "revenue" | "ethics_and_sustainability" | "other")[];
                technique?: ("language_model" | "text_classification" | "speech" | "translation" | "computer_vision" | "prediction" | "optimisation" | "anomaly_detection" | "recommendation" | "robotic_automation" | "search_and_retrieval" | "other")[];
                phase?: ("idea" | "exploration" | "pilot" | "in_use" | "scaled" | "paused" | "stopped")[];
                /** @description County codes. */
                county?: string[];
                /** @description Municipality codes. */
                municipality?: string[];
                /** @description Slugs of organisations. */
                organisation?: string[];
                organisationType?: ("municipality" | "region" | "civil_society" | "agency" | "academia" | "company" | "network")[];
                /** @description How well the best known effect of a case is known. */
                evidence?: ("expected" | "self_reported" | "measured" | "independently_evaluated")[];
                personalData?: ("none" | "personal" | "sensitive")[];
                /** @description What the owners share with those who want to do the same. */
                reuseOffered?: ("code" | "model" | "data" | "method" | "contract" | "talk")[];
                tag?: string[];
                visibility?: ("public" | "members" | "hub" | "organisation")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseCaseTotals"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Freshness_confirmByLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmByLinkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Freshness_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Freshness_listLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bookmark_keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bookmark_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyBookmarks_listBookmarks: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookmarkList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyBookmarks_listBookmarkIds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookmarkIds"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavedSearches_listSearches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavedSearches_saveSearch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSearchDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavedSearches_readSearch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavedSearches_removeSearch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavedSearches_changeSearch: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSearchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavedSearches_markSeen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Unsubscribe_unsubscribe: {
        parameters: {
            query: {
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Owners_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slugOrId: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationCapabilities_listOfOrganisation: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                /** @description `true`: only those that hold today; `false`: only those that do not; absent: all. */
                open?: "true" | "false";
                kind?: ("doing" | "offering" | "seeking")[];
                area?: ("administration" | "management_and_governance" | "citizen_service_and_communication" | "education" | "social_services" | "elderly_and_disability_support" | "primary_care_and_ehealth" | "culture_and_leisure" | "environment_and_climate" | "transport_and_infrastructure" | "urban_planning_and_building" | "safety_and_crisis_preparedness" | "cross_functional" | "labour_and_integration" | "business_and_tourism" | "civil_society")[];
                technique?: ("language_model" | "text_classification" | "speech" | "translation" | "computer_vision" | "prediction" | "optimisation" | "anomaly_detection" | "recommendation" | "robotic_automation" | "search_and_retrieval" | "other")[];
                /** @description Words that must all be in the title, the description or the name of the organisation. */
                q?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapabilityList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationCapabilities_addCapability: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteCapabilityDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapabilityResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Capabilities_listCapabilities: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                /** @description `true`: only those that hold today; `false`: only those that do not; absent: all. */
                open?: "true" | "false";
                kind?: ("doing" | "offering" | "seeking")[];
                area?: ("administration" | "management_and_governance" | "citizen_service_and_communication" | "education" | "social_services" | "elderly_and_disability_support" | "primary_care_and_ehealth" | "culture_and_leisure" | "environment_and_climate" | "transport_and_infrastructure" | "urban_planning_and_building" | "safety_and_crisis_preparedness" | "cross_functional" | "labour_and_integration" | "business_and_tourism" | "civil_society")[];
                technique?: ("language_model" | "text_classification" | "speech" | "translation" | "computer_vision" | "prediction" | "optimisation" | "anomaly_detection" | "recommendation" | "robotic_automation" | "search_and_retrieval" | "other")[];
                /** @description Words that must all be in the title, the description or the name of the organisation. */
                q?: string;
                /** @description County code. */
                county?: string[];
                organisationType?: ("municipality" | "region" | "civil_society" | "agency" | "academia" | "company" | "network")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapabilityList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Capabilities_getCapability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapabilityResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Capabilities_removeCapability: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Capabilities_changeCapability: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCapabilityDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapabilityResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Capabilities_closeCapability: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseCapabilityDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapabilityResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Capabilities_reopenCapability: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapabilityResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CapabilityIntroductions_requestIntroduction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestIntroductionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntroductionResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyIntroductions_listMyIntroductions: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                /** @description `received`: those that one's organisations were asked for; `sent`: those that they asked for; absent: both. */
                box?: "received" | "sent";
                state?: ("requested" | "accepted" | "declined" | "withdrawn")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntroductionList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Introductions_getIntroduction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntroductionResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Introductions_acceptIntroduction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntroductionResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Introductions_declineIntroduction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineIntroductionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntroductionResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Introductions_withdrawIntroduction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntroductionResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationMatches_listMatches: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                type?: ("municipality" | "region" | "civil_society" | "agency" | "academia" | "company" | "network")[];
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationMatches_listNotInterested: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DismissedPartners"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationMatches_setNotInterested: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                partner: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationMatches_undoNotInterested: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                partner: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CapabilityMatches_listMatchesOfCapability: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                type?: ("municipality" | "region" | "civil_society" | "agency" | "academia" | "company" | "network")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Logo_setLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetLogoDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Logo_removeLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Timeline_getTimeline: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubThreads_listThreads: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                kind?: ("discussion" | "question" | "offer" | "request" | "announcement")[];
                /** @description `active`: those with the latest posts first (the default); `newest`: those opened last first. */
                sort?: "active" | "newest";
                /** @description Also threads of the hubs that stand in this one, as far as one may read them. */
                inner?: boolean;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubThreads_openThread: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenThreadDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedThreadResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubThreads_readThreadDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BegunThreadResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubThreads_keepThreadDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThreadDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubThreads_removeThreadDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubThreads_readSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscribeDto"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubThreads_followHub: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscribeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubThreads_suggestHubMentions: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentionSuggestions"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OnlyThreads_readUseCaseThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OnlyThreads_readIntroductionThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Threads_previewPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Threads_listSimilarThreads: {
        parameters: {
            query: {
                title: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarThreadList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Threads_readThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Threads_changeThread: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeThreadDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Threads_markAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkAnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Threads_suggestMentions: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentionSuggestions"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ThreadPosts_listPosts: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                after?: number;
                before?: number;
                around?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostPage"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ThreadPosts_writePost: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WritePostDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostResponse"];
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldPostResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Posts_readPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Posts_removePost: {
        parameters: {
            query?: {
                reason?: string | null;
            };
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Posts_editPost: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditPostDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Posts_listRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostRevisionList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Posts_react: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                name: "like" | "thanks" | "celebrate" | "insightful" | "agree" | "curious";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Posts_takeBackReaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                name: "like" | "thanks" | "celebrate" | "insightful" | "agree" | "curious";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reading_markRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkReadDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reading_followThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscribeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    News_countUnread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    News_listNews: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    News_markAllRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkAllDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkedResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ThreadDraft_readDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ThreadDraft_keepDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ThreadDraft_removeDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PostBookmark_bookmark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PostBookmark_removeBookmark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnThings_listBookmarkedPosts: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookmarkedPosts"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnThings_listBlockedPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnBlockedPeople"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnThings_blockPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnThings_unblockPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ThreadModeration_moderateThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModerateThreadDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ThreadModeration_moveThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveThreadDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ThreadModeration_splitThread: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitThreadDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ThreadModeration_listMergeTargets: {
        parameters: {
            query: {
                /** @description Words of its title, or its id. */
                q: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeTargetList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ThreadModeration_mergeThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeThreadDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubThreadRules_readThreadRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceRulesDto"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HubThreadRules_changeThreadRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceRulesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceRulesDto"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_reportPost: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportPostDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportTaken"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Moderation_listReports: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                /** @description `open` when absent. */
                state?: ("open" | "upheld" | "rejected")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Moderation_decideReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideReportDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Moderation_listHeldPosts: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingPostList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Moderation_approvePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Moderation_refusePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusePostDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Moderation_countWaiting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingForModerator"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnHeldPosts_listOwnHeldPosts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnHeldPostList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnHeldPosts_removeOwnHeldPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                heldId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Catalogue_readCatalogue: {
        parameters: {
            query?: {
                /** @description What `Accept` likes best when absent. */
                format?: "rdf" | "ttl" | "jsonld";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/rdf+xml": string;
                    "text/turtle": string;
                    "application/ld+json": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Catalogue_readRdfXml: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Catalogue_readTurtle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Catalogue_readJsonLd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Feeds_followUseCases: {
        parameters: {
            query?: {
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                area?: ("administration" | "management_and_governance" | "citizen_service_and_communication" | "education" | "social_services" | "elderly_and_disability_support" | "primary_care_and_ehealth" | "culture_and_leisure" | "environment_and_climate" | "transport_and_infrastructure" | "urban_planning_and_building" | "safety_and_crisis_preparedness" | "cross_functional" | "labour_and_integration" | "business_and_tourism" | "civil_society")[];
                /** @description County codes. */
                county?: string[];
                tag?: string[];
                /** @description `new` tells when a case was published; `changed`, which is the default, also when it was changed. */
                order?: "new" | "changed";
                /** @description Language of the feed, and of the cases that are told in it; Swedish when absent. */
                lang?: "sv" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Machinery_getStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Machinery_listDeadLetters: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Machinery_retryDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Machinery_discardDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Machinery_listMails: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptMailList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Machinery_getMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptMailDetail"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditLog_list: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                /** @description Id of a person: what they did, and what was done to them. */
                person?: string;
                action?: "user.signed_in" | "user.signed_out" | "user.password_changed" | "user.password_reset" | "user.two_step_changed" | "user.recovery_code_used" | "user.sign_in_connected" | "user.sign_in_disconnected" | "user.sessions_ended" | "user.role_changed" | "user.suspended" | "user.suspension_lifted" | "user.registered" | "user.data_exported" | "user.erasure_confirmed" | "user.erasure_called_off" | "user.erased" | "api_token.created" | "api_token.removed" | "membership.changed" | "membership.ended" | "sign_in_provider.changed" | "organisation.edited" | "organisation.verified" | "organisation.verification_withdrawn" | "organisation_domain.proposed" | "organisation_domain.confirmed" | "organisation_domain.refused" | "organisation_domain.removed" | "association.approved" | "association.refused" | "hub.edited" | "hub.archived" | "hub.reopened" | "hub.handed_over" | "hub.owner_appointed" | "hub_member.role_changed" | "hub_member.removed" | "hub_member.blocked" | "hub_member.unblocked" | "council_term.created" | "council_term.edited" | "council_term.removed" | "council_seat.filled" | "council_seat.removed" | "council_observer.added" | "council_observer.removed" | "council_secretary.appointed" | "council_secretary.dismissed" | "decision.opened" | "decision.voting_ended" | "decision.withdrawn" | "decision.closed" | "decision.followed_up" | "meeting.moved" | "minutes.approved" | "dead_letter.retried" | "dead_letter.discarded" | "mail.opened" | "post.edited" | "post.removed" | "post.approved" | "post.refused" | "thread.pinned" | "thread.unpinned" | "thread.locked" | "thread.unlocked" | "thread.slowed" | "thread.moved" | "thread.split" | "thread.merged" | "thread_place.rules_changed" | "report.decided" | "need.state_changed" | "need.edited" | "need.removed" | "need.merge_proposed" | "need.merge_withdrawn" | "need.merged" | "round.planned" | "round.edited" | "round.removed" | "round.opened" | "round.scoring_ended" | "round.closed" | "recommendation.published" | "recommendation.edited" | "recommendation.withdrawn" | "working_group.formed" | "working_group.edited" | "settings.changed" | "audit_log.exported";
                /** @description Kind of thing that something was done to, such as `organisation`. */
                thing?: string;
                /** @description Id of the thing. */
                thingId?: string;
                /** @description The first moment, ISO 8601. */
                from?: string;
                /** @description The first moment after, ISO 8601. */
                until?: string;
                /** @description Part of a name of a person or thing, or of the details. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLogList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditLog_export: {
        parameters: {
            query: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                /** @description Id of a person: what they did, and what was done to them. */
                person?: string;
                action?: "user.signed_in" | "user.signed_out" | "user.password_changed" | "user.password_reset" | "user.two_step_changed" | "user.recovery_code_used" | "user.sign_in_connected" | "user.sign_in_disconnected" | "user.sessions_ended" | "user.role_changed" | "user.suspended" | "user.suspension_lifted" | "user.registered" | "user.data_exported" | "user.erasure_confirmed" | "user.erasure_called_off" | "user.erased" | "api_token.created" | "api_token.removed" | "membership.changed" | "membership.ended" | "sign_in_provider.changed" | "organisation.edited" | "organisation.verified" | "organisation.verification_withdrawn" | "organisation_domain.proposed" | "organisation_domain.confirmed" | "organisation_domain.refused" | "organisation_domain.removed" | "association.approved" | "association.refused" | "hub.edited" | "hub.archived" | "hub.reopened" | "hub.handed_over" | "hub.owner_appointed" | "hub_member.role_changed" | "hub_member.removed" | "hub_member.blocked" | "hub_member.unblocked" | "council_term.created" | "council_term.edited" | "council_term.removed" | "council_seat.filled" | "council_seat.removed" | "council_observer.added" | "council_observer.removed" | "council_secretary.appointed" | "council_secretary.dismissed" | "decision.opened" | "decision.voting_ended" | "decision.withdrawn" | "decision.closed" | "decision.followed_up" | "meeting.moved" | "minutes.approved" | "dead_letter.retried" | "dead_letter.discarded" | "mail.opened" | "post.edited" | "post.removed" | "post.approved" | "post.refused" | "thread.pinned" | "thread.unpinned" | "thread.locked" | "thread.unlocked" | "thread.slowed" | "thread.moved" | "thread.split" | "thread.merged" | "thread_place.rules_changed" | "report.decided" | "need.state_changed" | "need.edited" | "need.removed" | "need.merge_proposed" | "need.merge_withdrawn" | "need.merged" | "round.planned" | "round.edited" | "round.removed" | "round.opened" | "round.scoring_ended" | "round.closed" | "recommendation.published" | "recommendation.edited" | "recommendation.withdrawn" | "working_group.formed" | "working_group.edited" | "settings.changed" | "audit_log.exported";
                /** @description Kind of thing that something was done to, such as `organisation`. */
                thing?: string;
                /** @description Id of the thing. */
                thingId?: string;
                /** @description The first moment, ISO 8601. */
                from?: string;
                /** @description The first moment after, ISO 8601. */
                until?: string;
                /** @description Part of a name of a person or thing, or of the details. */
                q?: string;
                format: "csv" | "jsonl";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditLog_getVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditLog_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationAdministration_listStandings: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                /** @description Part of name or number. */
                q?: string;
                type?: "municipality" | "region" | "civil_society" | "agency" | "academia" | "company" | "network";
                state?: "claimed" | "unclaimed" | "verified" | "unverified";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationStandingList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationAdministration_verify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationAdministration_withdrawVerification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Settings_getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Settings_changeSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSettingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Council_readCouncil: {
        parameters: {
            query?: {
                /** @description Id of a term; the one of today without it. */
                term?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Council_createTerm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTermDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Council_removeTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Council_updateTerm: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTermDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Council_fillSeat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FillSeatDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Council_removeSeat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Council_addObserver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddObserverDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Council_removeObserver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Council_appointSecretary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Council_dismissSecretary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Needs_listNeeds: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                /** @description Words to look for. */
                q?: string;
                state?: ("raised" | "under_review" | "prioritised" | "in_progress" | "delivered" | "merged" | "declined")[];
                area?: ("administration" | "management_and_governance" | "citizen_service_and_communication" | "education" | "social_services" | "elderly_and_disability_support" | "primary_care_and_ehealth" | "culture_and_leisure" | "environment_and_climate" | "transport_and_infrastructure" | "urban_planning_and_building" | "safety_and_crisis_preparedness" | "cross_functional" | "labour_and_integration" | "business_and_tourism" | "civil_society")[];
                /** @description Slug or id of the organisation that raised it. */
                organisation?: string;
                /** @description Slug or id of an organisation that supports it. */
                supportedBy?: string;
                /** @description Absent: best match first with words, newest first without. */
                sort?: "newest" | "mostSupported" | "updated";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Needs_raiseNeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseNeedDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Needs_listSimilarNeeds: {
        parameters: {
            query?: {
                title?: string;
                background?: string;
                /** @description What it is written in. Absent: Swedish. */
                lang?: "sv" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarNeeds"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Needs_getNeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Needs_removeNeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Needs_changeNeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeNeedDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Needs_moveNeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveNeedDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Needs_followNeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Needs_unfollowNeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Needs_linkUseCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                useCase: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkUseCaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedUseCases"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Needs_unlinkUseCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                useCase: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Needs_listTimeline: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                /** @description Absent: newest first. */
                sort?: "newest" | "oldest";
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedTimelineResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Supports_supportNeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupportNeedDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportSaid"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Supports_withdrawSupport: {
        parameters: {
            query?: {
                /** @description Slug or id of one's organisation; may be left out by those who belong to just one. */
                organisation?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Supports_listSupports: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                /** @description Absent: those that count. */
                state?: "confirmed" | "asked";
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedSupportList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Supports_supportFigures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Breakdown"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Merging_listMergeProposals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeProposalList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Merging_proposeMerge: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeMergeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeProposalResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Merging_answerMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerMergeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeProposalResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Merging_withdrawMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CouncilQuestions_listCouncilQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilQuestions"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NeedThread_readNeedThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_listRounds: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_createRound: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRoundDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_readRoundDictionary: {
        parameters: {
            query?: {
                format?: "csv" | "json";
                /** @description Swedish when absent. */
                lang?: "sv" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDictionary"];
                    "text/csv": components["schemas"]["RoundDictionary"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_getRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_deleteRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_updateRound: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRoundDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_openRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_endScoring: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_closeRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_putOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                needId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutOutcomeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_getSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_getProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundProgress"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_getRanking: {
        parameters: {
            query?: {
                urgency?: number;
                feasibility?: number;
                benefit?: number;
                cost?: number;
                equality?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RankingResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_exportRound: {
        parameters: {
            query: {
                format: "csv" | "json";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "text/csv": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NeedScores_putScores: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutScoresDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedScores"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_listDecisions: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                state?: ("draft" | "open" | "closed" | "withdrawn")[];
                /** @description Slug or id of a need. */
                need?: string;
                /** @description Slug or id of a working group. */
                hub?: string;
                /** @description Id of a term. */
                term?: string;
                /** @description Words that must all be in the title or the proposal. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_createDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDecisionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_exportDecisions: {
        parameters: {
            query: {
                format: "csv" | "json";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/json": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_readDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_removeDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_changeDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_openDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenDecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_endVoting: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_closeDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseDecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Decisions_withdrawDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawDecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionVotes_castVote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CastVoteDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionVotes_listVotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoiceList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionVotes_answerFollowUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerFollowUpDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnVotes_listWaiting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingVotes"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_subscribeToMeetings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_downloadCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Meetings_listMeetings: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                /** @description Those to come, soonest first, or those that are over, latest first. */
                when?: "upcoming" | "past";
                /** @description Only those of one working group, by slug or id. */
                hub?: string;
                /** @description Only those of one term of the council. */
                term?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Meetings_createMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMeetingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Meetings_readMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Meetings_removeMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Meetings_updateMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMeetingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Meetings_moveMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveMeetingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Meetings_listParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Agenda_addItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddItemDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Agenda_orderItems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderAgendaDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Agenda_removeItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Agenda_updateItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateItemDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Agenda_addPaper: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path: {
                itemId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPaperDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Agenda_removePaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                paperId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Agenda_updatePaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                paperId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePaperDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Agenda_listFollowUps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Attendance_readAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Attendance_markSeat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seatId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkSeatDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Attendance_addAttendant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Attendance_removeAttendant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Minutes_readMinutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Minutes_downloadMinutes: {
        parameters: {
            query?: {
                format?: "md" | "html";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                    "text/html": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Minutes_writeSection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sectionId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteSectionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenSection"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Minutes_listSectionRevisions: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                sectionId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionRevisionList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Minutes_beginWriting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sectionId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Minutes_endWriting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sectionId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Minutes_markMinutesReady: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Minutes_reopenMinutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Minutes_chooseApprovers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseApproversDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Minutes_approveMinutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Minutes_addAddendum: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAddendumDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Actions_listActions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPointList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Actions_addAction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddActionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPointResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Actions_removeAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Actions_updateAction: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateActionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPointResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Actions_listOwnActions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPointList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Groups_listGroups: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                /** @description Slug or id of a need that they drive. */
                need?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Groups_formGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormGroupDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Groups_getGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slugOrHubId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Groups_changeGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                slugOrHubId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeGroupDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Groups_addMilestone: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path: {
                slugOrHubId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMilestoneDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Groups_removeMilestone: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                slugOrHubId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Groups_changeMilestone: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                slugOrHubId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMilestoneDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Groups_tellProgress: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path: {
                slugOrHubId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellProgressDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupNoteResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Recommendations_listRecommendations: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                /** @description Absent: published. Drafts are listed to those who read them. */
                status?: "draft" | "published" | "withdrawn";
                step?: ("starting" | "exploring" | "established" | "leading")[];
                /** @description Slug or id: each recommendation then tells how it goes there. */
                organisation?: string;
                /** @description Words that must all be in the title or the text. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Recommendations_beginRecommendation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteRecommendationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Recommendations_getRecommendation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Recommendations_removeRecommendation: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Recommendations_changeRecommendation: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRecommendationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Recommendations_publishRecommendation: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Recommendations_withdrawRecommendation: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited: a newer one is a 412 */
                "If-Match"?: string;
            };
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawRecommendationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Recommendations_listRecommendationRevisions: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationRevisionList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Recommendations_listUptake: {
        parameters: {
            query?: {
                /** @description How many items to answer with */
                limit?: number;
                /** @description Where to go on: `nextCursor` of the page before */
                cursor?: string;
                status?: ("planned" | "doing" | "done" | "not_relevant")[];
            };
            header?: never;
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UptakeList"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Recommendations_putUptake: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutUptakeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UptakeAnswer"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Recommendations_removeUptake: {
        parameters: {
            query?: {
                organisation?: string;
            };
            header?: never;
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Recommendations_exportUptake: {
        parameters: {
            query?: {
                format?: "csv" | "json";
            };
            header?: never;
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/json": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Chains_readChain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slugOrId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedChainResponse"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Chains_readNeedsOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsOfThing"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
