export interface paths {
  '/api/v1/organisations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Organisations in the order of their names. */
    get: operations['Organisations_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organisations/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One organisation, by slug or id. */
    get: operations['Organisations_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/municipalities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The municipalities in Swedish order of their names. */
    get: operations['Municipalities_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/municipalities/{codeOrSlug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One municipality, by code or slug. */
    get: operations['Municipalities_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/counties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All counties in Swedish order of their names. */
    get: operations['Counties_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/counties/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One county, by code. */
    get: operations['Counties_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/login': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Signs in with an e-mail address and a password; the answer sets the session cookie. */
    post: operations['Auth_logIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/logout': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends the session of this browser. */
    post: operations['Auth_logOut'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/providers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the identity providers that people can sign in with, beside a password. */
    get: operations['Auth_listProviders'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/register': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Asks for an account. The answer is always the same; the mail says how to go on. */
    post: operations['Registration_register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/verify-email': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Opens the account with the secret of the link in the mail. */
    post: operations['Registration_verifyEmail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/forgot-password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Asks for a link to choose a new password. The answer is always the same. */
    post: operations['Registration_forgotPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/reset-password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Chooses a new password with the secret of the link in the mail. All sessions end. */
    post: operations['Registration_resetPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Answers with who you are and where you belong. */
    get: operations['Me_getMe'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes your profile. */
    patch: operations['Me_updateMe'];
    trace?: never;
  };
  '/api/v1/me/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Replaces your password, and ends your other sessions. */
    post: operations['Me_changePassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the browsers in which you are signed in. */
    get: operations['Sessions_listSessions'];
    put?: never;
    post?: never;
    /** Ends all sessions but the one that asks. */
    delete: operations['Sessions_endOtherSessions'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/sessions/{id}': {
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
    delete: operations['Sessions_endSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/api-tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists your tokens, without their secrets. */
    get: operations['ApiTokens_listApiTokens'];
    put?: never;
    /** Makes a token. Its secret is in the answer and nowhere else. */
    post: operations['ApiTokens_createApiToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/api-tokens/{id}': {
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
    delete: operations['ApiTokens_removeApiToken'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Answers with what a person shows to other members. */
    get: operations['Users_getUser'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/use-cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Published cases that the asker may see: searched, filtered, counted. */
    get: operations['UseCases_listUseCases'];
    put?: never;
    /** Begins a draft. */
    post: operations['UseCases_draftUseCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/use-cases/suggest': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Up to eight cases that could be meant by what has been typed so far. */
    get: operations['UseCases_suggestUseCases'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/use-cases/{slugOrId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One case, by slug or id. */
    get: operations['UseCases_readUseCase'];
    put?: never;
    post?: never;
    /** Deletes a draft. */
    delete: operations['UseCases_deleteDraft'];
    options?: never;
    head?: never;
    /** Changes a case; fields that are absent stay as they are. */
    patch: operations['UseCases_updateUseCase'];
    trace?: never;
  };
  '/api/v1/use-cases/{slugOrId}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a case into the register; what is missing is named. */
    post: operations['UseCases_publishUseCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/use-cases/{slugOrId}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a case out of the lists. */
    post: operations['UseCases_archiveUseCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/use-cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Drafts, published and archived cases of one's organisations, last changed first. */
    get: operations['MyUseCases_listMyUseCases'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same as `/readyz`, as a list. */
    get: operations['Administration_getStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/dead-letters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Events that could not be delivered, newest first. */
    get: operations['Administration_listDeadLetters'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/dead-letters/{id}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gives the event to its handler anew. */
    post: operations['Administration_retryDeadLetter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/dead-letters/{id}': {
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
    delete: operations['Administration_discardDeadLetter'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/mails': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Mails that were kept as files because `SMTP_URL` is not set, newest first. */
    get: operations['Administration_listMails'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/mails/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One kept mail. */
    get: operations['Administration_getMail'];
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
      errors?: components['schemas']['ProblemError'][];
    };
    OrganisationRef: {
      /** @enum {string} */
      type: 'municipality' | 'region' | 'civil_society' | 'agency' | 'academia' | 'company' | 'network';
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
      items: components['schemas']['OrganisationRef'][];
      nextCursor: string | null;
      total: number;
    };
    OrganisationAbilities: {
      canEdit: boolean;
    };
    OrganisationResponse: {
      /** @enum {string} */
      type: 'municipality' | 'region' | 'civil_society' | 'agency' | 'academia' | 'company' | 'network';
      id: string;
      slug: string;
      name: string;
      /** @description Code of the municipality it is in, such as `2281`. */
      municipalityCode: string | null;
      /** @description Code of the county it is in, such as `22`. */
      countyCode: string | null;
      /** @description Example content of a demo installation. */
      isDemo: boolean;
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
      version: number;
      abilities: components['schemas']['OrganisationAbilities'];
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
      items: components['schemas']['MunicipalityResponse'][];
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
      items: components['schemas']['CountyResponse'][];
      nextCursor: string | null;
      total: number;
    };
    LoginDto: {
      /** Format: email */
      email: string;
      password: string;
    };
    MembershipResponse: {
      organisation: components['schemas']['OrganisationRef'];
      /** @enum {string} */
      role: 'member' | 'representative' | 'administrator';
    };
    Me: {
      /** @enum {string} */
      language: 'sv' | 'en';
      /** @enum {string} */
      platformRole: 'member' | 'editor' | 'moderator' | 'admin';
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
      /** @description Counts edits; the same number is in the `ETag`. */
      version: number;
      memberships: components['schemas']['MembershipResponse'][];
    };
    ProviderItem: {
      id: string;
      /** @description What its button says. */
      name: string;
      /** @description Address that starts signing in. */
      startUrl: string;
    };
    ProviderList: {
      items: components['schemas']['ProviderItem'][];
      nextCursor: string | null;
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
      language?: 'sv' | 'en';
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
      language?: 'sv' | 'en';
      /** @description Name in the IANA time zone database, such as `Europe/Stockholm`. */
      timeZone?: string;
    };
    ChangePasswordDto: {
      currentPassword: string;
      newPassword: string;
    };
    SessionResponse: {
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
      items: components['schemas']['SessionResponse'][];
      nextCursor: string | null;
    };
    ApiTokenResponse: {
      /** @description Null: no limits. */
      scopes: ('read' | 'write')[] | null;
      id: string;
      name: string;
      createdAt: string;
      /** @description To within five minutes; null when it was never used. */
      lastUsedAt: string | null;
      /** @description Null: until it is removed. */
      expiresAt: string | null;
    };
    ApiTokenList: {
      items: components['schemas']['ApiTokenResponse'][];
      nextCursor: string | null;
    };
    CreateApiTokenDto: {
      /** @description What it is for; only its owner sees it. */
      name: string;
      /** @description What it may do; absent: both. */
      scopes?: ('read' | 'write')[];
      /** @description When it stops working; absent: when it is removed. */
      expiresAt?: string;
    };
    CreatedApiToken: {
      id: string;
      /** @description Send it as `Authorization: Bearer <token>`. */
      token: string;
    };
    UserResponse: {
      memberships: components['schemas']['MembershipResponse'][];
      id: string;
      name: string;
      workTitle: string;
      about: string;
      skills: string[];
    };
    UseCaseText: {
      title: string;
      summary: string;
    };
    UseCaseTexts: {
      sv?: components['schemas']['UseCaseText'];
      en?: components['schemas']['UseCaseText'];
    };
    UseCaseHighlights: {
      /** @description Language of the text that these are of. */
      lang: string;
      title?: string;
      summary?: string;
      body?: string;
    };
    UseCaseSummary: {
      /** @enum {string} */
      status: 'draft' | 'published' | 'archived';
      /** @enum {string|null} */
      phase: 'idea' | 'exploration' | 'pilot' | 'in_use' | 'scaled' | 'paused' | 'stopped' | null;
      /** @enum {string|null} */
      stopReason: 'data' | 'law' | 'benefit' | 'cost' | 'supplier' | 'adoption' | 'priority' | null;
      /**
       * @description Null only while a draft has not chosen.
       * @enum {string|null}
       */
      visibility: 'public' | 'members' | 'hub' | 'organisation' | null;
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
      organisations: components['schemas']['OrganisationRef'][];
      effectCount: number;
      /** @description How many of the effects were measured. */
      measuredEffectCount: number;
      /** @description Example content of a demo installation. */
      isDemo: boolean;
      publishedAt: string | null;
      updatedAt: string;
      translations: components['schemas']['UseCaseTexts'];
      highlights?: components['schemas']['UseCaseHighlights'];
    };
    UseCaseList: {
      /** @description For each filter: its values, and how many cases have them. */
      facets?: {
        [key: string]: {
          [key: string]: number;
        };
      };
      items: components['schemas']['UseCaseSummary'][];
      nextCursor: string | null;
      total: number;
      /** @description The search engine that answered. */
      engine: string;
    };
    UseCaseSuggestion: {
      title: string;
      slug: string;
      organisation: string;
    };
    UseCaseSuggestions: {
      items: components['schemas']['UseCaseSuggestion'][];
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
      evidence: 'expected' | 'self_reported' | 'measured' | 'independently_evaluated';
    };
    WriteStoryDto: {
      title?: string;
      summary?: string;
      problem?: string;
      solution?: string;
      lessons?: string;
    };
    WriteTranslationsDto: {
      sv?: components['schemas']['WriteStoryDto'] | null;
      en?: components['schemas']['WriteStoryDto'] | null;
    };
    DraftUseCaseDto: {
      title: string;
      /** @description Slug or id of the organisation that owns the case. */
      organisation: string;
      /** @description Language of the story, ISO 639-1; `sv` when absent. */
      lang?: string;
      /** @description What it is, in a few sentences. */
      summary?: string;
      problem?: string;
      solution?: string;
      /** @description What others should know who want to do the same. */
      lessons?: string;
      areas?: (
        | 'administration'
        | 'management_and_governance'
        | 'citizen_service_and_communication'
        | 'education'
        | 'social_services'
        | 'elderly_and_disability_support'
        | 'primary_care_and_ehealth'
        | 'culture_and_leisure'
        | 'environment_and_climate'
        | 'transport_and_infrastructure'
        | 'urban_planning_and_building'
        | 'safety_and_crisis_preparedness'
        | 'cross_functional'
        | 'labour_and_integration'
        | 'business_and_tourism'
        | 'civil_society'
      )[];
      values?: (
        | 'time_saved'
        | 'cost_saved'
        | 'quality'
        | 'new_service'
        | 'citizen_benefit'
        | 'skills_and_learning'
        | 'risk_and_safety'
        | 'revenue'
        | 'ethics_and_sustainability'
        | 'other'
      )[];
      techniques?: (
        | 'language_model'
        | 'text_classification'
        | 'speech'
        | 'translation'
        | 'computer_vision'
        | 'prediction'
        | 'optimisation'
        | 'anomaly_detection'
        | 'recommendation'
        | 'robotic_automation'
        | 'search_and_retrieval'
        | 'other'
      )[];
      /** @enum {string|null} */
      phase?: 'idea' | 'exploration' | 'pilot' | 'in_use' | 'scaled' | 'paused' | 'stopped' | null;
      /** @description The day since which the case is in this phase. */
      phaseSince?: string | null;
      phaseReason?: string | null;
      /**
       * @description Why a stopped case was stopped.
       * @enum {string|null}
       */
      stopReason?: 'data' | 'law' | 'benefit' | 'cost' | 'supplier' | 'adoption' | 'priority' | null;
      /** @description What to do instead of a stopped case. */
      insteadOf?: string | null;
      /** @enum {string|null} */
      personalData?: 'none' | 'personal' | 'sensitive' | null;
      contactName?: string | null;
      contactRole?: string | null;
      /**
       * Format: email
       * @description Shown only to people who have signed in.
       */
      contactEmail?: string | null;
      tags?: string[];
      /**
       * @description Who may read the case once it is published. `hub` is offered when there are hubs.
       * @enum {string|null}
       */
      visibility?: 'public' | 'members' | 'organisation' | null;
      effects?: components['schemas']['WriteEffectDto'][];
      translations?: components['schemas']['WriteTranslationsDto'];
    };
    PhaseEntry: {
      /** @enum {string} */
      phase: 'idea' | 'exploration' | 'pilot' | 'in_use' | 'scaled' | 'paused' | 'stopped';
      since: string | null;
      reason: string | null;
    };
    UseCaseContact: {
      name: string | null;
      role: string | null;
      /** @description Only for people who have signed in. */
      email: string | null;
    };
    EffectResponse: {
      /** @enum {string} */
      evidence: 'expected' | 'self_reported' | 'measured' | 'independently_evaluated';
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
      sv?: components['schemas']['UseCaseStory'];
      en?: components['schemas']['UseCaseStory'];
    };
    UseCaseAbilities: {
      canEdit: boolean;
      canPublish: boolean;
      canArchive: boolean;
      canDelete: boolean;
    };
    UseCaseResponse: {
      /** @enum {string} */
      status: 'draft' | 'published' | 'archived';
      /** @enum {string|null} */
      phase: 'idea' | 'exploration' | 'pilot' | 'in_use' | 'scaled' | 'paused' | 'stopped' | null;
      /** @enum {string|null} */
      stopReason: 'data' | 'law' | 'benefit' | 'cost' | 'supplier' | 'adoption' | 'priority' | null;
      /** @enum {string|null} */
      personalData: 'none' | 'personal' | 'sensitive' | null;
      /**
       * @description Null only while a draft has not chosen.
       * @enum {string|null}
       */
      visibility: 'public' | 'members' | 'hub' | 'organisation' | null;
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
      phases: components['schemas']['PhaseEntry'][];
      insteadOf: string | null;
      contact: components['schemas']['UseCaseContact'];
      tags: string[];
      organisations: components['schemas']['OrganisationRef'][];
      effectCount: number;
      measuredEffectCount: number;
      effects: components['schemas']['EffectResponse'][];
      translations: components['schemas']['UseCaseStories'];
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
      abilities: components['schemas']['UseCaseAbilities'];
    };
    UpdateUseCaseDto: {
      title?: string;
      /** @description Slug or id of the organisation that owns the case. */
      organisation?: string;
      /** @description Language of the story, ISO 639-1; `sv` when absent. */
      lang?: string;
      /** @description What it is, in a few sentences. */
      summary?: string;
      problem?: string;
      solution?: string;
      /** @description What others should know who want to do the same. */
      lessons?: string;
      areas?: (
        | 'administration'
        | 'management_and_governance'
        | 'citizen_service_and_communication'
        | 'education'
        | 'social_services'
        | 'elderly_and_disability_support'
        | 'primary_care_and_ehealth'
        | 'culture_and_leisure'
        | 'environment_and_climate'
        | 'transport_and_infrastructure'
        | 'urban_planning_and_building'
        | 'safety_and_crisis_preparedness'
        | 'cross_functional'
        | 'labour_and_integration'
        | 'business_and_tourism'
        | 'civil_society'
      )[];
      values?: (
        | 'time_saved'
        | 'cost_saved'
        | 'quality'
        | 'new_service'
        | 'citizen_benefit'
        | 'skills_and_learning'
        | 'risk_and_safety'
        | 'revenue'
        | 'ethics_and_sustainability'
        | 'other'
      )[];
      techniques?: (
        | 'language_model'
        | 'text_classification'
        | 'speech'
        | 'translation'
        | 'computer_vision'
        | 'prediction'
        | 'optimisation'
        | 'anomaly_detection'
        | 'recommendation'
        | 'robotic_automation'
        | 'search_and_retrieval'
        | 'other'
      )[];
      /** @enum {string|null} */
      phase?: 'idea' | 'exploration' | 'pilot' | 'in_use' | 'scaled' | 'paused' | 'stopped' | null;
      /** @description The day since which the case is in this phase. */
      phaseSince?: string | null;
      phaseReason?: string | null;
      /**
       * @description Why a stopped case was stopped.
       * @enum {string|null}
       */
      stopReason?: 'data' | 'law' | 'benefit' | 'cost' | 'supplier' | 'adoption' | 'priority' | null;
      /** @description What to do instead of a stopped case. */
      insteadOf?: string | null;
      /** @enum {string|null} */
      personalData?: 'none' | 'personal' | 'sensitive' | null;
      contactName?: string | null;
      contactRole?: string | null;
      /**
       * Format: email
       * @description Shown only to people who have signed in.
       */
      contactEmail?: string | null;
      tags?: string[];
      /**
       * @description Who may read the case once it is published. `hub` is offered when there are hubs.
       * @enum {string|null}
       */
      visibility?: 'public' | 'members' | 'organisation' | null;
      effects?: components['schemas']['WriteEffectDto'][];
      translations?: components['schemas']['WriteTranslationsDto'];
    };
    OwnUseCaseList: {
      items: components['schemas']['UseCaseSummary'][];
      nextCursor: string | null;
      total: number;
    };
    PartResponse: {
      name: string;
      /** @enum {string} */
      status: 'ok' | 'degraded' | 'down';
      figures: {
        [key: string]: unknown;
      };
    };
    StatusResponse: {
      /** @enum {string} */
      status: 'ok' | 'degraded' | 'down';
      parts: components['schemas']['PartResponse'][];
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
      items: components['schemas']['DeadLetterResponse'][];
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
      items: components['schemas']['KeptMailResponse'][];
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
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  Organisations_list: {
    parameters: {
      query?: {
        /** @description How many items to answer with */
        limit?: number;
        /** @description Where to go on: `nextCursor` of the page before */
        cursor?: string;
        type?: 'municipality' | 'region' | 'civil_society' | 'agency' | 'academia' | 'company' | 'network';
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
          'application/json': components['schemas']['OrganisationList'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
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
          'application/json': components['schemas']['OrganisationResponse'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
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
        skrGroup?: 'A1' | 'A2' | 'B3' | 'B4' | 'B5' | 'C6' | 'C7' | 'C8' | 'C9';
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
          'application/json': components['schemas']['MunicipalityList'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
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
          'application/json': components['schemas']['MunicipalityResponse'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
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
          'application/json': components['schemas']['CountyList'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
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
          'application/json': components['schemas']['CountyResponse'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
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
        'application/json': components['schemas']['LoginDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
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
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  Auth_listProviders: {
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
          'application/json': components['schemas']['ProviderList'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
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
        'application/json': components['schemas']['RegisterDto'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
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
        'application/json': components['schemas']['VerifyEmailDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
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
        'application/json': components['schemas']['ForgotPasswordDto'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
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
        'application/json': components['schemas']['ResetPasswordDto'];
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
          'application/json': components['schemas']['Problem'];
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
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  Me_updateMe: {
    parameters: {
      query?: never;
      header?: {
        /** @description ETag of the version that was edited: a newer one is a 412 */
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateMeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
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
        'application/json': components['schemas']['ChangePasswordDto'];
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
          'application/json': components['schemas']['Problem'];
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
          'application/json': components['schemas']['SessionList'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
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
          'application/json': components['schemas']['Problem'];
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
          'application/json': components['schemas']['Problem'];
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
          'application/json': components['schemas']['ApiTokenList'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  ApiTokens_createApiToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateApiTokenDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedApiToken'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
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
          'application/json': components['schemas']['Problem'];
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
          'application/json': components['schemas']['UserResponse'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
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
        sort?: 'relevance' | 'newest' | 'updated' | 'mostReused';
        /** @description Whether to count what the filters would find. */
        facets?: 'true' | 'false';
        /** @description Words to look for; spelling mistakes are forgiven. */
        q?: string;
        area?: (
          | 'administration'
          | 'management_and_governance'
          | 'citizen_service_and_communication'
          | 'education'
          | 'social_services'
          | 'elderly_and_disability_support'
          | 'primary_care_and_ehealth'
          | 'culture_and_leisure'
          | 'environment_and_climate'
          | 'transport_and_infrastructure'
          | 'urban_planning_and_building'
          | 'safety_and_crisis_preparedness'
          | 'cross_functional'
          | 'labour_and_integration'
          | 'business_and_tourism'
          | 'civil_society'
        )[];
        value?: (
          | 'time_saved'
          | 'cost_saved'
          | 'quality'
          | 'new_service'
          | 'citizen_benefit'
          | 'skills_and_learning'
          | 'risk_and_safety'
          | 'revenue'
          | 'ethics_and_sustainability'
          | 'other'
        )[];
        technique?: (
          | 'language_model'
          | 'text_classification'
          | 'speech'
          | 'translation'
          | 'computer_vision'
          | 'prediction'
          | 'optimisation'
          | 'anomaly_detection'
          | 'recommendation'
          | 'robotic_automation'
          | 'search_and_retrieval'
          | 'other'
        )[];
        phase?: ('idea' | 'exploration' | 'pilot' | 'in_use' | 'scaled' | 'paused' | 'stopped')[];
        /** @description County codes. */
        county?: string[];
        /** @description Municipality codes. */
        municipality?: string[];
        /** @description Slugs of organisations. */
        organisation?: string[];
        organisationType?: (
          'municipality' | 'region' | 'civil_society' | 'agency' | 'academia' | 'company' | 'network'
        )[];
        /** @description How well the best known effect of a case is known. */
        evidence?: ('expected' | 'self_reported' | 'measured' | 'independently_evaluated')[];
        tag?: string[];
        visibility?: ('public' | 'members' | 'hub' | 'organisation')[];
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
          'application/json': components['schemas']['UseCaseList'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  UseCases_draftUseCase: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes it safe to send again */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftUseCaseDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UseCaseResponse'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
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
          'application/json': components['schemas']['UseCaseSuggestions'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
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
          'application/json': components['schemas']['UseCaseResponse'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  UseCases_deleteDraft: {
    parameters: {
      query?: never;
      header?: {
        /** @description ETag of the version that was edited: a newer one is a 412 */
        'If-Match'?: string;
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
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  UseCases_updateUseCase: {
    parameters: {
      query?: never;
      header?: {
        /** @description ETag of the version that was edited: a newer one is a 412 */
        'If-Match'?: string;
      };
      path: {
        slugOrId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateUseCaseDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UseCaseResponse'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
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
          'application/json': components['schemas']['UseCaseResponse'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
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
          'application/json': components['schemas']['UseCaseResponse'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
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
        status?: 'draft' | 'published' | 'archived';
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
          'application/json': components['schemas']['OwnUseCaseList'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  Administration_getStatus: {
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
          'application/json': components['schemas']['StatusResponse'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  Administration_listDeadLetters: {
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
          'application/json': components['schemas']['DeadLetterList'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  Administration_retryDeadLetter: {
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
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  Administration_discardDeadLetter: {
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
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  Administration_listMails: {
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
          'application/json': components['schemas']['KeptMailList'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  Administration_getMail: {
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
          'application/json': components['schemas']['KeptMailDetail'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
}
