"use client";

import { useEffect, useState } from "react";
import { suggest } from "@/components/engine/reader";
import type { Suggestions } from "@/components/engine/reader-work";

const MAX_SUGGESTIONS = 7;
const NONE: Suggestions = { suggested: [], exact: undefined };

/** Suggestions for what was typed; those for an earlier keystroke stay until the newer ones are there. */
export function useSuggestions(query: string): Suggestions {
  const typed = query.trim();
  const [answer, setAnswer] = useState(NONE);

  useEffect(() => {
    if (typed === "") return;
    let outdated = false;
    suggest(typed, MAX_SUGGESTIONS).then(
      (suggestions) => {
        if (!outdated) setAnswer(suggestions);
      },
      () => {}, // without suggestions, what is typed can still be added as typed
    );
    return () => {
      outdated = true;
    };
  }, [typed]);

  return typed === "" ? NONE : answer;
}

/** The skill that has exactly this name, as far as the reader can be asked. */
export async function skillNamed(typed: string) {
  try {
    return (await suggest(typed, 1)).exact;
  } catch {
    return undefined;
  }
}
