import { expect, test } from "vitest";
import { currentFigures, fallen, raised, readRecord } from "./record";

test("no figure falls below the record by more than its tolerance", { timeout: 60_000 }, () => {
  expect(fallen(readRecord(), currentFigures())).toEqual([]);
});

const record = { "reading.mentionRecall.kept": { recorded: 0.9, tolerance: 0.02 }, "reading.falseClaimRate.kept": { recorded: 0.03, tolerance: 0.01 } };

const cases: [sentence: string, recall: number | null, falseClaims: number | null, fallenNames: string[]][] = [
  ["within the tolerance nothing falls", 0.885, 0.035, []],
  ["below it a figure falls", 0.87, 0.03, ["reading.mentionRecall.kept"]],
  ["false claims fall by rising", 0.9, 0.05, ["reading.falseClaimRate.kept"]],
  ["what is not measured any more has fallen", null, 0.03, ["reading.mentionRecall.kept"]],
];

for (const [sentence, recall, falseClaims, names] of cases) {
  test(sentence, () => {
    const told = fallen(record, { "reading.mentionRecall.kept": recall, "reading.falseClaimRate.kept": falseClaims });
    expect(told.map((line) => line.split(":")[0])).toEqual(names);
  });
}

test("the record is raised by what is better and never lowered", () => {
  expect(raised(record, { "reading.mentionRecall.kept": 0.95, "reading.falseClaimRate.kept": 0.05 })).toEqual({ ...record, "reading.mentionRecall.kept": { recorded: 0.95, tolerance: 0.02 } });
});
