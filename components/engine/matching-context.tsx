"use client";

import { createContext, use, useMemo, type ReactNode } from "react";
import { compileMatching, type MatchingData } from "@/lib/catalogue/matching-index";

type Matching = ReturnType<typeof compileMatching>;

const MatchingContext = createContext<Matching | undefined>(undefined);

/** Comes with the page itself, so that a result shows without anything further being fetched. */
export function MatchingProvider({ data, children }: { data: MatchingData; children: ReactNode }) {
  const matching = useMemo(() => compileMatching(data), [data]);
  return <MatchingContext value={matching}>{children}</MatchingContext>;
}

export function useMatching(): Matching {
  const matching = use(MatchingContext);
  if (!matching) throw new Error("useMatching is for pages under MatchingProvider");
  return matching;
}
