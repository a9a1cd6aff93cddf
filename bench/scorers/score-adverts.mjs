#!/usr/bin/env node
// The project's own scorer of rankings of real texts, copied as it was written beside them: bench/ runs it, never edits it.
// Scores the ranking of real texts against the role that each was written for.
//   node score-adverts.mjs labelled.jsonl output.jsonl [--json] [--errors]
// labelled: {"id","kind","lang","role": roleId | null,"strength","text"} a line; role null = none of the five.
// output:   the batch command's lines; only id, roles[].id and roles[].score are read.
// top-1: share of texts with a role whose best-scored role is that role (equal best scores share the point).
// MRR: mean of 1/rank, equal scores sharing the mean rank.
// AUC: chance that a text with a role has a higher best score than a text with none (0.5 = no better than chance).
import { readFileSync } from 'node:fs';

const args = process.argv.slice(2);
const flags = new Set(args.filter((a) => a.startsWith('--')));
const [labelledFile, outputFile] = args.filter((a) => !a.startsWith('--'));
if (!labelledFile || !outputFile) {
  console.error('usage: node score-adverts.mjs labelled.jsonl output.jsonl [--json] [--errors]');
  process.exit(2);
}
const lines = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l));
const labelled = lines(labelledFile);
const output = new Map(lines(outputFile).map((o) => [o.id, o]));

function auc(pos, neg) {
  if (!pos.length || !neg.length) return null;
  const all = [...pos.map((v) => [v, 1]), ...neg.map((v) => [v, 0])].sort((a, b) => a[0] - b[0]);
  let sum = 0;
  for (let i = 0; i < all.length; ) {
    let j = i;
    while (j < all.length && all[j][0] === all[i][0]) j++;
    for (let k = i; k < j; k++) if (all[k][1]) sum += (i + 1 + j) / 2;
    i = j;
  }
  return (sum - (pos.length * (pos.length + 1)) / 2) / (pos.length * neg.length);
}

const rows = [];
let missing = 0;
for (const item of labelled) {
  const out = output.get(item.id);
  if (!out || !Array.isArray(out.roles)) { missing++; rows.push({ ...item, scores: {}, text: '' }); continue; }
  rows.push({ ...item, text: item.text.slice(0, 80).replace(/\s+/g, ' '), scores: Object.fromEntries(out.roles.map((r) => [r.id, r.score])) });
}
const best = (r) => Math.max(0, ...Object.values(r.scores));
function summary(list) {
  const withRole = list.filter((r) => r.role);
  const none = list.filter((r) => !r.role);
  let top1 = 0, mrr = 0;
  const recall = {};
  for (const r of withRole) {
    const own = r.scores[r.role] ?? 0, top = best(r);
    const above = Object.values(r.scores).filter((v) => v > own).length;
    const equal = Math.max(1, Object.values(r.scores).filter((v) => v === own).length);
    const point = own > 0 && own === top ? 1 / equal : 0;
    top1 += point;
    mrr += own > 0 ? 1 / (above + (equal + 1) / 2) : 0;
    (recall[r.role] ??= []).push(point);
  }
  const mean = (a) => a.reduce((x, y) => x + y, 0) / a.length;
  return {
    n: withRole.length, none: none.length,
    top1: withRole.length ? top1 / withRole.length : null,
    mrr: withRole.length ? mrr / withRole.length : null,
    auc: auc(withRole.map(best), none.map(best)),
    aucFar: auc(withRole.map(best), none.filter((r) => r.strength === 'far').map(best)),
    recall: Object.fromEntries(Object.entries(recall).map(([k, v]) => [k, mean(v)])),
  };
}
const kinds = [...new Set(rows.map((r) => r.kind))];
const report = { missing, all: summary(rows), exact: summary(rows.filter((r) => !r.role || r.strength === 'exact')), kinds: Object.fromEntries(kinds.map((k) => [k, summary(rows.filter((r) => r.kind === k))])) };
if (flags.has('--json')) console.log(JSON.stringify(report));
else {
  const pct = (v) => (v === null ? '  –  ' : (100 * v).toFixed(1).padStart(5));
  const row = (name, s) => console.log(`${name.padEnd(18)} n ${String(s.n).padStart(4)} none ${String(s.none).padStart(4)}  top-1 ${pct(s.top1)}  MRR ${s.mrr === null ? '–' : s.mrr.toFixed(3)}  AUC ${s.auc === null ? '–' : s.auc.toFixed(3)} (far ${s.aucFar === null ? '–' : s.aucFar.toFixed(3)})`);
  row('all', report.all);
  row('exact titles', report.exact);
  for (const k of kinds) row(k, report.kinds[k]);
  console.log('recall: ' + Object.entries(report.all.recall).map(([k, v]) => `${k} ${pct(v).trim()}`).join(', '));
  if (missing) console.log(`${missing} texts have no line in the output`);
}
if (flags.has('--errors')) for (const r of rows) if (r.role) {
  const own = r.scores[r.role] ?? 0;
  if (own < best(r) || own === 0) console.log(`${r.id} [${r.kind}, ${r.strength}] is ${r.role} (${own.toFixed(2)}), got ${Object.entries(r.scores).sort((a, b) => b[1] - a[1])[0]?.join(' ') ?? 'nothing'}: ${r.text}`);
}
