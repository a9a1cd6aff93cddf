/**
 * Whether a word, as it is written, may be a slip of a known one. A name's first letter, the letters of an acronym and the
 * capitals inside a name are seldom mistyped: Zuora is no Quora, HEDIS no Redis and JazzHR no Jazzer.
 * @param raw as written, accents folded
 * @param meant the known word, in lower case
 * @param spellings how the known word is written with capitals inside, if it is
 * @param isShouted the sentence is in capitals, which therefore say nothing
 */
export function isSlipInSpelling(raw: string, meant: string, spellings: readonly string[], isShouted: boolean): boolean {
  const word = raw.toLowerCase();
  if (isShouted || raw === word || hasSameLetters(word, meant)) return true;
  if (/^\p{Lu}/u.test(raw) && word[0] !== meant[0] && !isFirstLost(word, meant)) return false;
  if (ACRONYM.test(raw)) return raw.length > LONGEST_ACRONYM;
  const humps = humpsOf(raw);
  return humps.length === 1 || spellings.some((spelling) => areHumpsAlike(humps, humpsOf(spelling)));
}

/** With the ending of its plural: "SLAs". */
const ACRONYM = /^[\p{Lu}\p{N}]+s?$/u;
/** "LADP" is LDAP; "CORBA" is no Corda. */
const LONGEST_ACRONYM = 6;

/** Letters swapped, or the wrong one doubled: "HMTL", "CISPP". */
const hasSameLetters = (word: string, other: string) => word.length === other.length && lettersOf(word) === lettersOf(other);

const lettersOf = (word: string) => [...new Set(word)].sort().join("");

/** "Jango" */
const isFirstLost = (word: string, meant: string) => meant.slice(1) === word;

/** Java, Script; Postgre, SQL; Jazz, HR; MA, Duration. */
function humpsOf(raw: string): string[] {
  return raw.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
}

function areHumpsAlike(humps: readonly string[], others: readonly string[]): boolean {
  return humps.length === others.length && humps.every((hump, i) => isHumpAlike(hump, others[i] ?? ""));
}

/** "Scirpt" is Script, "Py" is Pie; an acronym keeps its letters, and VMS is no VAS. */
function isHumpAlike(hump: string, other: string): boolean {
  if (hump[0]?.toLowerCase() !== other[0]?.toLowerCase()) return false;
  const isAcronym = hump.length > 1 && hump.length <= LONGEST_ACRONYM && hump === hump.toUpperCase();
  return !isAcronym || hasSameLetters(hump.toLowerCase(), other.toLowerCase());
}
