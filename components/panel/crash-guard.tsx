import { Component, type ReactNode } from 'react';
import type { InterfaceStrings } from '../../lib/language/index.ts';
import { Button } from '../ui/button.tsx';
import css from './state-screen.module.css';

interface CrashGuardProps {
  readonly strings: InterfaceStrings;
  readonly onRestart: () => void;
  readonly children: ReactNode;
}

/** Shows a plain way on where drawing failed. A class, because React has no other guard against a fault in drawing. */
export class CrashGuard extends Component<CrashGuardProps, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    const { crashed } = this.props.strings.panel.states;
    if (!this.state.crashed) return this.props.children;
    return (
      <main className={css.screen} role="alert">
        <h1 className={css.title}>{crashed.title}</h1>
        <p className={css.text}>{crashed.text}</p>
        <div className={css.actions}>
          <Button onClick={this.props.onRestart}>{crashed.action}</Button>
        </div>
      </main>
    );
  }
}
