/** How the page of a report looks: on a screen in light and in dark, and on paper. It knows no report. */
export const style = `
:root{--ground:#fff;--text:#16202c;--quiet:#4d5b6c;--line:#c9d2dc;--band:#eef2f7;--good:#0b6b3a;--bad:#a3121f;--badground:#fdecee;--link:#134a9c;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--ground:#12161c;--text:#e8edf3;--quiet:#b3c0ce;--line:#3a4655;--band:#1d242e;--good:#6fd39b;--bad:#ff9aa3;--badground:#391b20;--link:#8fbcff}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.5rem 4rem;max-width:72rem;background:var(--ground);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
h1{font-size:1.7rem;line-height:1.25;margin:0 0 .25rem}
h2{font-size:1.2rem;margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
h3{font-size:1rem;margin:1.5rem 0 .5rem}
p{margin:.5rem 0}
a{color:var(--link)}
.ids a,.ids span{white-space:nowrap}
.quiet{color:var(--quiet)}
.small{font-size:.86rem}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.82rem}
code{overflow-wrap:anywhere}
pre{margin:.5rem 0;padding:.6rem .75rem;background:var(--band);border-radius:.3rem;white-space:pre-wrap;overflow-wrap:anywhere}
.verdict{margin:1rem 0;padding:.75rem 1rem;border-left:.35rem solid var(--good);background:var(--band);font-size:1.1rem}
.verdict.bad{border-color:var(--bad);background:var(--badground)}
.figures{display:flex;flex-wrap:wrap;gap:.5rem 2.5rem;margin:1rem 0;padding:0;list-style:none}
.figures b{display:block;font-size:1.5rem;line-height:1.2;font-variant-numeric:tabular-nums}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1rem;margin:.75rem 0}
dt{color:var(--quiet)}
dd{margin:0;overflow-wrap:anywhere}
.wide{overflow-x:auto}
table{width:100%;border-collapse:collapse}
th{text-align:left;font-weight:600;background:var(--band)}
th,td{padding:.45rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
tbody th{font-weight:400;background:none}
td.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td.fixed{white-space:nowrap}
.laws{table-layout:fixed;min-width:46rem}
.laws th:nth-child(2){width:24%}.laws th:nth-child(3){width:5rem}.laws th:nth-child(4){width:8.5rem;text-align:right}.laws th:nth-child(5){width:6.5rem}
.good{color:var(--good)}
.bad{color:var(--bad);font-weight:600}
.refuted{margin:1rem 0;padding:.75rem 1rem;border:1px solid var(--bad);border-radius:.3rem}
.refuted h3{margin-top:0}
.trace{margin:.5rem 0;padding-left:1.4rem}
.sign{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:2.5rem 2rem;margin-top:3rem}
.sign div{border-top:1px solid var(--text);padding-top:.25rem}
@media (max-width:44rem){dl{grid-template-columns:1fr}dt{margin-top:.4rem}body{padding:1rem .75rem 3rem}}
@media print{
:root{--ground:#fff;--text:#000;--quiet:#333;--line:#999;--band:#eee;--good:#000;--bad:#000;--badground:#fff;--link:#000}
@page{margin:16mm 14mm}
html{font-size:9.5pt}
body{max-width:none;padding:0;font-size:1rem}
code,pre{font-size:8pt}
a{text-decoration:none}
h2,h3{break-after:avoid}
tr,.refuted pre,.sign{break-inside:avoid}
.laws{min-width:0}
thead{display:table-header-group}
.wide{overflow:visible}
}
`
