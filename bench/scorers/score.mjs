#!/usr/bin/env node
// The project's own scorer of readings and personas, copied as it was written beside the labelled texts: bench/ imports it, never edits it.
/* eslint-disable @typescript-eslint/no-unused-vars -- as it was written */
/**
 * Checks labelled texts and scores the app's reading of them. Plain Node 20, no dependencies.
 *
 *   node score.mjs reading  labelled.jsonl output.jsonl [--json] [--errors]
 *   node score.mjs personas labelled.jsonl output.jsonl [--json] [--errors]
 *   node score.mjs check    reading|personas labelled.jsonl     are the labels themselves in order?
 *   node score.mjs perfect  reading|personas labelled.jsonl     output made from the labels: must score 100%
 *   node score.mjs baseline reading|personas labelled.jsonl     output of a bare keyword search: the floor
 *
 * Exit status: 0 scored, 1 wrong use, 2 the labelled file is not in order.
 */
import { readFileSync, realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

export const ROLE_IDS = [
  'privacy-product-manager',
  'community-engagement-specialist',
  'security-software-engineer',
  'blockchain-developer',
  'messaging-ux-designer',
];
export const REQUIREMENT_KEYS = ROLE_IDS.flatMap((id) => [1, 2, 3].map((n) => `${id}.${n}`));
const CLASSES = ['negation', 'aspiration', 'ambiguous', 'short', 'typo', 'synonym', 'third-party', 'level', 'punctuation', 'language', 'resume', 'stuffing', 'too-little', 'plain'];
const STANCES = ['has', 'learning', 'wants', 'lacks', 'other'];
const STATUSES = ['met', 'partly', 'not-mentioned', 'lacking'];
const LEVELS = ['low', 'mid', 'high'];
const YEARS_TOLERANCE = 0.25;

// ------------------------------------------------------------------ small helpers

const isGap = (status) => status === 'not-mentioned' || status === 'lacking';
const ratio = (part, whole) => (whole === 0 ? null : part / whole);
const f1 = (p, r) => (p === null || r === null ? null : p + r === 0 ? 0 : (2 * p * r) / (p + r));
const shared = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const likeness = (a, b) => shared(a, b) / (a.end - a.start + (b.end - b.start) - shared(a, b));

/** The span of a quote's nth occurrence, or null. Offsets are UTF-16 units, as in String.prototype.slice. */
export function locate(text, quote, nth = 1) {
  let start = -1;
  for (let i = 0; i < nth; i += 1) {
    start = text.indexOf(quote, start + 1);
    if (start === -1) return null;
  }
  return { start, end: start + quote.length };
}

function readJsonLines(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line, i) => [line.trim(), i + 1])
    .filter(([line]) => line !== '')
    .map(([line, number]) => {
      try {
        return JSON.parse(line);
      } catch (error) {
        throw new Error(`${path}, line ${number}: ${error.message}`);
      }
    });
}

function byId(rows, problems, what) {
  const map = new Map();
  for (const row of rows) {
    if (map.has(row.id)) problems.push(`${row.id}: twice in the ${what}`);
    map.set(row.id, row);
  }
  return map;
}

// ------------------------------------------------------------------ are the labels in order?

export function checkReading(cases) {
  const problems = [];
  byId(cases, problems, 'labelled file');
  for (const c of cases) {
    const say = (message) => problems.push(`${c.id}: ${message}`);
    if (typeof c.id !== 'string' || typeof c.text !== 'string' || typeof c.lang !== 'string') say('id, lang and text must be strings');
    if (!CLASSES.includes(c.class)) say(`unknown class ${c.class}`);
    const spans = [];
    for (const item of c.expect ?? []) {
      if (!STANCES.includes(item.stance)) say(`unknown stance ${item.stance} of "${item.quote}"`);
      if (item.level !== undefined && !['low', 'high'].includes(item.level)) say(`unknown level ${item.level} of "${item.quote}"`);
      if (item.years !== undefined && !(item.years > 0)) say(`years of "${item.quote}" must be a positive number`);
      spans.push([item.quote, item.nth ?? 1]);
    }
    for (const quote of c.notSkill ?? []) spans.push([quote, 1]);
    const placed = [];
    for (const [quote, nth] of spans) {
      const span = quote ? locate(c.text, quote, nth) : null;
      if (!span) {
        say(`"${quote}" is not in the text`);
        continue;
      }
      const clash = placed.find((other) => shared(other, span) > 0);
      if (clash) say(`"${quote}" overlaps "${clash.quote}"`);
      const [before, after] = [c.text.slice(0, span.start).at(-1) ?? '', c.text.slice(span.end)[0] ?? ''];
      const letter = /[\p{L}\p{N}]/u;
      if (letter.test(before) && letter.test(quote[0])) say(`"${quote}" begins inside a word`);
      placed.push({ ...span, quote });
    }
    const quotes = new Set((c.expect ?? []).map((item) => item.quote));
    for (const pair of c.same ?? []) {
      if (pair.length !== 2 || !pair.every((quote) => quotes.has(quote))) say(`same pair ${JSON.stringify(pair)} names a quote that is not expected`);
    }
  }
  return problems;
}

