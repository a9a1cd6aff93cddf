import { siteTexts } from "@/data/texts/en/site";
import { loadEngine } from "./use-engine";

export function EngineFailed() {
  const { title, body, again } = siteTexts.engineFailed;
  return (
    <div role="alert" className="card border-s-4 border-s-lacking p-4">
      <p className="font-semibold">{title}</p>
      <p className="mt-1">{body}</p>
      <button type="button" className="button mt-3" onClick={() => void loadEngine()}>
        {again}
      </button>
    </div>
  );
}
