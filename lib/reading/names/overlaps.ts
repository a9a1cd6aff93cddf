import type { Sighting } from "../sighting";

function length(found: Sighting): number {
  return found.until - found.from;
}

/** Of names that share words the one that says most. */
export function withoutOverlaps(all: readonly Sighting[]): Sighting[] {
  const bySize = withoutOtherThings(all).sort(
    (a, b) =>
      b.phrase.size - a.phrase.size ||
      length(b) - length(a) ||
      claim(a) - claim(b) ||
      Number(a.typo) - Number(b.typo) ||
      a.from - b.from ||
      (a.value.by === "name" ? -1 : 0),
  );
  const owners = new Map<number, Sighting>();
  const kept: Sighting[] = [];
  for (const sighting of bySize) {
    const places = placesOf(sighting);
    if (places.some((at) => owners.has(at)) && !places.every((at) => isRival(owners.get(at), sighting))) continue;
    for (const at of places) if (!owners.has(at)) owners.set(at, sighting);
    kept.push(sighting);
  }
  return kept;
}

/** "Go to market" hides Go, and nothing else: the longer phrase says only what its own skill is not. */
function withoutOtherThings(all: readonly Sighting[]): Sighting[] {
  const others = all.filter((found) => found.value.deniedBy);
  const isHidden = (found: Sighting) => others.some((other) => other.value.deniedBy === found.value.skill?.id && other.from <= found.from && found.until <= other.until);
  return all.filter((found) => !found.value.deniedBy && !isHidden(found));
}

/** Whose words they are, of equal ones: what is known to be no skill, a skill, a doubtful name. */
function claim({ value }: Sighting): number {
  if (!value.skill) return 0;
  return value.ambiguous ? 2 : 1;
}

/** The tokens that a name takes. Of one with a gap only the ends are its own: a skill may stand in between. */
function placesOf(sighting: Sighting): number[] {
  if (sighting.skipped > 0) return [sighting.from, sighting.until - 1];
  return Array.from({ length: length(sighting) }, (_, i) => sighting.from + i);
}

/** "crypto" may be cryptography or coins: both are kept until the setting has been asked. */
function isRival(one: Sighting | undefined, other: Sighting): boolean {
  if (!one || one.from !== other.from || one.until !== other.until) return false;
  return one.value.ambiguous && other.value.ambiguous && one.value.skill !== undefined && other.value.skill !== undefined && one.value.skill !== other.value.skill;
}

/** A telling that takes in its verb ("look for weaknesses in apps") is better than a shorter one, unless it must pass over much. */
function looseness(found: Sighting): number {
  return 2 * found.skipped - length(found);
}

/** Plain words may hold a name of another skill ("explain encryption to activists"), but never tell what is named there anyway. */
export function tellings(told: readonly Sighting[], names: readonly Sighting[]): Sighting[] {
  const kept: Sighting[] = [];
  const tight = [...told].sort((a, b) => looseness(a) - looseness(b) || length(b) - length(a) || a.from - b.from);
  for (const sighting of tight) {
    const overlaps = (other: Sighting) => other.from < sighting.until && sighting.from < other.until;
    const isOtherThing = names.some((name) => !name.value.skill && name.from <= sighting.from && sighting.until <= name.until);
    const isSame = (other: Sighting) => other.value.skill === sighting.value.skill && overlaps(other);
    if (!isOtherThing && !names.some(isSame) && !kept.some(isSame)) kept.push(sighting);
  }
  return kept;
}
