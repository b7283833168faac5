import type { FormSettings } from './settings.ts';

/** The only host that the form talks to, and where it has the pictures of its users. */
const HOSTS: Readonly<Record<FormSettings['backend'], { asks: string[]; pictures: string[] }>> = {
  github: { asks: ['https://api.github.com'], pictures: ['https://avatars.githubusercontent.com'] },
  gitlab: { asks: ['https://gitlab.com'], pictures: [] },
  'test-repo': { asks: [], pictures: [] },
};

/** What the page of the form may load: as narrow as the form allows, and no code but the site’s. */
export function formPolicy({ backend }: Pick<FormSettings, 'backend'>): string {
  const { asks, pictures } = HOSTS[backend];
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    `img-src ${["'self'", 'data:', 'blob:', ...pictures].join(' ')}`,
    `connect-src ${["'self'", 'data:', ...asks].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
