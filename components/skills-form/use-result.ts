"use client";

import { useMemo } from "react";
import { useMatching } from "@/components/engine/matching-context";
import { correctedMentions, correctedProfile, type Corrections } from "@/lib/matching/corrections";
import type { Ranking } from "@/lib/matching/match";
import type { Profile } from "@/lib/matching/profile";
import { rankRoles } from "@/lib/matching/rank-roles";
import type { Mention, Reading } from "@/lib/reading/reading";
import type { Draft } from "./draft";
import { useReading, type TextReading } from "./use-reading";

export interface LiveResult {
  read: TextReading;
  /** As the visitor lets them stand. */
  mentions: readonly Mention[];
  profile: Profile;
  ranking: Ranking;
}

/** A draft may be older than the catalogue: skills that are gone from it are left out. */
export function knownProfile(reading: Reading, corrections: Corrections, labelOf: (skillId: string) => string | undefined): Profile {
  const profile = correctedProfile(reading, corrections);
  return { ...profile, entries: profile.entries.filter((entry) => labelOf(entry.skillId) !== undefined) };
}

/** From the draft, all that the page shows of it. */
export function useResult(draft: Draft): LiveResult {
  const matching = useMatching();
  const read = useReading(draft.text);
  const { reading } = read;
  const mentions = useMemo(() => correctedMentions(reading, draft.corrections), [reading, draft.corrections]);
  const profile = useMemo(() => knownProfile(reading, draft.corrections, matching.labelOf), [reading, draft.corrections, matching]);
  const ranking = useMemo(() => rankRoles(profile, matching), [profile, matching]);
  return { read, mentions, profile, ranking };
}
