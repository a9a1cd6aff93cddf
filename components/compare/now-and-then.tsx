"use client";

import { useId, useMemo, useState } from "react";
import { BeforeAfterTable } from "@/components/advice/before-after-table";
import { linkNumbers } from "@/components/engine/link-numbers";
import type { Result } from "@/components/result/result";
import { UnknownSkills } from "@/components/result/shared-banner";
import { compareTexts } from "@/data/texts/en/compare";
import { resultTexts } from "@/data/texts/en/results";
import { compareProfiles, type ProfileComparison } from "@/lib/advice/compare-profiles";
import { decodeLink } from "@/lib/link/decode-link";
import { ChangedSkills } from "./changed-skills";

const texts = compareTexts.then;

/** An older link beside today's result: what was learned, and what it did. */
export function NowAndThen({ result }: { result: Result }) {
  const id = useId();
  const [link, setLink] = useState("");
  const older = useMemo(() => (link.trim() === "" ? undefined : decodeLink(link, linkNumbers)), [link]);
  const comparison = useMemo(() => (older?.ok ? compareProfiles(older.profile, result.profile, result.index) : undefined), [older, result]);
  const fault = older && !older.ok ? texts.faults[older.reason] ?? resultTexts.fault[older.reason] : undefined;
  const changes = comparison && !isSame(comparison) ? comparison : undefined;
  return (
    <section aria-labelledby="then-heading" className={changes ? undefined : "no-print"}>
      <h2 id="then-heading" className="text-title">
        {texts.heading}
      </h2>
      <p className="no-print mt-1 text-soft">{texts.lead}</p>
      <label htmlFor={id} className="no-print mt-3 block text-small font-semibold">
        {texts.label}
      </label>
      <input id={id} type="text" inputMode="url" autoComplete="off" spellCheck={false} value={link} onChange={(event) => setLink(event.target.value)} aria-describedby={`${id}-said`} className="no-print field mt-1 w-full max-w-2xl" />
      <p id={`${id}-said`} role="status" className="no-print mt-1 min-h-6 text-small">
        {fault}
        {comparison && (isSame(comparison) ? texts.same : texts.opened)}
      </p>
      {older?.ok && <UnknownSkills count={older.unknownSkills} />}
      {changes && (
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <ChangedSkills comparison={changes} labelOf={result.source.labelOf} />
          <div className="card p-4">
            <BeforeAfterTable caption={texts.rolesCaption} headings={{ role: texts.role, before: texts.then, after: texts.now }} rows={changes.roles.map(({ roleId, then, now }) => ({ roleId, before: then, after: now }))} index={result.index} />
          </div>
        </div>
      )}
    </section>
  );
}

function isSame({ added, dropped, changed, extras }: ProfileComparison): boolean {
  return [added, dropped, changed, extras.added, extras.dropped].every((list) => list.length === 0);
}
