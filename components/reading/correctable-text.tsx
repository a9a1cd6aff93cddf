"use client";

import { memo, useCallback, useDeferredValue, useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { correctTexts as texts } from "@/data/texts/en/correct";
import { stanceTexts } from "@/data/texts/en/words";
import { correctionOf, type Corrections } from "@/lib/matching/corrections";
import type { Stance } from "@/data/words";
import type { Reading } from "@/lib/reading/reading";
import { clustersOf, layOut, type Cluster } from "./clusters";
import { MarkEditor } from "./mark-editor";

interface Props {
  text: string;
  reading: Reading;
  corrections: Corrections;
  onCorrect: (change: (before: Corrections) => Corrections) => void;
}

/** The description with its mentions marked in place: each mark can be chosen and set right. */
export function CorrectableText({ text, reading, corrections, onCorrect }: Props) {
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const [openAt, setOpenAt] = useState<{ text: string; start: number }>();
  const clusters = useMemo(() => clustersOf(text, reading.mentions), [text, reading]);
  const open = openAt?.text === text ? clusters.find(({ start }) => start === openAt.start) : undefined;
  // the mark shows at once that it is open, and its editor right after
  const unfolded = useDeferredValue(open);

  const toggle = useCallback((start: number) => setOpenAt((now) => (now?.text === text && now.start === start ? undefined : { text, start })), [text]);

  function close() {
    setOpenAt(undefined);
    if (open) sheet.current?.querySelector<HTMLElement>(`[data-start="${open.start}"]`)?.focus();
  }

  return (
    <div ref={sheet} role="group" aria-label={texts.textLabel} dir="auto" className="sheet manuscript">
      {layOut(text, clusters, open && unfolded).map((piece) => {
        if (piece.kind === "text") return <span key={piece.at}>{piece.text}</span>;
        if (piece.kind === "editor") {
          return (
            <div key="editor" id={id}>
              <MarkEditor cluster={piece.cluster} reading={reading} corrections={corrections} onCorrect={onCorrect} onClose={close} />
            </div>
          );
        }
        return <MarkButton key={`mark ${piece.cluster.start}`} cluster={piece.cluster} reading={reading} corrections={corrections} controls={open === piece.cluster ? id : undefined} onToggle={toggle} />;
      })}
    </div>
  );
}

interface MarkProps {
  cluster: Cluster;
  reading: Reading;
  corrections: Corrections;
  controls: string | undefined;
  onToggle: (start: number) => void;
}

/** Drawn anew only where it changes: a long text has many. */
const MarkButton = memo(function MarkButton({ cluster, reading, corrections, controls, onToggle }: MarkProps) {
  const changes = cluster.mentions.map((mention) => ({ mention, change: correctionOf(mention, reading, corrections) }));
  const standing = changes.flatMap(({ mention, change }) => (change === "not-a-skill" ? [] : [{ label: mention.label, stance: change?.stance ?? mention.stance }]));
  const stance = mostOf(standing.map((each) => each.stance));
  const name = standing.length > 0 ? texts.mark(cluster.quote, standing.map((each) => texts.markSkill(each.label, stanceTexts[each.stance].ofSkill))) : texts.markDenied(cluster.quote);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onToggle(cluster.start);
  }

  // no <button>: that is a box, and a long quote must break with its line
  return (
    <span
      role="button"
      tabIndex={0}
      data-start={cluster.start}
      aria-label={name}
      aria-expanded={controls !== undefined}
      aria-controls={controls}
      className={cluster.quote.length > LONGEST_BOX ? "mark-button" : "mark-button mark-box"}
      onClick={() => onToggle(cluster.start)}
      onKeyDown={onKeyDown}
    >
      <span className={`mark mark-${stance ?? "denied"}`}>{cluster.quote}</span>
    </span>
  );
});

/** What most of a mark's skills are; of as many, what the first is. */
function mostOf(stances: readonly Stance[]): Stance | undefined {
  const count = (one: Stance) => stances.filter((stance) => stance === one).length;
  return stances.reduce<Stance | undefined>((most, one) => (most !== undefined && count(most) >= count(one) ? most : one), undefined);
}

/** Letters of a mark that stays in one piece, as wide as a finger at least. */
const LONGEST_BOX = 16;