export function checkPersonas(personas) {
  const problems = [];
  byId(personas, problems, 'labelled file');
  for (const p of personas) {
    const say = (message) => problems.push(`${p.id}: ${message}`);
    if (typeof p.id !== 'string' || typeof p.text !== 'string' || typeof p.lang !== 'string' || typeof p.style !== 'string') say('id, lang, style and text must be strings');
    const words = String(p.text).trim().split(/\s+/).length;
    if (words < 60 || words > 250) say(`${words} words, not 60 to 250`);
    if (!Array.isArray(p.best) || p.best.length > 2 || p.best.some((id) => !ROLE_IDS.includes(id)) || new Set(p.best).size !== p.best.length) say('best must hold none, one or two role ids');
    const keys = Object.keys(p.requirements ?? {});
    for (const key of REQUIREMENT_KEYS) if (!keys.includes(key)) say(`requirement ${key} is missing`);
    for (const key of keys) {
      if (!REQUIREMENT_KEYS.includes(key)) say(`unknown requirement ${key}`);
      if (!STATUSES.includes(p.requirements[key])) say(`unknown status ${p.requirements[key]} of ${key}`);
    }
  }
  return problems;
}

// ------------------------------------------------------------------ reading

const READING_COUNTS = {
  cases: 0, items: 0, found: 0, stanceRight: 0,
  hasRight: 0, hasOnLearning: 0, falseClaims: 0, unlabelled: 0, phantoms: 0,
  samePairs: 0, samePairsHeld: 0,
  levels: 0, levelsRight: 0, years: 0, yearsRight: 0,
};

function scoreReadingCase(c, mentions, errors) {
  const n = { ...READING_COUNTS, cases: 1 };
  const report = (kind, detail) => errors.push({ id: c.id, class: c.class, kind, ...detail, text: c.text });
  const expected = c.expect.map((item) => ({ ...item, ...locate(c.text, item.quote, item.nth ?? 1) }));
  const notSkills = (c.notSkill ?? []).map((quote) => ({ quote, stance: 'not-a-skill', ...locate(c.text, quote) }));
  const labelled = [...expected, ...notSkills];
  const overlapping = (span) => mentions.filter((m) => shared(m, span) > 0);
  /** The overlapping mention that fits the item best; among equals one with the right stance. */
  const bestMention = (item) =>
    overlapping(item).sort((a, b) => likeness(b, item) - likeness(a, item) || (b.stance === item.stance) - (a.stance === item.stance))[0];

  for (const item of expected) {
    if (item.stance === 'other') continue;
    n.items += 1;
    const mention = bestMention(item);
    if (!mention) {
      report('missed', { quote: item.quote, expected: item.stance });
      continue;
    }
    n.found += 1;
    if (mention.stance === item.stance) n.stanceRight += 1;
    else report('stance', { quote: item.quote, expected: item.stance, got: mention.stance });
    if (item.level !== undefined) {
      n.levels += 1;
      if (mention.level === item.level) n.levelsRight += 1;
      else report('level', { quote: item.quote, expected: item.level, got: mention.level ?? null });
    }
    if (item.years !== undefined) {
      n.years += 1;
      if (typeof mention.years === 'number' && Math.abs(mention.years - item.years) <= YEARS_TOLERANCE) n.yearsRight += 1;
      else report('years', { quote: item.quote, expected: item.years, got: mention.years ?? null });
    }
  }

  for (const mention of mentions) {
    // A mention belongs to the labelled quote it shares most with; among equals to the one most like it.
    const item = labelled
      .filter((l) => shared(l, mention) > 0)
      .sort((a, b) => shared(b, mention) - shared(a, mention) || likeness(b, mention) - likeness(a, mention))[0];
    if (!item) {
      n.unlabelled += 1;
      continue;
    }
    if (mention.stance !== 'has') {
      if (item.stance === 'not-a-skill' && mention.stance !== 'other') {
        n.phantoms += 1;
        report('phantom', { quote: mention.quote, skill: mention.skill, expected: 'no skill', got: mention.stance });
      }
      continue;
    }
    if (item.stance === 'has') n.hasRight += 1;
    else if (item.stance === 'learning') n.hasOnLearning += 1; // listed as a stance error above
    else {
      n.falseClaims += 1;
      report('false claim', { quote: mention.quote, skill: mention.skill, expected: item.stance, got: 'has' });
    }
  }

  for (const [a, b] of c.same ?? []) {
    n.samePairs += 1;
    const skillsAt = (quote) => overlapping(expected.find((item) => item.quote === quote)).map((m) => m.skill);
    const [left, right] = [skillsAt(a), skillsAt(b)];
    if (left.some((skill) => right.includes(skill))) n.samePairsHeld += 1;
    else report('same', { quote: `${a} / ${b}`, expected: 'one skill', got: `${left.join(',') || 'nothing'} / ${right.join(',') || 'nothing'}` });
  }
  return n;
}

