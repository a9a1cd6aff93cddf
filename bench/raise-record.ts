import { currentFigures, raised, readRecord, writeRecord } from "./record";

/** `npx tsx bench/raise-record.ts`: what is better today becomes the record; a worse figure changes nothing. */

const before = readRecord();
const after = raised(before, currentFigures());
for (const [name, { recorded, tolerance }] of Object.entries(after)) {
  if (before[name]?.recorded !== recorded) console.log(`${name}: ${before[name]?.recorded ?? "new"} → ${recorded} (tolerance ${tolerance})`);
}
writeRecord(after);
