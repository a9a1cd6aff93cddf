import type { Level, Stance } from "@/data/words";

export interface ProfileEntry {
  skillId: string;
  stance: Stance;
  level?: Level;
  /** Rests on a doubtful reading alone. */
  doubtful?: boolean;
}

/** What counts: at most one entry a skill, and what the visitor typed that is in no list. */
export interface Profile {
  entries: ProfileEntry[];
  extras: string[];
}
