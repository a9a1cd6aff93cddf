"use client";

import { useId, useState } from "react";
import { ReaderFailed } from "@/components/engine/reader-failed";
import { MarkedText } from "@/components/skills-form/marked-text";
import { useReading } from "@/components/skills-form/use-reading";
import { howTexts } from "@/data/texts/en/how-it-works";
import { levelReadTexts, stanceTexts, yearsText } from "@/data/texts/en/words";
import type { Mention } from "@/lib/reading/reading";

const texts = howTexts.example;

/** A text to change, and what is read in it, word by word. */
export function LiveExample() {
  const id = useId();
  const [text, setText] = useState(texts.text);
  const read = useReading(text);
  const { mentions, unread } = read.reading;
  return (
    <section aria-labelledby={`${id}-heading`} className="card p-5 sm:p-7">
      <h3 id={`${id}-heading`} className="text-lead">
        {texts.heading}
      </h3>
      <label htmlFor={id} className="sr-only">
        {texts.label}
      </label>
      <textarea id={id} dir="auto" rows={4} maxLength={2000} value={text} onChange={(event) => setText(event.target.value)} className="field mt-3 w-full py-2 font-visitor text-quote" />
      {read.failed && <ReaderFailed onAgain={read.again} />}
      <div dir="auto" className="sheet mt-3 px-4 py-3 font-visitor text-quote whitespace-pre-wrap" aria-hidden="true">
        <MarkedText text={read.text || text} mentions={read.text ? mentions : []} />
      </div>
      <div className="mt-3">
        {/* Announced is how many: read aloud after each letter, the whole table would drown the typing. */}
        <p role="status" className={mentions.length > 0 ? "sr-only" : ""}>
          {read.text !== "" && texts.found(mentions.length)}
        </p>
        {mentions.length > 0 && <MentionTable mentions={mentions} />}
        {unread.length > 0 && (
          <p className="mt-2 text-small text-soft">
            {texts.unread} <bdi className="font-visitor">{unread.map(({ quote }) => quote).join(" · ")}</bdi>
          </p>
        )}
      </div>
    </section>
  );
}

function MentionTable({ mentions }: { mentions: readonly Mention[] }) {
  return (
    <table className="w-full border-collapse text-start text-small">
      <caption className="sr-only">{texts.table}</caption>
      <thead className="text-soft">
        <tr>
          {[texts.word, texts.skill, texts.stance, texts.by].map((heading) => (
            <th key={heading} scope="col" className="py-1 pe-3 text-start font-normal">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {mentions.map(({ start, quote, skillId, label, stance, level, years, by }) => (
          <tr key={`${start} ${skillId}`} className="border-t border-line align-top">
            <th scope="row" className="py-1.5 pe-3 text-start font-visitor font-normal">
              <bdi>{quote}</bdi>
            </th>
            <td className="py-1.5 pe-3">{label}</td>
            <td className="py-1.5 pe-3">{[stanceTexts[stance].ofSkill, ...(level ? [levelReadTexts[level]] : []), ...(years === undefined ? [] : [yearsText(years)])].join(", ")}</td>
            <td className="py-1.5">{texts.recognised[by]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
