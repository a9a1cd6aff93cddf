import type { ReactNode } from "react";

/** A plain page that says one thing and where to go from here. */
export function Notice({ title, children, actions }: { title: string; children: ReactNode; actions?: ReactNode }) {
  return (
    <section className="sheet mx-auto mt-6 max-w-2xl p-6 sm:p-10">
      <h1 className="text-head">{title}</h1>
      <div className="mt-4 space-y-3">{children}</div>
      {actions && <div className="mt-7 flex flex-wrap gap-3">{actions}</div>}
    </section>
  );
}
