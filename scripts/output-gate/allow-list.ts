/** What a finished page may hold: elements, and for each the attributes that it may have beside those that any may have. */

const PLAIN = `abbr article aside b bdi bdo body br caption cite code dd div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6
  head header hgroup hr i kbd main mark nav p pre s samp search section small span strong sub summary sup tbody tfoot thead title tr u ul var wbr`;
const DRAWN = 'circle clippath defs desc ellipse g line marker path pattern polygon polyline rect svg text tspan';

const ATTRIBUTES: Readonly<Record<string, string>> = {
  html: '',
  a: 'href hreflang rel download type',
  blockquote: 'cite',
  q: 'cite',
  del: 'cite datetime',
  ins: 'cite datetime',
  col: 'span',
  colgroup: 'span',
  details: 'open',
  img: 'alt decoding fetchpriority height loading sizes src srcset width',
  li: 'value',
  link: 'as crossorigin href hreflang media rel sizes title type',
  meta: 'charset content http-equiv name property',
  ol: 'reversed start',
  picture: '',
  source: 'height media sizes srcset type width',
  script: 'src type',
  table: '',
  td: 'colspan headers rowspan',
  th: 'abbr colspan headers rowspan scope',
  time: 'datetime',
};

const EVERYWHERE = new Set('class dir hidden id lang role tabindex title translate'.split(' '));
const FAMILIES = /^(?:aria|data)-[a-z]+(?:-[a-z]+)*$/;
const DRAWING = new Set(
  `clip-path cx cy d direction dominant-baseline dx dy fill fill-opacity fill-rule focusable font-size font-weight height letter-spacing marker-end
  marker-start markerheight markerunits markerwidth opacity orient patterntransform patternunits points preserveaspectratio r refx refy rx ry
  shape-rendering stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity stroke-width text-anchor textlength transform
  vector-effect version viewbox width x x1 x2 xmlns y y1 y2`.split(/\s+/),
);

const PLAIN_NAMES = new Set(PLAIN.split(/\s+/));
const DRAWN_NAMES = new Set(DRAWN.split(' '));
const OWN = new Map(Object.entries(ATTRIBUTES).map(([name, attributes]) => [name, new Set(attributes.split(' '))]));

/** Forms of `fill`, `stroke`, `clip-path` and the like: a colour, or a part of the same drawing. */
const PAINT = /^(?:none|currentcolor|transparent|#[0-9a-f]{3,8}|[a-z]+|url\(#[\w-]+\))$/i;
const PAINTED = new Set(['clip-path', 'fill', 'marker-end', 'marker-start', 'stroke']);

export function isListedElement(name: string): boolean {
  const small = name.toLowerCase();
  return PLAIN_NAMES.has(small) || DRAWN_NAMES.has(small) || OWN.has(small);
}

/** Whether a listed element may have an attribute with this value, addresses aside: those are judged by where they lead. */
export function isListedAttribute(element: string, attribute: string, value: string): boolean {
  const [name, key] = [element.toLowerCase(), attribute.toLowerCase()];
  if (EVERYWHERE.has(key) || FAMILIES.test(key)) return true;
  if (DRAWN_NAMES.has(name)) return DRAWING.has(key) && (!PAINTED.has(key) || PAINT.test(value));
  return OWN.get(name)?.has(key) ?? false;
}
