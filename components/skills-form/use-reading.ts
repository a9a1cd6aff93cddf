"use client";

import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { Engine } from "@/components/engine/browser-engine";
import type { Reading } from "@/lib/reading/reading";
import { readInWorker } from "./read-in-worker";

/** Up to here a phone reads between two keystrokes; beyond, a worker reads and the page goes on. */
const LONG_TEXT = 6_000;
/** A pause in the writing of a long text. */
const PAUSE_MS = 200;

const NOTHING_READ: Reading = { mentions: [], unread: [], readTo: 0 };

/** A reading and the very text that it quotes, which may lag behind what is being typed. */
export interface TextReading {
  text: string;
  reading: Reading;
  pending: boolean;
}

interface Answer {
  engine: Engine;
  text: string;
  reading: Reading;
}

export function useReading(engine: Engine | undefined, typed: string): TextReading {
  const text = useDeferredValue(typed);
  const isLong = text.length > LONG_TEXT;
  const [answer, setAnswer] = useState<Answer>();
  const direct = useMemo(() => (engine && !isLong ? engine.readDescription(text, engine.index) : undefined), [engine, isLong, text]);

  useEffect(() => {
    if (!engine || !isLong) return;
    let outdated = false;
    const keep = (reading: Reading) => {
      if (!outdated) setAnswer({ engine, text, reading });
    };
    const pause = setTimeout(() => {
      readInWorker(text).then(keep, () => keep(engine.readDescription(text, engine.index)));
    }, PAUSE_MS);
    return () => {
      outdated = true;
      clearTimeout(pause);
    };
  }, [engine, isLong, text]);

  if (direct) return { text, reading: direct, pending: typed !== text };
  return answer
    ? { text: answer.text, reading: answer.reading, pending: answer.text !== typed }
    : { text: "", reading: NOTHING_READ, pending: typed !== "" };
}
