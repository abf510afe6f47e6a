import type { ReactNode } from 'react';
import { NavLink } from 'react-router';

interface TabLinksProps {
  label: string;
  tabs: { to: string; label: ReactNode }[];
}

/** Links between sibling pages, such as profile and security; each has an address of its own. */
export function TabLinks({ label, tabs }: TabLinksProps) {
  return (
    <nav className="tab-links" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.to}>
            <NavLink to={tab.to} end>
              {tab.label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
