export { SettingsRow } from './settings.entity.js';
export { SettingsModule } from './settings.module.js';
export { Settings, type StoredSettings } from './settings.service.js';
