/** Small facts in a row, each with its icon: district, days waited, who verified. */
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { InterfaceIcon } from './sprite';

export function Meta({ children }: { children: ReactNode }) {
  return <p className="meta">{children}</p>;
}

export function MetaItem({ icon, children }: { icon?: InterfaceIcon; children: ReactNode }) {
  return (
    <span>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </span>
  );
}