function readingRates(n) {
  return {
    ...n,
    mentionRecall: ratio(n.found, n.items),
    stanceAccuracy: ratio(n.stanceRight, n.found),
    hasPrecision: ratio(n.hasRight, n.hasRight + n.hasOnLearning + n.falseClaims),
    falseClaimRate: ratio(n.falseClaims, n.cases),
    samePairsHeldRate: ratio(n.samePairsHeld, n.samePairs),
    levelAccuracy: ratio(n.levelsRight, n.levels),
    yearsAccuracy: ratio(n.yearsRight, n.years),
  };
}

function addTo(total, n) {
  for (const key of Object.keys(READING_COUNTS)) total[key] += n[key];
}

export function scoreReading(cases, outputs) {
  const problems = [];
  const errors = [];
  const answers = byId(outputs, problems, 'output');
  for (const id of answers.keys()) if (!cases.some((c) => c.id === id)) problems.push(`${id}: in the output, not in the labelled file`);
  const total = { ...READING_COUNTS };
  const perClass = {};
  const perLang = {};
  for (const c of cases) {
    const answer = answers.get(c.id);
    if (!answer) problems.push(`${c.id}: no output, counted as if nothing was read`);
    const mentions = (answer?.mentions ?? []).filter((m) => {
      const usable = Number.isInteger(m.start) && Number.isInteger(m.end) && m.start >= 0 && m.start < m.end && m.end <= c.text.length;
      if (!usable) problems.push(`${c.id}: mention of ${m.skill} left out, its start and end are not a span of the text`);
      else if (m.quote !== undefined && c.text.slice(m.start, m.end) !== m.quote) problems.push(`${c.id}: the quote "${m.quote}" is not what stands at ${m.start}-${m.end}`);
      if (!STANCES.includes(m.stance)) problems.push(`${c.id}: unknown stance ${m.stance}`);
      if (m.level !== undefined && m.level !== null && !LEVELS.includes(m.level)) problems.push(`${c.id}: unknown level ${m.level}`);
      return usable;
    });
    const n = scoreReadingCase(c, mentions, errors);
    addTo(total, n);
    addTo((perClass[c.class] ??= { ...READING_COUNTS }), n);
    addTo((perLang[c.lang] ??= { ...READING_COUNTS }), n);
  }
  const rated = (groups) => Object.fromEntries(Object.entries(groups).map(([name, n]) => [name, readingRates(n)]));
  return { kind: 'reading', overall: readingRates(total), perClass: rated(perClass), perLang: rated(perLang), problems, errors };
}

// ------------------------------------------------------------------ personas

function precisionRecall(truePositive, predicted, actual) {
  const precision = ratio(truePositive, predicted);
  const recall = ratio(truePositive, actual);
  return { precision, recall, f1: f1(precision, recall), truePositive, predicted, actual };
}

