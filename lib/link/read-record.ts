import { MAX_EXTRAS, MAX_EXTRA_LENGTH } from "@/lib/matching/extras";
import { BitReader } from "./bits";
import { LEVEL_CODES, NO_PERCENT, STANCE_CODES, WIDTH } from "./format";
import { MAX_ENTRIES, MAX_SKILL_NUMBER } from "./limits";
import type { LinkState, NumberedEntry } from "./link-state";

type Fault = "damaged" | "out-of-range";

/** The state that a record holds. A record made by hand may still not be the one way to write that state. */
export function readRecord(record: Uint8Array): LinkState | Fault {
  const bits = new BitReader(record);

  const percents = readPercents(bits);
  const entries = readEntries(bits);
  const extras = readExtras(bits);

  if (bits.ranOut) return "damaged";
  if (percents === "out-of-range" || entries === "out-of-range") return "out-of-range";
  return typeof extras === "string" ? extras : { percents, entries, extras };
}

function readPercents(bits: BitReader): (number | undefined)[] | "out-of-range" {
  const percents = times(bits.read(WIDTH.roles), () => bits.read(WIDTH.percent));
  if (percents.some((percent) => percent > 100 && percent !== NO_PERCENT)) return "out-of-range";
  return percents.map((percent) => (percent === NO_PERCENT ? undefined : percent));
}

function readEntries(bits: BitReader): NumberedEntry[] | "out-of-range" {
  const count = bits.read(WIDTH.entries);
  if (count > MAX_ENTRIES) return "out-of-range";
  if (count === 0) return [];

  const k = bits.read(WIDTH.k);
  const anyDoubtful = bits.read(WIDTH.doubtful) === 1;
  let number = -1;
  const entries = times(count, (): NumberedEntry => {
    number += bits.readRice(k) + 1;
    const stance = readChoice(bits, STANCE_CODES, WIDTH.stance) ?? "has";
    const level = readChoice(bits, LEVEL_CODES, WIDTH.level);
    return { number, stance, level, doubtful: anyDoubtful && bits.read(WIDTH.doubtful) === 1 };
  });
  return number > MAX_SKILL_NUMBER ? "out-of-range" : entries;
}

/** A choice beyond the list reads as none, and is then found not to be canonical. */
function readChoice<Choice>(bits: BitReader, choices: readonly Choice[], width: number): Choice | undefined {
  return bits.read(1) === 1 ? choices[bits.read(width)] : undefined;
}

function readExtras(bits: BitReader): string[] | Fault {
  const count = bits.read(WIDTH.extras);
  if (count > MAX_EXTRAS) return "out-of-range";

  const extras: string[] = [];
  for (let place = 0; place < count; place++) {
    const bytes = Uint8Array.from(times(bits.read(WIDTH.extraBytes), () => bits.read(8)));
    const text = new TextDecoder().decode(bytes); // broken UTF-8 turns into U+FFFD, which is not canonical
    if (text.length > MAX_EXTRA_LENGTH) return "out-of-range";
    extras.push(text);
  }
  return extras;
}

function times<Value>(count: number, make: () => Value): Value[] {
  return Array.from({ length: count }, make);
}
