/**
 * A sorted list of words of a to z in little room (incremental encoding): for each word how many letters it shares with the one
 * before, as a digit in base 36 (capitals), and the letters that follow. "car", "card", "cat" are "0car3d2t". White space says nothing.
 */
const BASE = 36;

export function packWords(words: readonly string[]): string {
  let before = "";
  return [...words].sort().map((word) => {
    let shared = 0;
    while (shared < BASE - 1 && shared < word.length && word[shared] === before[shared]) shared++;
    before = word;
    return shared.toString(BASE).toUpperCase() + word.slice(shared);
  }).join("");
}

export function unpackWords(packed: string): string[] {
  let before = "";
  return [...packed.replace(/\s+/g, "").matchAll(/([0-9A-Z])([a-z]*)/g)].map(([, shared = "0", rest = ""]) => (before = before.slice(0, parseInt(shared, BASE)) + rest));
}
