import { useEffect, useState } from "react";

/** What something came to once it rested so long: for a voice, that cannot take back what it has begun to say. */
export function useAfterPause(value: string, restMs: number): string {
  const [rested, setRested] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return rested;
}
