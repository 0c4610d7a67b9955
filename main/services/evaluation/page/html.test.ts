import { describe, expect, it } from 'vitest';
import { html } from './html.ts';

describe('html', () => {
  it('escapes text, but not markup of its own', () => {
    const name = `<script>alert("1")</script> & 'co'`;
    expect(html`<p title="${name}">${html`<b>${name}</b>`}</p>`.markup).toBe(
      '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;co&#39;">' +
        '<b>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;co&#39;</b></p>',
    );
  });

  it('joins lists and leaves out what is not there', () => {
    expect(html`${[1, '<', [html`<b>2</b>`]]}${undefined}`.markup).toBe('1&lt;<b>2</b>');
  });
});
