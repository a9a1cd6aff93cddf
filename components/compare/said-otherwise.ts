import { compareTexts } from "@/data/texts/en/compare";
import { levelReadTexts, stanceTexts } from "@/data/texts/en/words";
import type { ProfileEntry } from "@/lib/matching/profile";

const texts = compareTexts.then;

/** All that an entry says of its skill, as far as it says it: stance, level, and whether it was read with doubt. */
export function saidOf({ stance, level, doubtful }: ProfileEntry): string {
  return [stanceTexts[stance].ofSkill, ...(level ? [levelReadTexts[level]] : []), ...(doubtful ? [texts.doubtful] : [])].join(", ");
}

/** What an entry said then and what it says now. What only one of the two says is named on both sides, so that they never read alike. */
export function saidOtherwise(then: ProfileEntry, now: ProfileEntry): string {
  if (then.stance !== now.stance) return texts.change(saidOf(then), saidOf(now));
  const telling = [...(then.level === now.level ? [] : [levelOf]), ...(Boolean(then.doubtful) === Boolean(now.doubtful) ? [] : [doubtOf])];
  const detailOf = (entry: ProfileEntry) => telling.map((tell) => tell(entry)).join(", ");
  return `${stanceTexts[now.stance].ofSkill} (${texts.change(detailOf(then), detailOf(now))})`;
}

const levelOf = ({ level }: ProfileEntry) => (level ? levelReadTexts[level] : texts.levelUnsaid);
const doubtOf = ({ doubtful }: ProfileEntry) => (doubtful ? texts.doubtful : texts.certain);