function firstRole(answer) {
  const order = (role) => [role.rank ?? Infinity, -(role.score ?? -Infinity)];
  return [...(answer?.roles ?? [])].sort((a, b) => {
    const [ra, sa] = order(a);
    const [rb, sb] = order(b);
    return (ra === rb ? 0 : ra - rb) || (sa === sb ? 0 : sa - sb);
  })[0]?.id;
}

function gapScore(cells) {
  const actual = cells.filter((cell) => isGap(cell.expected));
  const predicted = cells.filter((cell) => isGap(cell.got));
  return precisionRecall(predicted.filter((cell) => isGap(cell.expected)).length, predicted.length, actual.length);
}

export function scorePersonas(personas, outputs) {
  const problems = [];
  const errors = [];
  const answers = byId(outputs, problems, 'output');
  for (const id of answers.keys()) if (!personas.some((p) => p.id === id)) problems.push(`${id}: in the output, not in the labelled file`);
  const cells = [];
  const top = [];
  const fits = [];
  for (const p of personas) {
    const answer = answers.get(p.id);
    if (!answer) problems.push(`${p.id}: no output, everything counted as wrong`);
    const fit = ['none', 'clear', 'tie'][p.best.length];
    if (answer && !['clear', 'tie', 'none'].includes(answer.fit)) problems.push(`${p.id}: unknown fit ${answer.fit}`);
    fits.push({ id: p.id, expected: fit, got: answer?.fit ?? 'missing' });
    if (answer?.fit !== fit) errors.push({ id: p.id, kind: 'fit', expected: fit, got: answer?.fit ?? 'missing' });
    if (p.best.length > 0) {
      const got = firstRole(answer);
      const right = p.best.includes(got);
      top.push({ id: p.id, best: p.best, lang: p.lang, style: p.style, right });
      if (!right) errors.push({ id: p.id, kind: 'top-1', expected: p.best.join(' or '), got: got ?? 'missing' });
    }
    const given = new Map();
    for (const role of answer?.roles ?? []) {
      if (!ROLE_IDS.includes(role.id)) problems.push(`${p.id}: unknown role ${role.id}`);
      for (const r of role.requirements ?? []) given.set(`${role.id}.${r.index}`, r.status);
    }
    for (const key of REQUIREMENT_KEYS) {
      const got = given.get(key) ?? 'missing';
      if (got !== 'missing' && !STATUSES.includes(got)) problems.push(`${p.id}: unknown status ${got} of ${key}`);
      const cell = { id: p.id, key, expected: p.requirements[key], got, onBest: p.best.some((id) => key.startsWith(`${id}.`)) };
      cells.push(cell);
      if (cell.got !== cell.expected) errors.push({ id: p.id, kind: 'requirement', requirement: key, expected: cell.expected, got });
    }
  }

  const exact = (list) => ratio(list.filter((cell) => cell.got === cell.expected).length, list.length);
  const share = (list) => ({ right: list.filter((t) => t.right).length, of: list.length, accuracy: ratio(list.filter((t) => t.right).length, list.length) });
  const group = (list, keyOf) => {
    const names = [...new Set(list.map(keyOf))];
    return Object.fromEntries(names.map((name) => [name, share(list.filter((t) => keyOf(t) === name))]));
  };
  const fitScore = (value) =>
    precisionRecall(
      fits.filter((f) => f.got === value && f.expected === value).length,
      fits.filter((f) => f.got === value).length,
      fits.filter((f) => f.expected === value).length,
    );
  const confusion = Object.fromEntries(
    STATUSES.map((expected) => [
      expected,
      Object.fromEntries([...STATUSES, 'missing'].map((got) => [got, cells.filter((cell) => cell.expected === expected && cell.got === got).length])),
    ]),
  );
  const { lacking, 'not-mentioned': notMentioned } = confusion;
  const bothGaps = lacking.lacking + lacking['not-mentioned'] + notMentioned.lacking + notMentioned['not-mentioned'];
  return {
    kind: 'personas',
    personas: personas.length,
    top1: share(top),
    top1PerBest: group(top, (t) => t.best.join(' + ')),
    top1PerLang: group(top, (t) => t.lang),
    tieDetection: fitScore('tie'),
    noneDetection: fitScore('none'),
    requirementExact: exact(cells),
    requirementExactOnBest: exact(cells.filter((cell) => cell.onBest)),
    requirementExactPerStatus: Object.fromEntries(STATUSES.map((status) => [status, exact(cells.filter((cell) => cell.expected === status))])),
    requirementExactPerRole: Object.fromEntries(ROLE_IDS.map((id) => [id, exact(cells.filter((cell) => cell.key.startsWith(`${id}.`)))])),
    gapDetection: gapScore(cells),
    gapDetectionOnBest: gapScore(cells.filter((cell) => cell.onBest)),
    lackingVersusNotMentioned: {
      lackingReadAsLacking: lacking.lacking,
      lackingReadAsNotMentioned: lacking['not-mentioned'],
      notMentionedReadAsLacking: notMentioned.lacking,
      notMentionedReadAsNotMentioned: notMentioned['not-mentioned'],
      accuracy: ratio(lacking.lacking + notMentioned['not-mentioned'], bothGaps),
      lacking: precisionRecall(
        lacking.lacking,
        cells.filter((cell) => cell.got === 'lacking').length,
        cells.filter((cell) => cell.expected === 'lacking').length,
      ),
    },
    statusConfusion: confusion,
    problems,
    errors,
  };
}

