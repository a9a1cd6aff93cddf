import { useState } from "react";

/** What a control shows: what was pressed, until what follows from it arrives. The press is seen at once, its consequence a frame later. */
export function usePressed<Value>(value: Value): [shown: Value, press: (next: Value) => void] {
  const [pressed, setPressed] = useState<{ next: Value }>();
  const [arrived, setArrived] = useState(value);
  if (arrived !== value) {
    setArrived(value);
    setPressed(undefined);
  }
  return [pressed && arrived === value ? pressed.next : value, (next) => setPressed({ next })];
}
