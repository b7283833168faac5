import { geoPath } from 'd3-geo';
import { bordersOf, countriesWithin, governoratesOf, landOf } from './geography.ts';
import { FRAME, type Region } from './region.ts';
import { scaleBar } from './scale-bar.ts';
import { thinPath } from './thin-path.ts';

/**
 * The same colours as the site's tokens: a picture in a file of its own cannot read them. It follows the colour scheme of the page
 * that shows it, and is light on paper because the page is.
 */
export const mapColours = {
  light: { sea: '#dde7ea', land: '#fcfcf9', region: '#f2f3ee', line: '#6a6e74', ink: '#1c1d1f' },
  dark: { sea: '#22333b', land: '#151719', region: '#1f2225', line: '#a2a7ad', ink: '#e8e6e1' },
} as const;

/** In units of the map, which are about a pixel. */
const TOLERANCE = 0.9;

/** The base map of a region as a whole SVG file: sea, land, borders, governorates, scale; no words, no mark. One for all its pages. */
export function baseMap(region: Region): string {
  const { width, height } = FRAME;
  const path = geoPath(region.projection).digits(1);
  const resolution = region.place.kind === 'country' ? '50m' : '10m';
  const lands = countriesWithin(resolution, region.southWest, region.northEast);
  const governorates = region.country === undefined ? undefined : governoratesOf(region.country);
  const bar = scaleBar(region);
  const drawn = (kind: string, d: string | null): string => (d ? `<path class="${kind}" d="${thinPath(d, TOLERANCE)}"/>` : '');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<style>${rules('light')}@media (prefers-color-scheme:dark){${rules('dark')}}</style>`,
    `<rect class="sea" width="${width}" height="${height}"/>`,
    drawn('land', path(landOf(resolution, lands))),
    region.shape && region.place.kind !== 'country' ? drawn('region', path(region.shape)) : '',
    governorates ? drawn('governorates', path(governorates.lines)) : '',
    drawn('border', path(bordersOf(resolution, lands))),
    `<path class="scale" d="M${bar.x} ${bar.y - 4}v4h${bar.width}v-4"/>`,
    '</svg>\n',
  ].join('');
}

function rules(scheme: 'light' | 'dark'): string {
  const { sea, land, region, line, ink } = mapColours[scheme];
  return [
    `.sea{fill:${sea}}.land{fill:${land}}.region{fill:${region}}`,
    `.border{fill:none;stroke:${line};stroke-width:1.2}`,
    `.governorates{fill:none;stroke:${line};stroke-dasharray:4 2}`,
    `.scale{fill:none;stroke:${ink}}`,
  ].join('');
}
