import type { Mention } from "@/lib/reading/reading";
import { memo, type ReactNode } from "react";

/** Text longer than this is not painted a second time beneath the field. */
export const MAX_MARKED = 10_000;

/** The text with its mentions marked in place: the very letters, so that it can lie under the field. */
export const MarkedText = memo(function MarkedText({ text, mentions }: { text: string; mentions: readonly Mention[] }) {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end, stance } of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue; // one place can name two skills; one mark is enough
    pieces.push(
      text.slice(at, start),
      <mark key={start} className={`mark mark-${stance}`}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  // A last line that is empty has a height in the field, and needs one here.
  return (
    <>
      {pieces}
      {`${text.slice(at)}\n`}
    </>
  );
});
