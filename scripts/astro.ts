// Starts Astro’s own command line with telemetry off, on every system alike.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
export {};
