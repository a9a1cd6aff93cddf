import Link from "next/link";
import { resultTexts } from "@/data/texts/en/results";

const texts = resultTexts.banner;

/** `onCarryOn` is missing where the page came from the server. */
export function SharedBanner({ onCarryOn }: { onCarryOn?: () => void }) {
  return (
    <section aria-labelledby="shared-heading" className="sheet mb-7 flex flex-wrap items-center justify-between gap-x-8 gap-y-3 px-5 py-4">
      <div className="max-w-2xl">
        <h2 id="shared-heading" className="text-body">
          {texts.heading}
        </h2>
        <p className="text-small">{texts.body}</p>
        {onCarryOn && <p className="mt-1 text-small">{texts.yours}</p>}
        {!onCarryOn && (
          <noscript>
            <p className="mt-1 text-small">{texts.justSent}</p>
          </noscript>
        )}
      </div>
      <div className="no-print flex flex-wrap gap-3">
        <Link href="/" className="button">
          {texts.describe}
        </Link>
        {onCarryOn && (
          <button type="button" className="button" onClick={onCarryOn}>
            {texts.carryOn}
          </button>
        )}
      </div>
    </section>
  );
}

export function UnknownSkills({ count }: { count: number }) {
  return count > 0 ? <p className="card mb-5 border-s-4 border-s-partly px-4 py-3">{texts.unknownSkills(count)}</p> : null;
}

export function AdvertNotice() {
  return <p className="card mb-5 border-s-4 border-s-partly px-4 py-3">{resultTexts.advert}</p>;
}
