import { homeTexts } from "@/data/texts/en/home";
import { listText, unreadLanguageTexts } from "@/data/texts/en/words";
import type { UnreadLanguageCode } from "@/data/words";

/** Says which sentences were left out for their language, and what to do; nothing where none were. */
export function UnreadLanguagesNotice({ languages }: { languages: readonly UnreadLanguageCode[] }) {
  if (languages.length === 0) return null;
  return <p className="card mb-5 border-s-4 border-s-partly px-4 py-3">{homeTexts.unreadLanguages.notice(listText(languages.map((code) => unreadLanguageTexts[code])))}</p>;
}
