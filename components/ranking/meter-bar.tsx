interface Props {
  percent: number;
  /** The range around it. */
  low?: number;
  high?: number;
}

/** A picture of a percentage that stands beside it in words: a full bar is there, a line might be. Attributes, not styles: the page's policy allows none. */
export function MeterBar({ percent, low = percent, high = percent }: Props) {
  return (
    <svg className="meter-bar" aria-hidden="true" focusable="false">
      <rect className="track" width="100%" height="100%" rx="3" fill="var(--track)" />
      {high > percent && <rect className="reach" width={`${high}%`} y="35%" height="30%" fill="var(--reach)" />}
      {percent > 0 && <rect className="fill" width={`${percent}%`} height="100%" rx="3" fill="var(--pen)" />}
      {low < percent && <line className="low" x1={`${low}%`} x2={`${low}%`} y1="0" y2="100%" stroke="var(--card)" strokeWidth="2" />}
    </svg>
  );
}
