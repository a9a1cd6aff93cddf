"use client";

import { useMemo } from "react";
import { useEngine } from "@/components/engine/use-engine";
import type { Engine } from "@/components/engine/browser-engine";
import { correctedMentions } from "@/lib/matching/corrections";
import type { Profile } from "@/lib/matching/profile";
import type { Ranking } from "@/lib/matching/match";
import type { Mention } from "@/lib/reading/reading";
import { shownScores } from "@/lib/matching/shown-score";
import type { Draft } from "./draft";
import { useReading, type TextReading } from "./use-reading";

export interface LiveResult {
  engine: Engine | undefined;
  engineFailed: boolean;
  read: TextReading;
  /** As the visitor lets them stand. */
  mentions: readonly Mention[];
  profile: Profile;
  ranking: Ranking | undefined;
}

const NOBODY: Profile = { entries: [], extras: [] };

/** From the draft, all that the page shows of it. */
export function useResult(draft: Draft): LiveResult {
  const state = useEngine();
  const engine = state.engine;
  const read = useReading(engine, draft.text);
  const { reading } = read;
  const mentions = useMemo(() => correctedMentions(reading, draft.corrections), [reading, draft.corrections]);
  const profile = useMemo(() => engine?.profileFromReading(reading, draft.corrections) ?? NOBODY, [engine, reading, draft.corrections]);
  const ranking = useMemo(() => engine?.rankRoles(profile, engine.index), [engine, profile]);
  return { engine, engineFailed: "failed" in state && state.failed, read, mentions, profile, ranking };
}

/** The code of what the draft says now, read afresh: what is on the screen may lag behind the typing. */
export function codeOfDraft({ text, corrections }: Draft, engine: Engine): string | undefined {
  const reading = engine.readDescription(text, engine.index);
  const profile = engine.profileFromReading(reading, corrections);
  if (profile.entries.length + profile.extras.length === 0) return undefined;
  return engine.encodeLink(profile, shownScores(engine.rankRoles(profile, engine.index)), engine.numbers);
}
