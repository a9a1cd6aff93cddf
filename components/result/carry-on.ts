import { rememberDescription } from "@/components/skills-form/draft-storage";
import { updateDraft } from "@/components/skills-form/use-draft";
import type { Draft } from "@/components/skills-form/draft";
import { NO_CORRECTIONS } from "@/lib/matching/corrections";
import type { Profile } from "@/lib/matching/profile";

/** The skills of a link become the visitor's own to work on: added by name, for the words are not in the link. */
export function carryOn(code: string, { entries, extras }: Profile): void {
  const draft: Draft = { text: "", corrections: { ...NO_CORRECTIONS, added: [...entries], extras: [...extras] } };
  rememberDescription(code, { draft, reading: { mentions: [], unread: [], unreadLanguages: [], advert: false, readTo: 0 } });
  updateDraft(() => draft);
}
