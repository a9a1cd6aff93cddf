import { siteTexts } from "@/data/texts/en/site";

export function ReaderFailed({ onAgain }: { onAgain: () => void }) {
  const { title, body, again } = siteTexts.readerFailed;
  return (
    <div role="alert" className="card mt-4 border-s-4 border-s-lacking p-4">
      <p className="font-semibold">{title}</p>
      <p className="mt-1">{body}</p>
      <button type="button" className="button mt-3" onClick={onAgain}>
        {again}
      </button>
    </div>
  );
}
