export { Mailer, type KeptMail, type Mail } from './mailer.js';
export { MailModule } from './mail.module.js';
