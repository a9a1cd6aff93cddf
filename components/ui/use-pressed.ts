import { useState } from "react";

/**
 * What a control shows, and what to call when it is pressed: the press is seen at once, until what follows from it arrives.
 * `onPress` gets every press.
 */
export function usePressed<Value>(value: Value, onPress: (next: Value) => void): [shown: Value, press: (next: Value) => void] {
  const [pressed, setPressed] = useState<{ next: Value }>();
  const [arrived, setArrived] = useState(value);
  if (arrived !== value) {
    setArrived(value);
    setPressed(undefined);
  }
  function press(next: Value) {
    setPressed({ next });
    onPress(next);
  }
  return [pressed && arrived === value ? pressed.next : value, press];
}
