/** From one percentage to another. The numbers stand beside it. */
export function Dumbbell({ before, after }: { before: number; after: number }) {
  return (
    <svg className="dumbbell" aria-hidden="true" focusable="false">
      <line x1="0%" x2="100%" y1="50%" y2="50%" stroke="var(--track)" strokeWidth="4" strokeLinecap="round" />
      <line x1={`${before}%`} x2={`${after}%`} y1="50%" y2="50%" stroke="var(--pen)" strokeWidth="4" />
      <circle cx={`${before}%`} cy="50%" r="5" fill="var(--card)" stroke="var(--pen)" strokeWidth="2" />
      <circle cx={`${after}%`} cy="50%" r="6" fill="var(--pen)" />
    </svg>
  );
}
