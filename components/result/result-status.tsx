import { useState } from "react";
import { announcementOf } from "./announcement";
import type { OpenedResult } from "./open-result";
import { useGivenAnswers } from "./result-actions";

/** What was said already is not said again, unless something about it is new. */
const UNHEARD = "\u00a0";

/** Says aloud what a change did, once all that follows from it stands on the page. */
export function ResultStatus({ opened, waiting }: { opened: OpenedResult; waiting: boolean }) {
  const given = useGivenAnswers();
  const [last, setLast] = useState({ opened, given });
  const [said, setSaid] = useState("");
  if (!waiting && last.opened !== opened) {
    setLast({ opened, given });
    const next = announcementOf(last, { opened, given });
    setSaid(next === said ? `${next}${UNHEARD}` : next);
  }
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
