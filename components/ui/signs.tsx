import type { Status } from "@/data/words";

/* Drawn, not typed: no letter of a font, no emoji. A word always stands beside a sign. */

const box = { viewBox: "0 0 20 20", "aria-hidden": true, focusable: false } as const;

export function LockSign() {
  return (
    <svg {...box} width="20" height="20" className="mt-px shrink-0">
      <rect x="4" y="9" width="12" height="8" rx="1.5" fill="none" stroke="currentColor" strokeWidth="1.75" />
      <path d="M7 9V6.5a3 3 0 0 1 6 0V9" fill="none" stroke="currentColor" strokeWidth="1.75" />
    </svg>
  );
}

export function RemoveSign() {
  return (
    <svg {...box} width="16" height="16">
      <path d="M5 5l10 10M15 5L5 15" stroke="currentColor" strokeWidth="2.25" strokeLinecap="round" />
    </svg>
  );
}

export function PutBackSign() {
  return (
    <svg {...box} width="16" height="16">
      <path d="M5 8h7a4 4 0 0 1 0 8H8M8 4.5L4.5 8 8 11.5" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

export const statusColours: Record<Status, string> = {
  met: "text-met",
  partly: "text-partly",
  "not-mentioned": "text-silent",
  lacking: "text-lacking",
};

export function StatusSign({ status, size = 22 }: { status: Status; size?: number }) {
  return (
    <svg {...box} width={size} height={size} className={`shrink-0 ${statusColours[status]}`}>
      {status === "met" && (
        <>
          <circle cx="10" cy="10" r="9" fill="currentColor" />
          <path d="M5.8 10.3l2.9 2.9 5.5-6" fill="none" stroke="var(--card)" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round" />
        </>
      )}
      {status === "partly" && (
        <>
          <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2" />
          <path d="M10 2a8 8 0 0 0 0 16z" fill="currentColor" />
        </>
      )}
      {status === "not-mentioned" && <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="3 3.28" />}
      {status === "lacking" && (
        <>
          <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2" />
          <path d="M6 10h8" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
        </>
      )}
    </svg>
  );
}
