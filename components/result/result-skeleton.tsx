import { siteTexts } from "@/data/texts/en/site";

/** Holds the place of a result while the reader loads, so that nothing jumps when it comes. */
export function ResultSkeleton() {
  return (
    <div className="pt-4 sm:pt-8">
      <p role="status" className="text-lead text-soft">
        <span className="with-script">{siteTexts.loading}</span>
      </p>
      <div aria-hidden="true" className="with-script mt-7 space-y-5 lg:me-84">
        {[1, 2, 3, 4, 5].map((place) => (
          <div key={place} className="card h-112 p-7">
            <div className="h-7 w-2/3 rounded-sm bg-track" />
            <div className="mt-8 h-2.5 rounded-sm bg-track" />
          </div>
        ))}
      </div>
    </div>
  );
}