// ------------------------------------------------------------------ outputs to test the scorer with

/** What a faultless app would have answered: made from the labels. */
export function perfectOutput(kind, rows) {
  if (kind === 'reading') {
    return rows.map((c) => {
      const name = new Map(c.expect.map((item) => [item.quote, item.quote.toLowerCase()]));
      for (const [a, b] of c.same ?? []) {
        const [from, to] = [name.get(b), name.get(a)];
        for (const [quote, skill] of name) if (skill === from) name.set(quote, to);
      }
      const mentions = c.expect.map(({ quote, stance, level, years, nth }) => ({
        skill: name.get(quote), label: quote, ...locate(c.text, quote, nth ?? 1), quote, stance,
        ...(level && { level }), ...(years && { years }),
      }));
      return { id: c.id, mentions, roles: [], fit: 'none' };
    });
  }
  const worth = { met: 1, partly: 0.5, 'not-mentioned': 0, lacking: 0 };
  return rows.map((p) => {
    const roles = ROLE_IDS.map((id) => {
      const requirements = [1, 2, 3].map((index) => {
        const status = p.requirements[`${id}.${index}`];
        return { index, text: '', status, coverage: worth[status] };
      });
      return { id, score: requirements.reduce((sum, r) => sum + r.coverage, 0) / 3, rank: 0, requirements };
    }).sort((a, b) => p.best.includes(b.id) - p.best.includes(a.id) || b.score - a.score);
    roles.forEach((role, i) => (role.rank = i + 1));
    return { id: p.id, mentions: [], roles, fit: ['none', 'clear', 'tie'][p.best.length] };
  });
}

/** Words a person would type into a search box for each requirement. Nobody should build on this list. */
const KEYWORDS = {
  'privacy-product-manager.1': ['agile', 'scrum', 'kanban', 'sprint', 'sprints', 'backlog', 'product owner', 'product manager'],
  'privacy-product-manager.2': ['gdpr', 'ccpa', 'privacy', 'data protection'],
  'privacy-product-manager.3': ['communication', 'stakeholder', 'stakeholders', 'presentation', 'explain'],
  'community-engagement-specialist.1': ['communication', 'interpersonal', 'newsletter', 'workshops', 'talks'],
  'community-engagement-specialist.2': ['community', 'social media', 'discord', 'instagram', 'facebook', 'telegram', 'moderation', 'forum'],
  'community-engagement-specialist.3': ['data analysis', 'analytics', 'engagement', 'sql', 'excel'],
  'security-software-engineer.1': ['python', 'java', 'c++', 'c', 'rust', 'c#', 'kotlin'],
  'security-software-engineer.2': ['cryptography', 'secure coding', 'threat modeling', 'threat modelling', 'encryption', 'security'],
  'security-software-engineer.3': ['owasp', 'sans', 'burp', 'semgrep', 'penetration testing', 'pentesting'],
  'blockchain-developer.1': ['blockchain', 'ethereum', 'hyperledger', 'wallet'],
  'blockchain-developer.2': ['solidity', 'javascript', 'go', 'typescript', 'node', 'react'],
  'blockchain-developer.3': ['smart contract', 'smart contracts', 'dapp', 'dapps', 'token', 'cryptography'],
  'messaging-ux-designer.1': ['figma', 'sketch', 'adobe xd', 'xd'],
  'messaging-ux-designer.2': ['ux', 'usability', 'usability testing', 'user research', 'user interviews', 'user-centered', 'accessibility'],
  'messaging-ux-designer.3': ['ui', 'wireframes', 'prototype', 'prototypes', 'mobile', 'ios', 'android'],
};

