import MiniSearch from "minisearch";
import { ranked, type System } from "../system";
import { cardTexts } from "./cards";
import { LITTLE, wordsOf } from "./words";

/** MiniSearch: the description is the query, the five cards are the documents, BM25 orders them. Each word is asked once: repeated ones drown the rest. */
export function miniSearchPeer(): System {
  const search = new MiniSearch({ fields: ["text"], tokenize: wordsOf, processTerm: (word) => (LITTLE.has(word) ? null : word) });
  search.addAll(cardTexts);
  return {
    name: "MiniSearch BM25",
    ranksOnly: true,
    answer: (text) => ({ mentions: [], roles: ranked(search.search([...new Set(wordsOf(text))].join(" ")).map(({ id, score }) => ({ id: String(id), score, requirements: [] }))) }),
  };
}
