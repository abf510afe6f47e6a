import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

// Data files that features read at run time lie beside their code; the compiler leaves them behind.
for (const feature of readdirSync('libs/features')) {
  for (const folder of ['data', 'content', 'messages']) {
    const from = join('libs/features', feature, folder);
    if (existsSync(from)) cpSync(from, join('dist', from), { recursive: true });
  }
}