/** A bare keyword search: finds the word, credits it, asks nothing. */
export function baselineOutput(rows) {
  return rows.map(({ id, text }) => {
    const mentions = [];
    const hits = {};
    for (const [key, words] of Object.entries(KEYWORDS)) {
      for (const word of words) {
        const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[+.]/g, '\\$&')}(?![\\p{L}\\p{N}+#])`, 'giu');
        for (const match of text.matchAll(pattern)) {
          hits[key] = (hits[key] ?? 0) + 1;
          mentions.push({ skill: word, label: word, start: match.index, end: match.index + match[0].length, quote: match[0], stance: 'has' });
        }
      }
    }
    const roles = ROLE_IDS.map((role) => {
      const requirements = [1, 2, 3].map((index) => {
        const found = hits[`${role}.${index}`] > 0;
        return { index, text: '', status: found ? 'met' : 'not-mentioned', coverage: found ? 1 : 0 };
      });
      return { id: role, score: requirements.reduce((sum, r) => sum + r.coverage, 0) / 3, rank: 0, requirements };
    }).sort((a, b) => b.score - a.score);
    roles.forEach((role, i) => (role.rank = i + 1));
    const fit = roles[0].score === 0 ? 'none' : roles[0].score === roles[1].score ? 'tie' : 'clear';
    // a word may stand under two requirements: one mention for one place
    const seen = new Set();
    const once = mentions.filter((m) => !seen.has(`${m.skill} ${m.start}`) && seen.add(`${m.skill} ${m.start}`));
    return { id, mentions: once, roles, fit };
  });
}

// ------------------------------------------------------------------ in words

const percent = (x) => (x === null ? '–' : `${(100 * x).toFixed(1)}%`);
const pad = (value, width) => String(value).padStart(width);

function readingInWords({ overall: o, perClass, perLang }) {
  const lines = [
    `cases                ${o.cases}`,
    `mention recall       ${percent(o.mentionRecall)}  (${o.found} of ${o.items} expected items)`,
    `stance accuracy      ${percent(o.stanceAccuracy)}  (of those found)`,
    `has-precision        ${percent(o.hasPrecision)}  (${o.hasRight} right, ${o.hasOnLearning} only being learned, ${o.falseClaims} false)`,
    `false-claim rate     ${percent(o.falseClaimRate)}  (${o.falseClaims} false claims over ${o.cases} cases)`,
    `same-pairs held      ${percent(o.samePairsHeldRate)}  (${o.samePairsHeld} of ${o.samePairs})`,
    `level accuracy       ${percent(o.levelAccuracy)}  (${o.levelsRight} of ${o.levels} found with a level)`,
    `years accuracy       ${percent(o.yearsAccuracy)}  (${o.yearsRight} of ${o.years} found with years)`,
    `apart: mentions on nothing labelled ${o.unlabelled}; non-skills read as a skill but not credited ${o.phantoms}`,
  ];
  for (const [title, groups] of [['class', perClass], ['language', perLang]]) {
    lines.push('', `${title.padEnd(12)} cases  recall  stance  has-pr.  false  same  level  years  unlab.`);
    for (const [name, g] of Object.entries(groups)) {
      lines.push([name.padEnd(12), pad(g.cases, 5), pad(percent(g.mentionRecall), 7), pad(percent(g.stanceAccuracy), 7), pad(percent(g.hasPrecision), 8), pad(g.falseClaims, 6), pad(g.samePairs ? `${g.samePairsHeld}/${g.samePairs}` : '–', 5), pad(g.levels ? `${g.levelsRight}/${g.levels}` : '–', 6), pad(g.years ? `${g.yearsRight}/${g.years}` : '–', 6), pad(g.unlabelled, 7)].join(' '));
    }
  }
  return lines;
}

