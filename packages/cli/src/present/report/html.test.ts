import { expect, test } from "vitest";
import { html } from "./html.js";

test("values are escaped, pieces of HTML and lists of them are not, and nothing leaves nothing", () => {
  const piece = html`<em>${"a < b & 'c'"}</em>`;
  expect(html`<p title="${'"'}">${piece}${[piece, piece]}${undefined}${false}${3}</p>`.text).toBe(
    '<p title="&quot;"><em>a &lt; b &amp; &#39;c&#39;</em><em>a &lt; b &amp; &#39;c&#39;</em><em>a &lt; b &amp; &#39;c&#39;</em>3</p>',
  );
});
