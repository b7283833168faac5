import { describe, expect, test } from 'vitest';
import { createRecorder } from '../../src/charts/recorder.ts';

function record(draw: (context: CanvasRenderingContext2D) => void): string[] {
  const recorder = createRecorder('id', (text) => text.length * 7);
  draw(recorder.context);
  return recorder.elements();
}

describe('a recorder of canvas calls', () => {
  test.each<[string, (context: CanvasRenderingContext2D) => void, string[]]>([
    [
      'a filled rectangle',
      (c) => ((c.fillStyle = 'killed'), c.fillRect(1, 2.04, 3, 4)),
      ['<rect x="1" y="2" width="3" height="4" class="c-killed"/>'],
    ],
    [
      'an outlined rectangle',
      (c) => ((c.strokeStyle = 'unknown'), (c.lineWidth = 1.5), c.strokeRect(0, 0, 3, 4)),
      ['<rect x="0" y="0" width="3" height="4" fill="none" class="s-unknown" stroke-width="1.5"/>'],
    ],
    [
      'a dashed line',
      (c) => (c.setLineDash([2, 3]), c.beginPath(), c.moveTo(0, 0), c.lineTo(9, 0), c.stroke()),
      ['<path d="M0 0L9 0" fill="none" class="s-ink" stroke-dasharray="2 3"/>'],
    ],
    [
      'a shape filled and outlined, as one element',
      (c) => (c.beginPath(), (c.fillStyle = 'paper'), c.arc(5, 5, 6, 0, 2 * Math.PI), c.fill(), c.stroke()),
      ['<circle cx="5" cy="5" r="6" class="c-paper s-ink"/>'],
    ],
    [
      'a pattern',
      (c) => ((c.fillStyle = 'hatch'), c.fillRect(0, 0, 1, 1)),
      ['<rect x="0" y="0" width="1" height="1" fill="url(#id-hatch)"/>'],
    ],
    ['text', (c) => c.fillText('a < b & "c"', 1, 2), ['<text x="1" y="2">a &lt; b &amp; &quot;c&quot;</text>']],
    [
      'bold text in another colour, at its right end',
      (c) => ((c.font = 'bold'), (c.fillStyle = 'soft'), (c.textAlign = 'right'), c.fillText('a', 1, 2)),
      ['<text x="1" y="2" class="t-bold t-soft" text-anchor="end">a</text>'],
    ],
    [
      'text from right to left, whose left end is its last letter',
      (c) => ((c.direction = 'rtl'), (c.textAlign = 'left'), c.fillText('ا', 1, 2)),
      ['<text x="1" y="2" text-anchor="end" direction="rtl">ا</text>'],
    ],
    [
      'what was set before, after restore',
      (c) => (
        c.setLineDash([4]),
        c.save(),
        (c.fillStyle = 'killed'),
        c.setLineDash([]),
        c.restore(),
        c.fillRect(0, 0, 1, 1),
        c.strokeRect(0, 0, 1, 1)
      ),
      [
        '<rect x="0" y="0" width="1" height="1" class="c-ink"/>',
        '<rect x="0" y="0" width="1" height="1" fill="none" class="s-ink" stroke-dasharray="4"/>',
      ],
    ],
  ])('writes %s', (_, draw, elements) => {
    expect(record(draw)).toEqual(elements);
  });

  test.each<[string, (context: CanvasRenderingContext2D) => void, RegExp]>([
    ['a call that it does not know', (c) => c.bezierCurveTo(0, 0, 0, 0, 0, 0), /does not support bezierCurveTo\(\)/],
    ['a clip', (c) => c.clip(), /does not support clip\(\)/],
    ['a property that it does not know', (c) => (c.shadowBlur = 3), /shadowBlur/],
    ['a scale', (c) => c.setTransform(2, 0, 0, 2, 0, 0), /does not support setTransform\(2, 0/],
    ['part of a circle', (c) => (c.beginPath(), c.arc(0, 0, 3, 0, 1)), /whole circles only/],
    ['another baseline', (c) => ((c.textBaseline = 'middle'), c.fillText('a', 0, 0)), /textBaseline `middle`/],
    ['an alignment that depends on the direction', (c) => ((c.textAlign = 'start'), c.fillText('a', 0, 0)), /textAlign `start`/],
    ['a coordinate that is no number', (c) => c.fillRect(Number.NaN, 0, 1, 1), /coordinate NaN/],
  ])('refuses %s', (_, draw, message) => {
    expect(() => record(draw)).toThrow(message);
  });

  test('measures in the weight that is set', () => {
    const { context } = createRecorder('id', (text, bold) => text.length * (bold ? 8 : 7));
    expect(context.measureText('four').width).toBe(28);
    context.font = 'bold';
    expect(context.measureText('four').width).toBe(32);
  });
});
