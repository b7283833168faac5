import type { APIRoute } from 'astro';
import { site } from '../site.ts';
import { formConfiguration } from './configuration.ts';
import { readFormSettings } from './settings.ts';

/** What the form is made of, asked for by its page. */
export const GET: APIRoute = () => {
  const settings = readFormSettings(site.form)!;
  const url = process.env['SITE_URL'] ?? site.url;
  return new Response(JSON.stringify(formConfiguration(settings, { name: site.name, url })));
};
