import { siteTexts } from "@/data/texts/en/site";

export function SiteFooter() {
  return (
    <footer className="no-print border-t border-line">
      <div className="mx-auto flex w-full max-w-6xl flex-wrap justify-between gap-x-8 gap-y-1 px-4 py-5 text-small text-soft sm:px-6">
        <p>
          {siteTexts.footer.privacy} <span className="with-script">{siteTexts.footer.device}</span>
          <span className="without-script">{siteTexts.footer.deviceWithoutJavaScript}</span>
        </p>
        <p>{siteTexts.footer.licence}</p>
      </div>
    </footer>
  );
}
