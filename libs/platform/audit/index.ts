export { AuditChain } from './audit-chain.service.js';
export { AuditEntries, type AuditFilter, type ReadEntry } from './audit-entries.js';
export { AuditLog, type AuditActor, type AuditRecord } from './audit-log.service.js';
export { AuditEntry, AuditHead, AuditOrigin, type AuditDetails } from './audit.entities.js';
export { AuditModule } from './audit.module.js';
export { verifyChain, type ChainReport } from './chain.js';
