import { Global, Module } from '@nestjs/common';
import { AuditChain } from './audit-chain.service.js';
import { AuditLog } from './audit-log.service.js';

/** The audit log, for whatever does something that must be remembered. */
@Global()
@Module({ providers: [AuditLog, AuditChain], exports: [AuditLog, AuditChain] })
export class AuditModule {}
