import type { ReactElement } from 'react'

// Drawn on a 16 px grid with a line of 1.6; always beside a word, so hidden from screen readers.
const PATHS = {
  find: <path d="M7 2.600a4.400 4.400 0 1 0 0 8.800a4.400 4.400 0 0 0 0-8.800zM10.400 10.400l3.200 3.200" />,
  person: (
    <g fill="currentColor">
      <circle cx="8" cy="5.400" r="2.600" />
      <path d="M3 13.600c.4-2.800 2.400-4.200 5-4.200s4.600 1.400 5 4.200z" />
    </g>
  ),
  unnamed: (
    <g strokeDasharray="1.700 2">
      <circle cx="8" cy="5.400" r="2.700" />
      <path d="M3 13.600c.4-2.800 2.400-4.200 5-4.200s4.600 1.400 5 4.200" />
    </g>
  ),
  organization: <path d="M2.600 13.400h10.800M4 13V6.400M8 13V6.400M12 13V6.400M2.600 6.200 8 2.800l5.400 3.400z" />,
  outlet: (
    <path d="M2.600 3.400h10.800v9.200H2.600zM5 6.200h6M5 8.600h2.400M9.400 8.600H11M5 10.600h2.400M9.400 10.600H11" />
  ),
  document: <path d="M4 2.400h5.600L12.400 5.200v8.400H4zM6.200 7.400h4M6.200 10h4" />,
  agrees: <path d="M3 6h10M3 10h10" />,
  differs: <path d="M3 6h10M3 10h10M10.600 2.600 5.400 13.400" />,
  changed: <path d="M2.500 8h11M9.600 4.200 13.400 8l-3.800 3.800" />,
  attribution: (
    <path
      d="M6.400 4.200C4.400 5 3.200 6.600 3.200 9.200v2.600h3.600V8.300H5.300c0-1.300.5-2.100 1.700-2.700zM12.400 4.200c-2 .8-3.200 2.400-3.200 5v2.600h3.600V8.300h-1.500c0-1.300.5-2.100 1.700-2.700z"
      fill="currentColor"
      stroke="none"
    />
  ),
  role: (
    <>
      <path d="M2.400 8.400 7.900 2.800h5.300v5.300l-5.600 5.500z" />
      <circle cx="10.600" cy="5.400" r=".6" fill="currentColor" />
    </>
  ),
  time: <path d="M8 2.400a5.600 5.600 0 1 0 0 11.200a5.600 5.600 0 0 0 0-11.200zM8 4.800V8l2.200 1.600" />,
  quantity: <path d="M6.400 2.800 5 13.200M11 2.800 9.600 13.200M3 6h10.400M2.600 10H13" />,
  measure: <path d="M5 2.400v11.200M11 2.400v11.200M5 5h6M5 8h6M5 11h6" />,
  position: (
    <>
      <circle cx="8" cy="8" r="5.400" />
      <path d="M8 2.600a5.400 5.400 0 0 1 0 10.800z" fill="currentColor" stroke="none" />
    </>
  ),
  event: (
    <path d="M8 2.400v3.200M8 10.400v3.200M2.400 8h3.200M10.400 8h3.200M4.200 4.200l2 2M9.800 9.800l2 2M11.800 4.200l-2 2M6.200 9.800l-2 2" />
  ),
  effect: <path d="M2.600 12.200C3 7.400 6 5.400 12.600 5.400M9.800 2.600l3 2.800-3 2.800" />,
  norm: (
    <path d="M8 2.600v10.800M5 13.400h6M2.800 4.600h10.400M4.400 4.800 2.600 9h3.600zM11.600 4.800 9.800 9h3.600z" />
  ),
  capability: <path d="M8.800 2.400 4 9h3.400l-.8 4.600L12 6.800H8.400z" />,
  points: <path d="M2.600 3h10.800v10H2.600zM2.600 6.400h10.800M6.400 3v10" />,
  menu: <path d="M2.800 4.400h10.400M2.800 8h10.400M2.800 11.600h10.400" />,
  theme: (
    <>
      <circle cx="8" cy="8" r="5.400" />
      <path d="M8 2.600a5.400 5.400 0 0 0 0 10.800z" fill="currentColor" />
    </>
  ),
  gap: <path d="M8 2.600a5.400 5.400 0 1 0 0 10.800a5.400 5.400 0 0 0 0-10.800z" strokeDasharray="2.400 2.200" />,
  warning: <path d="M8 2.600 14 13.200H2zM8 6.600v3M8 11.400v.1" />,
  check: <path d="m3 8.600 3.200 3.200L13 4.800" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  down: <path d="m4.400 6.200 3.600 3.600 3.600-3.600" />,
  left: <path d="M9.800 4.400 6.200 8l3.600 3.600" />,
  right: <path d="M6.200 4.400 9.800 8l-3.600 3.600" />,
} satisfies Record<string, ReactElement>

export type IconName = keyof typeof PATHS

export const Icon = ({ name, className = '' }: { name: IconName; className?: string }): ReactElement => (
  <svg
    className={`i ${className}`}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {PATHS[name]}
  </svg>
)
