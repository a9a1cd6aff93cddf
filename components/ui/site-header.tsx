import Link from "next/link";
import { siteTexts } from "@/data/texts/en/site";

const PAGES = [
  { href: "/roles", name: siteTexts.nav.roles },
  { href: "/how-it-works", name: siteTexts.nav.how },
];

export function SiteHeader() {
  return (
    <header className="no-print mx-auto flex w-full max-w-6xl flex-wrap items-center justify-between gap-x-6 px-4 py-2 sm:px-6">
      <a href="#content" className="button sr-only focus:not-sr-only focus:fixed focus:start-4 focus:top-2 focus:z-10">
        {siteTexts.skipToContent}
      </a>
      <Link href="/" className="inline-flex min-h-11 items-center gap-2.5 text-lead font-bold text-ink no-underline hover:text-ink">
        <Sign />
        {siteTexts.name}
      </Link>
      <nav aria-label={siteTexts.navLabel}>
        <ul className="flex gap-x-5">
          {PAGES.map(({ href, name }) => (
            <li key={href}>
              <Link href={href} className="inline-flex min-h-11 items-center">
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** A page with one marked line, and the card beside it. */
function Sign() {
  return (
    <svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
      <rect x="1.5" y="2.5" width="17" height="23" rx="1.5" fill="var(--sheet)" stroke="var(--ink)" strokeWidth="2" />
      <path d="M5 8h10M5 20h7" stroke="var(--ink)" strokeWidth="2" />
      <path d="M4.5 14h11" stroke="var(--mark-has)" strokeWidth="5" />
      <path d="M5 14h10" stroke="var(--ink)" strokeWidth="2" />
      <rect x="16.5" y="9.5" width="10" height="9" rx="1.5" fill="var(--pen)" stroke="var(--desk)" strokeWidth="1.5" />
    </svg>
  );
}
