import MiniSearch from "minisearch";
import { ranked, type System } from "../system";
import { cardTexts } from "./cards";
import { LITTLE } from "./n-grams";

/** MiniSearch: the description is the query, the five cards are the documents, BM25 orders them. */
export function miniSearchPeer(): System {
  const search = new MiniSearch({ fields: ["text"], processTerm: (term) => (LITTLE.has(term.toLowerCase()) ? null : term.toLowerCase()) });
  search.addAll(cardTexts);
  return {
    name: "MiniSearch BM25",
    ranksOnly: true,
    answer: (text) => ({ mentions: [], roles: ranked(search.search(text).map(({ id, score }) => ({ id: String(id), score, requirements: [] }))) }),
  };
}
