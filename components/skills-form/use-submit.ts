"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { linkNumbers } from "@/components/engine/link-numbers";
import { useMatching } from "@/components/engine/matching-context";
import { read } from "@/components/engine/reader";
import { announceArrival } from "@/components/result/arrival";
import { encodeLink } from "@/lib/link/encode-link";
import { rankRoles } from "@/lib/matching/rank-roles";
import { shownScores } from "@/lib/matching/shown-score";
import type { Reading } from "@/lib/reading/reading";
import type { Draft } from "./draft";
import { rememberDescription } from "./draft-storage";
import { knownProfile } from "./use-result";

export type Outcome = "ready" | "reading" | "empty" | "other-language" | "nothing-read" | "failed";

function whyNothing(text: string, { unreadLanguages }: Reading): Outcome {
  if (unreadLanguages.length > 0) return "other-language";
  return text.trim() === "" ? "empty" : "nothing-read";
}

/** To the full result of what the draft says now: read afresh, for what is on the screen may lag behind the typing. */
export function useSubmit(draft: Draft): { outcome: Outcome; submit: () => Promise<void> } {
  const router = useRouter();
  const matching = useMatching();
  // What came of a press is said of this draft: once it changes, it may not be true any more.
  const [pressed, setPressed] = useState<{ draft: Draft; outcome: Outcome }>();

  async function submit() {
    const setOutcome = (outcome: Outcome) => setPressed({ draft, outcome });
    setOutcome("reading");
    try {
      const reading = await read(draft.text);
      const profile = knownProfile(reading, draft.corrections, matching.labelOf);
      if (profile.entries.length + profile.extras.length === 0) return setOutcome(whyNothing(draft.text, reading));
      const code = encodeLink(profile, shownScores(rankRoles(profile, matching)), linkNumbers);
      rememberDescription(code, { draft, reading });
      announceArrival();
      router.push(`/results#${code}`);
      setOutcome("ready");
    } catch {
      setOutcome("failed");
    }
  }

  return { outcome: pressed?.draft === draft ? pressed.outcome : "ready", submit };
}