function personasInWords(s) {
  const pr = (x) => `precision ${percent(x.precision)}, recall ${percent(x.recall)}, F1 ${percent(x.f1)}  (${x.truePositive} right, ${x.predicted} said, ${x.actual} true)`;
  const v = s.lackingVersusNotMentioned;
  const lines = [
    `personas             ${s.personas}`,
    `top-1 accuracy       ${percent(s.top1.accuracy)}  (${s.top1.right} of ${s.top1.of} with a best role)`,
    `tie detection        ${pr(s.tieDetection)}`,
    `none detection       ${pr(s.noneDetection)}`,
    `requirement status   ${percent(s.requirementExact)} exact, ${percent(s.requirementExactOnBest)} on the best role`,
    `  by true status     ${STATUSES.map((status) => `${status} ${percent(s.requirementExactPerStatus[status])}`).join(', ')}`,
    `gap detection        ${pr(s.gapDetection)}`,
    `  on the best role   ${pr(s.gapDetectionOnBest)}`,
    `lacking / not mentioned told apart  ${percent(v.accuracy)}  (lacking read as not mentioned ${v.lackingReadAsNotMentioned}, not mentioned read as lacking ${v.notMentionedReadAsLacking})`,
    `  lacking            ${pr(v.lacking)}`,
    '',
    `status (rows: true)  ${[...STATUSES, 'missing'].map((x) => pad(x, 14)).join('')}`,
    ...STATUSES.map((row) => row.padEnd(21) + [...STATUSES, 'missing'].map((col) => pad(s.statusConfusion[row][col], 14)).join('')),
    '',
    ...Object.entries(s.top1PerBest).map(([name, x]) => `top-1  ${name.padEnd(64)} ${x.right}/${x.of}`),
    ...Object.entries(s.top1PerLang).map(([name, x]) => `top-1  language ${name.padEnd(55)} ${x.right}/${x.of}`),
    ...Object.entries(s.requirementExactPerRole).map(([name, x]) => `status exact  ${name.padEnd(57)} ${percent(x)}`),
  ];
  return lines;
}

function errorInWords(e) {
  const what = e.requirement ?? (e.quote === undefined ? '' : JSON.stringify(e.quote));
  return `${e.id}  ${e.kind}${e.class ? ` (${e.class})` : ''}  ${what}  expected ${e.expected}${e.got === undefined ? '' : `, got ${e.got}`}${e.skill ? ` [${e.skill}]` : ''}`;
}

// ------------------------------------------------------------------ the command line

const USAGE = readFileSync(new URL(import.meta.url), 'utf8').match(/node score\.mjs .*/g).slice(0, 5).join('\n');

function main(argv) {
  const flags = new Set(argv.filter((a) => a.startsWith('--')));
  const [command, ...rest] = argv.filter((a) => !a.startsWith('--'));
  const scoring = command === 'reading' || command === 'personas';
  const kind = scoring ? command : rest[0];
  const [labelledPath, outputPath] = scoring ? rest : [rest[1]];
  const known = scoring || ['check', 'perfect', 'baseline'].includes(command);
  const flagsKnown = [...flags].every((flag) => flag === '--json' || flag === '--errors');
  if (!known || !flagsKnown || !['reading', 'personas'].includes(kind) || !labelledPath || (scoring && !outputPath)) {
    console.error(USAGE);
    return 1;
  }
  const labelled = readJsonLines(labelledPath);
  const wrong = kind === 'reading' ? checkReading(labelled) : checkPersonas(labelled);
  if (wrong.length > 0) {
    console.error(wrong.join('\n'));
    return 2;
  }
  if (command === 'check') {
    console.log(`${labelled.length} labelled ${kind === 'reading' ? 'cases' : 'personas'}, all in order`);
    return 0;
  }
  if (!scoring) {
    const output = command === 'perfect' ? perfectOutput(kind, labelled) : baselineOutput(labelled);
    console.log(output.map((row) => JSON.stringify(row)).join('\n'));
    return 0;
  }
  const score = (kind === 'reading' ? scoreReading : scorePersonas)(labelled, readJsonLines(outputPath));
  const { errors, ...figures } = score;
  if (flags.has('--json')) {
    console.log(JSON.stringify(flags.has('--errors') ? score : figures, null, 2));
    return 0;
  }
  console.log((kind === 'reading' ? readingInWords(score) : personasInWords(score)).join('\n'));
  if (score.problems.length > 0) console.log(`\n${score.problems.length} problems with the output:\n${score.problems.join('\n')}`);
  if (flags.has('--errors')) console.log(`\n${errors.length} wrong:\n${errors.map(errorInWords).join('\n')}`);
  return 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  try {
    process.exitCode = main(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
