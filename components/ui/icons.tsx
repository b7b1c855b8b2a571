import type { ReactElement, ReactNode } from 'react';

interface IconProps {
  /** Edge in CSS pixels. */
  readonly size?: number;
}

/** Every icon is decoration beside words or a named button, so none has a name of its own. */
const draw =
  (shape: ReactNode) =>
  ({ size = 16 }: IconProps): ReactElement => (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {shape}
    </svg>
  );

export const RefreshIcon = draw(<path d="M13 8a5 5 0 1 1-1.6-3.7M13 2.5v3h-3" />);
export const GearIcon = draw(
  <>
    <path d="M2.5 4.5h6M12 4.5h1.5M2.5 11.5H4M7.5 11.5h6" />
    <circle cx="10.25" cy="4.5" r="1.75" />
    <circle cx="5.75" cy="11.5" r="1.75" />
  </>,
);
export const WarnIcon = draw(<path d="M8 2.2 14.3 13.2H1.7zM8 6.5v3M8 11.4v.1" />);
export const DotIcon = draw(<circle cx="8" cy="8" r="2.6" fill="currentColor" stroke="none" />);
export const InfoIcon = draw(
  <>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 7.5v3.3M8 5.1v.1" />
  </>,
);
export const CheckIcon = draw(<path d="m3 8.5 3.3 3.3L13 4.8" />);
export const OwedIcon = draw(
  <>
    <circle cx="8" cy="8" r="6" />
    <path d="m5.3 8.2 2 2 3.5-4" />
  </>,
);
export const OpenIcon = draw(<circle cx="8" cy="8" r="5.5" />);
export const LockIcon = draw(
  <>
    <rect x="3.5" y="7" width="9" height="6.5" rx="1.5" />
    <path d="M5.5 7V5.2a2.5 2.5 0 0 1 5 0V7" />
  </>,
);
export const QuestionIcon = draw(
  <>
    <circle cx="8" cy="8" r="6" />
    <path d="M6.3 6.3a1.7 1.7 0 1 1 2.5 1.5c-.5.3-.8.6-.8 1.2M8 11v.1" />
  </>,
);
export const ChevronIcon = draw(<path d="m6 4 4 4-4 4" />);
export const CrossIcon = draw(<path d="m4 4 8 8M12 4l-8 8" />);
export const PlusIcon = draw(<path d="M8 3v10M3 8h10" />);
export const PenIcon = draw(<path d="M10.8 2.8 13.2 5.2 5.5 12.9 2.5 13.5l.6-3zM9.3 4.3l2.4 2.4" />);
export const CopyIcon = draw(
  <>
    <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
    <path d="M10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5" />
  </>,
);
export const InsertIcon = draw(<path d="M13.5 3v4.5a2 2 0 0 1-2 2h-8M6.5 6.5l-3 3 3 3" />);
export const PasteIcon = draw(
  <>
    <rect x="3.5" y="3.5" width="9" height="10" rx="1.5" />
    <path d="M6 3.5V2.5h4v1M6 7.5h4M6 10h3" />
  </>,
);
export const BellIcon = draw(
  <path d="M8 2.2a4 4 0 0 1 4 4v3l1.2 2H2.8L4 9.2v-3a4 4 0 0 1 4-4M6.6 13.4a1.5 1.5 0 0 0 2.8 0" />,
);
export const CalendarIcon = draw(
  <>
    <rect x="2.5" y="3.5" width="11" height="10" rx="1.5" />
    <path d="M2.5 7h11M5.5 2v3M10.5 2v3" />
  </>,
);
export const UpIcon = draw(<path d="m4 10 4-4 4 4" />);
export const DownIcon = draw(<path d="m4 6 4 4 4-4" />);
export const LevelIcon = draw(<path d="M4 8h8" />);
export const BinIcon = draw(<path d="M3 4.5h10M6.5 4.5v-1.5h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5" />);
export const MarkIcon = draw(
  <>
    <path d="M2.5 4.5h4M2.5 11.5h4M9.5 4.5h4M9.5 11.5h4" />
    <path d="M8 2v12" strokeDasharray="1.5 2.5" />
  </>,
);
