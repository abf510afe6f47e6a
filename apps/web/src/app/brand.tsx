/** The mark of Torget: a square seen from above, three blocks of houses around an open place. */
export function BrandMark() {
  return (
    <svg className="brand__mark" viewBox="0 0 32 32" width="36" height="36" aria-hidden="true">
      <rect width="32" height="32" rx="6" className="brand__ground" />
      <g className="brand__houses">
        <rect x="6" y="6" width="8" height="8" rx="1.5" />
        <rect x="18" y="6" width="8" height="8" rx="1.5" />
        <rect x="6" y="18" width="8" height="8" rx="1.5" />
        <circle cx="22" cy="22" r="4" />
      </g>
    </svg>
  );
}
