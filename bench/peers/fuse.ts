import Fuse from "fuse.js";
import { fitOf, ranked, type Answer, type System } from "../system";
import { cardRequirements, cardSkills } from "./cards";
import { nGramsOf, type NGram } from "./n-grams";

export const FUSE_OPTIONS = { threshold: 0.3, includeScore: true };

interface Hit extends NGram {
  skill: string;
  score: number;
}

/** Fuse.js as people use it: every word and pair of words is a query, the nearest skill within the threshold is credited. */
export function fusePeer(): System {
  const fuse = new Fuse(cardSkills, { ...FUSE_OPTIONS, keys: ["names"] });
  // a query is asked once, however many texts hold it: the answer is the same, the lab is quicker
  const asked = new Map<string, { skill: string; score: number } | null>();
  const nearest = (words: string) => {
    let answer = asked.get(words);
    if (answer === undefined) {
      const [best] = fuse.search(words, { limit: 1 });
      answer = best ? { skill: best.item.id, score: best.score ?? 0 } : null;
      asked.set(words, answer);
    }
    return answer;
  };
  return {
    name: "Fuse.js",
    ranksOnly: false,
    slow: true,
    answer(text) {
      const hits = nGramsOf(text).flatMap((nGram): Hit[] => {
        const found = nearest(nGram.words);
        return found ? [{ ...nGram, ...found }] : [];
      });
      const mentions = withoutOverlaps(hits).map(({ skill, start, end }) => ({ skill, start, end, quote: text.slice(start, end), stance: "has" as const }));
      return answerFrom(mentions);
    },
  };
}

/** The nearest hit keeps its place; among equals the longer one. */
function withoutOverlaps(hits: readonly Hit[]): Hit[] {
  const taken: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => a.score - b.score || b.end - b.start - (a.end - a.start))) {
    if (!taken.some((other) => hit.start < other.end && other.start < hit.end)) taken.push(hit);
  }
  return taken;
}

function answerFrom(mentions: Answer["mentions"]): Answer {
  const held = new Set(mentions.map(({ skill }) => skill));
  const roles = ranked(
    cardRequirements.map(({ id, requirements }) => {
      const shares = requirements.map((parts) => parts.filter((skills) => [...skills].some((skill) => held.has(skill))).length / parts.length);
      return {
        id,
        score: shares.reduce((sum, share) => sum + share, 0) / shares.length,
        requirements: shares.map((share, i) => ({ index: i + 1, status: share === 1 ? ("met" as const) : share > 0 ? ("partly" as const) : ("not-mentioned" as const) })),
      };
    }),
  );
  return { mentions, roles, fit: fitOf(roles) };
}
