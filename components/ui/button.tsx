import type { ReactElement, ReactNode, Ref } from 'react';
import css from './button.module.css';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick?: () => void;
  readonly look?: 'plain' | 'primary' | 'quiet' | 'link';
  readonly type?: 'button' | 'submit';
  readonly disabled?: boolean;
  /** Needed where the button shows an icon only; also its tooltip. */
  readonly name?: string;
  readonly iconOnly?: boolean;
  readonly small?: boolean;
  readonly danger?: boolean;
  /** For buttons that switch something on and off. */
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  /** Tooltip that says more than the words in the button. */
  readonly title?: string;
  /** Accelerator as shown, such as `Alt+I`. */
  readonly keys?: string;
  readonly id?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button; icon-only ones carry their name as tooltip and for screen readers. */
export function Button(props: ButtonProps): ReactElement {
  const { children, onClick, look = 'plain', type = 'button', name, keys, pressed, expanded } = props;
  const looks = [
    css.button,
    look !== 'plain' && css[look],
    props.iconOnly && css.icon,
    props.small && css.small,
    props.danger && css.danger,
    pressed && css.pressed,
  ];
  return (
    <button
      ref={props.ref}
      id={props.id}
      type={type}
      className={looks.filter(Boolean).join(' ')}
      onClick={onClick}
      disabled={props.disabled}
      aria-label={name}
      title={name && keys ? `${name} (${keys})` : (name ?? props.title)}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-keyshortcuts={keys}
    >
      {children}
      {keys && !props.iconOnly ? (
        <span className={css.keys} aria-hidden="true">
          {keys}
        </span>
      ) : null}
    </button>
  );
}
