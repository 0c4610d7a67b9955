import { expect, test } from 'vitest';
import { htmlText } from './html-text.ts';

test.each([
  ['plain words', 'No effusion.', 'No effusion.'],
  ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
  ['lines', '<div>One.<br>Two.<br/>Three.</div>', 'One.\nTwo.\nThree.'],
  ['empty lines', 'One.<br><br><br><br>Two.', 'One.\n\nTwo.'],
  ['line breaks in the source', 'One\n  and   one.', 'One and one.'],
  ['inline elements', 'There is <b>no</b> <i>ef</i>fusion.', 'There is no effusion.'],
  ['numbered lists', '<ol><li>One.</li><li><p>Two.</p></li></ol>', '1. One.\n2. Two.'],
  ['bullets', 'Seen:<ul><li>A</li><li>B<ul><li>C</li></ul></li></ul>End', 'Seen:\n\n- A\n- B\n- C\n\nEnd'],
  ['tables', '<table><tr><th>Size</th><td>6 mm</td></tr><tr><td>a</td><td>b</td></tr></table>', 'Size 6 mm\na b'],
  ['preformatted text', '<pre>FINDINGS:\n  Clear.\n</pre>', 'FINDINGS:\n  Clear.'],
  ['references', '&lt;3&nbsp;mm &amp; gr&ouml;&szlig;er &#8805; 5&#x20AC; &Uuml;', '<3 mm & größer ≥ 5€ Ü'],
  ['references of Windows', '&#150;&#x85;', '–…'],
  ['references that are none', 'R&D &unknown; &#0; &#xD800; &#99999999;', 'R&D &unknown; &#0; &#xD800; &#99999999;'],
  ['angle brackets in text', 'size < 3 mm and > 2 mm', 'size < 3 mm and > 2 mm'],
  ['no scripts, styles or heads', '<head><title>x</title></head><style>p{}</style>A<script>"</p>"</script>B', 'AB'],
  ['comments', 'A<!-- <p>hidden</p> -->B', 'AB'],
  ['character data', 'A <![CDATA[<1 & 2>]]> B', 'A <1 & 2> B'],
  ['prefixes', '<h:div><h:p>A</h:p><h:br/>B</h:div>', 'A\n\nB'],
  ['elements that never end', '<p>A<b>B', 'AB'],
  ['markup that never ends', 'A <p B', 'A <p B'],
  ['a comment that never ends', 'A<!-- B', 'A'],
  ['a script that never ends', 'A<script>B', 'A'],
  ['ends without beginnings', 'A</ul></ol></pre></p>B', 'A\n\nB'],
])('%s', (_name, html, text) => {
  expect(htmlText(html).trim()).toBe(text);
});

test.each([
  ['angle brackets', '<'],
  ['elements', '<p>'],
  ['lists', '<ul><li>'],
  ['beginnings of elements', '<a '],
  ['comments', '<!--'],
  ['references', '&#1'],
  ['blanks', ' '],
  ['scripts', '<script'],
])('a million %s are read in time', (_name, piece) => {
  const begun = performance.now();
  htmlText(piece.repeat(1_000_000));
  expect(performance.now() - begun).toBeLessThan(20_000);
});
