import { expect, it } from 'vitest';
import { bodyParts } from '../../src/components/parts/body-parts.ts';

it.each([
  ['<p>Plain.</p>', [{ kind: 'html', html: '<p>Plain.</p>' }]],
  [
    '<p>One<!--slot:0--> two<!--slot:12-->.</p>',
    [
      { kind: 'html', html: '<p>One' },
      { kind: 'slot', slot: 0 },
      { kind: 'html', html: ' two' },
      { kind: 'slot', slot: 12 },
      { kind: 'html', html: '.</p>' },
    ],
  ],
  [
    '<!--slot:3--><!--slot:4-->',
    [
      { kind: 'slot', slot: 3 },
      { kind: 'slot', slot: 4 },
    ],
  ],
  ['<p>&lt;!--slot:1--&gt;</p>', [{ kind: 'html', html: '<p>&lt;!--slot:1--&gt;</p>' }]],
])('takes %j apart at its slots', (html, parts) => expect(bodyParts(html)).toEqual(parts));
