/** The phases that lead upwards; paused and stopped stand beside the ladder. */
export const LADDER = ['idea', 'exploration', 'pilot', 'in_use', 'scaled'] as const;

/** How far up the ladder a case has come, as five small steps; the words stand beside it. */
export function PhaseSteps({ phase }: { phase: string }) {
  const reached = LADDER.findIndex((step) => step === phase);
  if (reached === -1) return null;
  return (
    <span className="phase-steps" aria-hidden="true">
      {LADDER.map((step, at) => (
        <span key={step} className={at <= reached ? 'phase-steps__step phase-steps__step--on' : 'phase-steps__step'} />
      ))}
    </span>
  );
}
