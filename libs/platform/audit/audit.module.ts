import { Global, Module } from '@nestjs/common';
import { AuditChain } from './audit-chain.service.js';
import { AuditEntries } from './audit-entries.js';
import { AuditLog } from './audit-log.service.js';

/** The audit log, for whatever does something that must be remembered. */
@Global()
@Module({ providers: [AuditLog, AuditChain, AuditEntries], exports: [AuditLog, AuditChain, AuditEntries] })
export class AuditModule {}
