"use client";

import { useCallback, useDeferredValue, useEffect, useRef, useState } from "react";
import { read } from "@/components/engine/reader";
import type { Reading } from "@/lib/reading/reading";

/** A reading and the very text that it quotes, which may lag behind what is being typed. */
export interface TextReading {
  text: string;
  reading: Reading;
  pending: boolean;
  failed: boolean;
  again: () => void;
}

const NOTHING_READ: Reading = { mentions: [], unread: [], unreadLanguages: [], advert: false, readTo: 0 };

/** What stands in the text. While the reader is busy, only the newest text waits: however fast one types, it never falls behind. */
export function useReading(typed: string): TextReading {
  const [answer, setAnswer] = useState({ text: "", reading: NOTHING_READ });
  const [failed, setFailed] = useState(false);
  const newest = useRef("");
  const busy = useRef(false);

  const readNewest = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    setFailed(false);
    try {
      for (let text: string | undefined; text !== newest.current; ) {
        text = newest.current;
        setAnswer({ text, reading: await read(text) });
      }
    } catch {
      setFailed(true);
    } finally {
      busy.current = false;
    }
  }, []);

  // the letter is painted first, then its text goes to the reader
  const settled = useDeferredValue(typed);
  useEffect(() => {
    newest.current = settled;
    void readNewest();
  }, [settled, readNewest]);

  return { ...answer, pending: !failed && answer.text !== typed, failed, again: () => void readNewest() };
}
