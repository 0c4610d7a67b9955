/** The look of the page: quiet, in the reader's own light or dark, fit for print. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: #fdfdfc; --ink: #1c2126; --soft: #5d6873; --faint: #8a949e; --line: #e3e6e8; --band: #f4f6f7;
  --accent: #0b5d7a; --accent-band: #d5e8ef; --good: #1d6b45; --bad: #a63b26;
  --missing: #fbe3dc; --missing-ink: #8c2f1c; --added: #dcebf8; --added-ink: #17497a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181b; --ink: #e3e7ea; --soft: #a0abb4; --faint: #76828c; --line: #2b3238; --band: #1b2125;
    --accent: #6fc0dd; --accent-band: #1e4252; --good: #74c69d; --bad: #ee927c;
    --missing: #46251d; --missing-ink: #f4b7a7; --added: #1c3650; --added-ink: #a9d0f5;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 2rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 15px/1.5 Inter, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  font-variant-numeric: tabular-nums;
}
main, header { max-width: 1240px; margin: 0 auto; padding: 0 2rem; }
header { padding-top: 3rem; }
main { padding-bottom: 5rem; }
h1 { font-size: 1.75rem; font-weight: 600; letter-spacing: -0.01em; line-height: 1.2; margin: 0 0 0.35rem; }
h2 { font-size: 1.2rem; font-weight: 600; margin: 0 0 0.75rem; }
h3 { font-size: 1rem; font-weight: 600; margin: 2.25rem 0 0.75rem; }
h4 { font-size: 0.9rem; font-weight: 600; margin: 0 0 0.6rem; }
h5 { font-size: 0.72rem; font-weight: 600; margin: 0 0 0.25rem; color: var(--soft); }
section { margin-top: 3.5rem; }
p { margin: 0 0 0.75rem; max-width: 76ch; }
a { color: var(--accent); text-underline-offset: 0.15em; }
small { font-size: 0.72rem; color: var(--soft); font-weight: 400; }
.eyebrow { color: var(--accent); font-weight: 600; font-size: 0.8rem; margin: 0 0 0.5rem; }
.lead { color: var(--soft); margin: 0; max-width: none; }
.note { color: var(--soft); font-size: 0.85rem; }
.none { color: var(--faint); }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.4rem; list-style: none; margin: 1.5rem 0 0; padding: 0.7rem 0; border: solid var(--line); border-width: 1px 0; font-size: 0.85rem; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }

.headline { display: grid; grid-template-columns: repeat(6, 1fr); margin: 2rem 0 0; }
.headline div { padding: 0 1rem; border-left: 1px solid var(--line); display: flex; flex-direction: column; justify-content: space-between; }
.headline div:first-child { padding-left: 0; border-left: 0; }
.headline dt { font-size: 0.8rem; color: var(--soft); line-height: 1.3; }
.headline dd { margin: 0.3rem 0 0; font-size: 1.65rem; font-weight: 600; letter-spacing: -0.02em; line-height: 1.2; }
.headline small { display: block; letter-spacing: 0; }

.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.85rem; line-height: 1.35; margin: 0 0 0.5rem; }
.wide table { width: 100%; }
.wide + .wide, table + .note { margin-top: 0.75rem; }
.note + .wide { margin-top: 2rem; }
caption { text-align: left; color: var(--soft); font-size: 0.85rem; padding-bottom: 0.6rem; max-width: 100ch; }
th, td { padding: 0.38rem 0.4rem; text-align: right; vertical-align: top; font-weight: 400; }
th:first-child, td:first-child { text-align: left; padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
tbody th[scope="row"], th.whole { white-space: nowrap; }
thead th { color: var(--soft); font-size: 0.75rem; vertical-align: bottom; line-height: 1.25; }
thead tr:last-child > * { border-bottom: 1px solid var(--faint); }
thead th[scope="colgroup"] { text-align: center; padding-bottom: 0.15rem; }
tbody tr + tr > * { border-top: 1px solid var(--line); }
tbody + tbody .group > * { padding-top: 1.1rem; }
.group th { font-weight: 600; text-align: left; }
.group th span { color: var(--soft); font-weight: 400; margin-left: 0.35em; }
.first, thead th[scope="colgroup"] { padding-left: 1.2rem; }
td small { display: block; white-space: nowrap; font-size: 0.66rem; }
td.text { text-align: left; color: var(--soft); }
table.sets th:not(:first-child), table.sets td:not(:first-child) { width: 10.5rem; text-align: center; padding-left: 0.75rem; padding-right: 0.75rem; }
td.needs { vertical-align: middle; color: var(--soft); background: var(--band); border-left: 4px solid var(--paper); }
.best { font-weight: 600; }
.better { color: var(--good); }
.worse { color: var(--bad); }
.total > * { font-weight: 600; }
td.bar { white-space: nowrap; }
td.bar span:first-child { display: inline-block; width: 5rem; height: 0.5rem; margin-right: 0.6rem; border-radius: 1px; background: linear-gradient(to right, var(--accent) calc(var(--share) * 100%), var(--band) 0); }

.plots { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem 3rem; }
figure { margin: 0; }
figcaption { font-weight: 600; font-size: 0.85rem; margin-bottom: 0.4rem; }
svg { display: block; width: 100%; height: auto; overflow: visible; font: inherit; }
svg text { fill: var(--soft); font-size: 12px; }
svg .tick { text-anchor: middle; font-size: 11px; }
svg .grid { stroke: var(--line); }
svg g line { stroke: var(--soft); }
svg rect { fill: var(--band); stroke: var(--soft); }
svg .own .label { fill: var(--ink); font-weight: 600; }
svg .own line { stroke: var(--accent); }
svg .own rect { fill: var(--accent-band); stroke: var(--accent); }
svg g line.median { stroke-width: 2.5; }
svg .mean { fill: var(--ink); }
svg .outlier { fill: var(--paper); stroke: var(--faint); }
svg a .outlier { fill: var(--faint); fill-opacity: 0.55; }
svg .own .outlier { stroke: var(--accent); }
svg .own a .outlier { fill: var(--accent); }
svg a:hover .outlier, svg a:focus .outlier { fill: var(--bad); stroke: var(--bad); fill-opacity: 1; }

article.report { border-top: 1px solid var(--line); padding: 1rem 0 1.25rem; break-inside: avoid; }
article.report:target, .other-draft:target { background: var(--band); box-shadow: 0 0 0 0.75rem var(--band); }
article.report h4 span { color: var(--soft); font-weight: 400; margin: 0 0.75em 0 0.35em; }
.columns { display: grid; grid-template-columns: 1.25fr 1fr 1fr; gap: 2rem; font-size: 0.9rem; }
.columns p, .other-draft p { margin: 0; }
.words { white-space: pre-line; overflow-wrap: anywhere; }
.source { color: var(--soft); }
del, ins { text-decoration: none; border-radius: 2px; padding: 0 0.12em; margin: 0 -0.12em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
del { background: var(--missing); color: var(--missing-ink); border-bottom: 1px dotted var(--missing-ink); }
ins { background: var(--added); color: var(--added-ink); border-bottom: 1px solid var(--added-ink); }
.warnings { list-style: none; margin: 0.6rem 0 0; padding: 0; font-size: 0.8rem; color: var(--soft); }
.warnings li { padding-left: 0.7rem; border-left: 2px solid var(--line); margin-top: 0.35rem; }
.warnings .interrupts { border-color: var(--bad); color: var(--ink); }
.warnings .interrupts b { color: var(--bad); }
.warnings b { font-weight: 600; margin-right: 0.35em; }
details > summary { cursor: pointer; font-size: 0.8rem; color: var(--accent); width: fit-content; }
details.report > summary { font-size: 0.85rem; padding: 0.35rem 0; }
article details { margin-top: 0.75rem; }
.others { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 1.25rem 2rem; margin-top: 0.75rem; font-size: 0.85rem; }
.meanings { display: grid; grid-template-columns: max-content 1fr; gap: 0.3rem 1.5rem; font-size: 0.85rem; margin: 0 0 1rem; }
.meanings dt { font-weight: 600; }
.meanings dd { margin: 0; color: var(--soft); }

@media screen and (max-width: 820px) {
  main, header { padding-left: 1rem; padding-right: 1rem; }
  .headline { grid-template-columns: repeat(2, 1fr); gap: 1.25rem 0; }
  .headline div:nth-child(odd) { padding-left: 0; border-left: 0; }
  .plots, .columns { grid-template-columns: 1fr; gap: 1rem; }
  .meanings { grid-template-columns: 1fr; }
  .meanings dd { margin-bottom: 0.5rem; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; }
  body { font-size: 10pt; }
  nav { display: none; }
  main, header { max-width: none; padding: 0; }
  section { margin-top: 2rem; }
  .wide { overflow: visible; }
  table { font-size: 7.5pt; }
  tr, figure { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
}
`;
