/** Buttons and links that look like them. One `primary` a view; `lamp` only on dusk. A button that can't act says why, and stays reachable. */
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from 'react';
import { Icon } from './Icon';
import type { InterfaceIcon } from './sprite';

export type ButtonVariant = 'primary' | 'outline' | 'lamp' | 'ghost';

interface Look {
  variant?: ButtonVariant;
  /** Small: rows of lists and tables. */
  small?: boolean;
  /** As wide as what holds it. */
  block?: boolean;
  icon?: InterfaceIcon;
  children: ReactNode;
}

const VARIANTS: Record<ButtonVariant, string> = { primary: 'btn-1', outline: 'btn-2', lamp: 'btn-lamp', ghost: 'btn-ghost' };

function classes({ variant = 'primary', small, block }: Look, more?: string): string {
  return ['btn', VARIANTS[variant], small && 'btn-s', block && 'btn-block', more].filter(Boolean).join(' ');
}

export interface ButtonProps extends Look, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  /** Words while the form is on its way ("正在送出…"); the button keeps its width. */
  busyLabel?: string;
  /** Why it can't be pressed. The button then does nothing and the reason stands beside it. */
  disabledReason?: string;
}

/** A submit button unless `type` says otherwise. */
export function Button({
  variant,
  small,
  block,
  icon,
  busyLabel,
  disabledReason,
  className,
  children,
  type = 'submit',
  ...rest
}: ButtonProps) {
  const look = classes({ variant, small, block, children }, className);
  const content = (
    <>
      {icon && <Icon name={icon} />}
      {children}
    </>
  );
  if (disabledReason === undefined) {
    return (
      <button type={type} className={look} data-busy={busyLabel} {...rest}>
        {content}
      </button>
    );
  }
  return (
    <>
      <button {...rest} type="button" className={look} aria-disabled="true">
        {content}
        <span className="sr">（{disabledReason}）</span>
      </button>
      <span className="btn-reason" aria-hidden="true">
        {disabledReason}
      </span>
    </>
  );
}

export interface ButtonLinkProps extends Look, Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'children' | 'href'> {
  to: string;
}

/** A link in a button's clothes; it goes somewhere and changes nothing. */
export function ButtonLink({ variant, small, block, icon, to, className, children, ...rest }: ButtonLinkProps) {
  return (
    <a href={to} className={classes({ variant, small, block, children }, className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}

export interface TextLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  to: string;
  /** An icon before the words; `arrow` puts the arrow after them. */
  icon?: InterfaceIcon;
  arrow?: boolean;
}

/** A link that stands by itself, with a target large enough for a thumb. */
export function TextLink({ to, icon, arrow = false, className, children, ...rest }: TextLinkProps) {
  return (
    <a href={to} className={className ? `textlink ${className}` : 'textlink'} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
      {arrow && <Icon name="arrow-r" />}
    </a>
  );
}
