export { Mailer, type KeptMail, type Mail, type MailAttachment } from './mailer.js';
export { MailModule } from './mail.module.js';
