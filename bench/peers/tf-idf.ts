import { ranked, type System } from "../system";
import { cardTexts } from "./cards";
import { LITTLE, wordsOf } from "./words";

/** TF-IDF with cosine, its counts and logarithm as scikit-learn has them by default. Little words are left out: with them it does worse. */
export function tfIdfPeer(): System {
  const counted = cardTexts.map(({ id, text }) => ({ id, counts: countsOf(text) }));
  const rarity = (word: string) => Math.log((1 + counted.length) / (1 + counted.filter(({ counts }) => counts.has(word)).length)) + 1;
  const weighted = (counts: ReadonlyMap<string, number>) => new Map([...counts].map(([word, count]) => [word, count * rarity(word)]));
  const cards = counted.map(({ id, counts }) => ({ id, weights: weighted(counts) }));
  return {
    name: "TF-IDF cosine",
    ranksOnly: true,
    answer(text) {
      const weights = weighted(countsOf(text));
      const roles = cards.map((card) => ({ id: card.id, score: cosine(weights, card.weights), requirements: [] }));
      return { mentions: [], roles: ranked(roles.filter(({ score }) => score > 0)) };
    },
  };
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) if (!LITTLE.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let product = 0;
  for (const [word, weight] of a) product += weight * (b.get(word) ?? 0);
  return product === 0 ? 0 : product / (lengthOf(a) * lengthOf(b));
}

function lengthOf(weights: ReadonlyMap<string, number>): number {
  return Math.hypot(...weights.values());
}
