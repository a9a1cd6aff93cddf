import { correctTexts } from "@/data/texts/en/correct";
import type { UnreadSentence } from "./worth-asking";

const texts = correctTexts.unread;

interface Props {
  sentences: readonly UnreadSentence[];
  open?: boolean;
  onAdd: () => void;
}

/** A handful is looked through; more is a wall. */
const SHOWN = 5;

/** Sentences that moved nothing, each with a way to say what was meant. */
export function UnreadList({ sentences, open = false, onAdd }: Props) {
  if (sentences.length === 0) return null;
  const rest = sentences.slice(SHOWN);
  return (
    <details open={open}>
      <summary className="min-h-11 content-center font-semibold">{texts.summary(sentences.length)}</summary>
      <p className="no-print text-small text-soft">{texts.lead}</p>
      <Sentences sentences={sentences.slice(0, SHOWN)} onAdd={onAdd} />
      {rest.length > 0 && (
        <details>
          <summary className="min-h-11 content-center">{texts.more(rest.length)}</summary>
          <Sentences sentences={rest} onAdd={onAdd} />
        </details>
      )}
    </details>
  );
}

function Sentences({ sentences, onAdd }: { sentences: readonly UnreadSentence[]; onAdd: () => void }) {
  return (
    <ul className="mt-1 divide-y divide-line border-y border-line">
      {sentences.map(({ start, quote, times }) => (
        <li key={start} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
          <p className="min-w-48 flex-1 py-1">
            <bdi className="line-clamp-3 font-visitor">{quote}</bdi>
            {times > 1 && <span className="text-small text-soft">{texts.times(times)}</span>}
          </p>
          <button type="button" className="button button-quiet text-small" aria-label={texts.addFor(quote)} onClick={onAdd}>
            {texts.add}
          </button>
        </li>
      ))}
    </ul>
  );
}
