/**
 * The look of the report: light, dark and on paper. Every colour of a text stands on its background
 * with a contrast of 4.5 or more; severities have a word and a shape besides their colour.
 */
export const style = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1f24;--soft:#4d5761;--line:#d3d8de;--wash:#f4f6f8;
--brand:#8c1032;--link:#1a4f8b;--error:#a50e2d;--warning:#7d5200;--info:#1a4f8b;--good:#17663a;
--bad-fill:#a50e2d;--good-fill:#2f7d52;--warning-fill:#b57a00;--info-fill:#3a6ea5}
@media (prefers-color-scheme:dark){:root{--paper:#14171b;--ink:#e8ebee;--soft:#aab4be;--line:#39424c;
--wash:#1d2228;--brand:#ff9fb2;--link:#9cc4f5;--error:#ff9aab;--warning:#f0c063;--info:#9cc4f5;--good:#7fd6a3;
--bad-fill:#d9566f;--good-fill:#4fa878;--warning-fill:#d09a2a;--info-fill:#6f9fd3}}
*{box-sizing:border-box}
html{font:100%/1.5 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink)}
.page{max-width:68rem;margin:0 auto;padding:0 1.25rem 4rem}
a{color:var(--link)}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-100rem}
.skip:focus{left:1rem;top:1rem;padding:.5rem 1rem;background:var(--paper);z-index:1}
header{border-top:.4rem solid var(--brand);padding:1.75rem 0 1rem;border-bottom:1px solid var(--line)}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .35rem;text-wrap:balance}
h2{font-size:1.4rem;line-height:1.25;margin:3rem 0 .75rem;padding-bottom:.35rem;border-bottom:2px solid var(--brand)}
h3{font-size:1.1rem;margin:2rem 0 .5rem}
p{margin:.5rem 0;max-width:46rem}
.about{color:var(--soft);margin:.15rem 0;max-width:none;overflow-wrap:anywhere}
nav ul{display:flex;flex-wrap:wrap;gap:.35rem 1.4rem;list-style:none;padding:0;margin:1rem 0 0}
.verdict{display:flex;gap:1rem;align-items:flex-start;margin:1.5rem 0;padding:1.1rem 1.25rem;
border:1px solid var(--line);border-left:.5rem solid var(--error);background:var(--wash)}
.verdict.yes{border-left-color:var(--good)}
.verdict svg{flex:none;width:2.6rem;height:2.6rem;fill:none;stroke:var(--error);stroke-width:3}
.verdict.yes svg{stroke:var(--good)}
.verdict strong{display:block;font-size:1.35rem;line-height:1.25}
.verdict p{margin:.25rem 0 0}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.75rem;margin:1.25rem 0}
.figures div{border:1px solid var(--line);padding:.7rem .9rem}
.figures dt{color:var(--soft);font-size:.9rem}
.figures dd{margin:0;font-size:1.6rem;line-height:1.2;font-variant-numeric:tabular-nums}
.figures dd small{font-size:.95rem;color:var(--soft)}
.scroll{overflow-x:auto;margin:.75rem 0}
table{border-collapse:collapse;width:100%;font-size:.94rem}
caption{text-align:left;color:var(--soft);font-size:.9rem;padding-bottom:.4rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid var(--line)}
thead th{border-bottom:2px solid var(--soft);font-size:.88rem;white-space:nowrap}
tbody th{font-weight:600}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.k{white-space:nowrap}
.w{min-width:16rem;overflow-wrap:anywhere}
.h{overflow-wrap:anywhere;min-width:9rem}
.norms{list-style:none;margin:0;padding:0;font-size:.88rem;min-width:11rem}
.norms li+li{margin-top:.3rem}
.norms span,.soft{color:var(--soft);font-weight:400}
.fix{display:block}
.sev{display:inline-flex;align-items:center;gap:.4rem;font-weight:600;white-space:nowrap}
.sev svg{width:.8rem;height:.8rem;fill:currentColor;flex:none}
.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}
figure{margin:1.25rem 0}
figcaption{font-weight:600;margin-bottom:.5rem}
.chart{display:block;width:100%;max-width:46rem;overflow:visible}
.chart text{fill:var(--ink);font-size:13px;font-variant-numeric:tabular-nums}
.chart .axis{stroke:var(--line)}
.bar-error,.bar-faulty{fill:var(--bad-fill)}.bar-warning{fill:var(--warning-fill)}.bar-info{fill:var(--info-fill)}
.bar-valid{fill:var(--good-fill)}.hatch{stroke:var(--paper);stroke-width:2}
.key{display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;list-style:none;padding:0;margin:.5rem 0 0;font-size:.92rem}
.key svg{width:.95rem;height:.95rem;vertical-align:-.1rem;margin-right:.4rem}
details{border:1px solid var(--line);margin:.6rem 0;background:var(--paper)}
summary{cursor:pointer;padding:.6rem .85rem;background:var(--wash);overflow-wrap:anywhere}
summary::marker{color:var(--soft)}
.in{padding:.4rem .85rem .8rem}
.facts{display:grid;grid-template-columns:minmax(9rem,15rem) 1fr;gap:.4rem 1rem}
.facts dt{color:var(--soft)}.facts dd{margin:0;overflow-wrap:anywhere}
code{font:.86rem/1.4 ui-monospace,"Cascadia Mono",Consolas,Menlo,monospace;overflow-wrap:anywhere}
.hash{min-width:15rem;word-break:break-all}
.note{border-left:.3rem solid var(--warning-fill);padding:.1rem .9rem;margin:.9rem 0}
@media (max-width:40rem){h1{font-size:1.55rem}.page{padding:0 .9rem 3rem}.facts{grid-template-columns:1fr;gap:0}
.facts dd{margin-bottom:.6rem}th,td{padding:.4rem .45rem}.w{min-width:10rem}}
@page{size:A4;margin:16mm 14mm 18mm}
@page{@bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif;color:#4d5761}}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#3d454d;--line:#b9c0c7;--wash:#f4f6f8;--brand:#8c1032;
--link:#000;--error:#a50e2d;--warning:#7d5200;--info:#1a4f8b;--good:#17663a;--bad-fill:#a50e2d;--good-fill:#2f7d52;
--warning-fill:#b57a00;--info-fill:#3a6ea5}
html{font-size:9.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}.page{max-width:none;padding:0}
nav,.skip{display:none}a{text-decoration:none}.scroll{overflow:visible}.w,.norms,.hash{min-width:0}.h{min-width:7.5rem}
table{font-size:.9rem}th,td{padding:.22rem .45rem}
thead th{white-space:normal}tfoot{display:table-row-group}h2,h3,summary,caption,figcaption{break-after:avoid}
tr,figure,.verdict,.figures div{break-inside:avoid}#ejemplos,#fuentes{break-before:page}
details::details-content{display:block;content-visibility:visible;block-size:auto}details{border:0}summary{list-style:none}}
`;
