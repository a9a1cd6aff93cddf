"use client";

import { useState, type ReactNode } from "react";

interface Props {
  summary: string;
  /** What it says to those who do not see what stands around it. */
  label?: string;
  open?: boolean;
  children: ReactNode;
}

/** Open or closed at first as it is told, and from then on as the visitor leaves it, wherever it moves. */
export function Fold({ summary, label, open = false, children }: Props) {
  const [isOpen, setOpen] = useState(open);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-11 content-center font-semibold" aria-label={label}>
        {summary}
      </summary>
      {children}
    </details>
  );
}
