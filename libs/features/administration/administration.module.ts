import { Module } from '@nestjs/common';
import { IdentityModule } from '#features/identity';
import { OrganisationsModule } from '#features/organisations';
import { AuditLogController } from './audit-log/audit-log.controller.js';
import { AuditLogReading } from './audit-log/audit-log.service.js';
import { MachineryController } from './machinery/machinery.controller.js';
import { Machinery } from './machinery/machinery.service.js';
import { OrganisationAdministrationController } from './organisations/organisation-administration.controller.js';
import { OrganisationAdministration } from './organisations/organisation-administration.service.js';
import { SettingsController } from './settings/settings.controller.js';

/** The machinery, the audit log, organisations and settings, for platform administrators. */
@Module({
  imports: [IdentityModule, OrganisationsModule],
  controllers: [MachineryController, AuditLogController, OrganisationAdministrationController, SettingsController],
  providers: [Machinery, AuditLogReading, OrganisationAdministration],
})
export class AdministrationModule {}
