import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { perPart, type Answers, type Figure, type Figures } from "./accuracy";
import { here, type LabelledAdvert } from "./labelled";
import { inPart, type Part } from "./split";

/** The figures on other people's texts, in the order in which they are shown. */
export const ADVERT_FIGURES = {
  top1Exact: "top-1, exact titles",
  top1: "top-1, all",
  top1Lists: "top-1, exact lists",
  mrr: "MRR",
  aucFar: "AUC, far texts",
  auc: "AUC, all texts",
} as const;
export type AdvertFigure = keyof typeof ADVERT_FIGURES;
export type AdvertScore = Record<Part, Figures<AdvertFigure>>;

interface Summary {
  top1: Figure;
  mrr: Figure;
  auc: Figure;
  aucFar: Figure;
}

interface Report {
  all: Summary;
  exact: Summary;
  kinds: Record<string, Summary>;
}

export function advertScore(rows: readonly LabelledAdvert[], answers: Answers): AdvertScore {
  return perPart((part) => {
    const chosen = inPart(rows, part);
    const { all, exact } = report(chosen, answers);
    const lists = report(chosen.filter(({ role, strength }) => role === null || strength === "exact"), answers).kinds["requirement-list"];
    return { top1Exact: exact.top1, top1: all.top1, top1Lists: lists?.top1 ?? null, mrr: all.mrr, aucFar: all.aucFar, auc: all.auc };
  });
}

/** The scorer is a command: it gets labels and answers as files, and no text. */
function report(rows: readonly LabelledAdvert[], answers: Answers): Report {
  const folder = mkdtempSync(join(tmpdir(), "role-match-lab-"));
  const write = (name: string, lines: readonly object[]) => {
    const file = join(folder, name);
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join("\n"));
    return file;
  };
  try {
    const labelled = write("labelled.jsonl", rows.map((row) => ({ ...row, text: "" })));
    const output = write("output.jsonl", rows.map(({ id }) => ({ id, roles: answers.get(id)?.roles.map((role) => ({ id: role.id, score: role.score })) ?? [] })));
    return JSON.parse(execFileSync(process.execPath, [here("scorers/score-adverts.mjs"), labelled, output, "--json"], { encoding: "utf8" })) as Report;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
