import { correctTexts } from "@/data/texts/en/correct";
import type { Span } from "@/lib/reading/reading";

const texts = correctTexts.unread;

interface Props {
  unread: readonly Span[];
  open?: boolean;
  onAdd: () => void;
}

/** Sentences that moved nothing, each with a way to say what was meant. */
export function UnreadList({ unread, open = false, onAdd }: Props) {
  if (unread.length === 0) return null;
  return (
    <details open={open}>
      <summary className="min-h-11 content-center font-semibold">{texts.summary(unread.length)}</summary>
      <p className="text-small text-soft">{texts.lead}</p>
      <Sentences spans={unread} onAdd={onAdd} />
    </details>
  );
}

function Sentences({ spans, onAdd }: { spans: readonly Span[]; onAdd: () => void }) {
  return (
    <ul className="mt-1 divide-y divide-line border-y border-line">
      {spans.map(({ start, quote }) => (
        <li key={start} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
          <bdi className="line-clamp-3 min-w-48 flex-1 py-1 font-visitor">{quote}</bdi>
          <button type="button" className="button button-quiet text-small" aria-label={texts.addFor(quote)} onClick={onAdd}>
            {texts.add}
          </button>
        </li>
      ))}
    </ul>
  );
}
