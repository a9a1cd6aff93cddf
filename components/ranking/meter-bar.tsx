/** A picture of a percentage that stands beside it in words. Attributes, not styles: the page's policy allows none. */
export function MeterBar({ percent }: { percent: number }) {
  return (
    <svg className="meter-bar" aria-hidden="true" focusable="false">
      <rect className="track" width="100%" height="100%" rx="3" fill="var(--track)" />
      {percent > 0 && <rect className="fill" width={`${percent}%`} height="100%" rx="3" fill="var(--pen)" />}
    </svg>
  );
}
