/** All icons once; mounted by the frame, used by `Icon`. Also the hatch of what may be. */
export function Sprite() {
  return (
    <svg className="sprite" aria-hidden="true">
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="hatchline" d="M0 0v5" />
        </pattern>
      </defs>
      <symbol id="i-down" viewBox="0 0 24 24">
        <path d="m6 9 6 6 6-6" />
      </symbol>
      <symbol id="i-today" viewBox="0 0 24 24">
        <rect x="3" y="5" width="18" height="16" rx="2" />
        <path d="M3 10h18M8 3v4M16 3v4M8 15h3" />
      </symbol>
      <symbol id="i-accounts" viewBox="0 0 24 24">
        <path d="M4 21V6l8-3v18M12 9h8v12M3 21h18M7.5 9h1M7.5 13h1M7.5 17h1M15.5 13h1M15.5 17h1" />
      </symbol>
      <symbol id="i-research" viewBox="0 0 24 24">
        <path d="M3 12a9 9 0 1 0 9-9M3 12h4M12 3v4" />
        <path d="m12 12 5-5" />
        <circle cx="12" cy="12" r="1.5" />
      </symbol>
      <symbol id="i-radar" viewBox="0 0 24 24">
        <circle cx="12" cy="12" r="9" />
        <circle cx="12" cy="12" r="4" />
        <path d="M12 3v3M12 18v3M3 12h3M18 12h3" />
      </symbol>
      <symbol id="i-insight" viewBox="0 0 24 24">
        <path d="M9 18h6M10 21h4" />
        <path d="M12 3a6 6 0 0 0-3.6 10.8c.4.4.6.8.6 1.2h6c0-.4.2-.8.6-1.2A6 6 0 0 0 12 3Z" />
      </symbol>
      <symbol id="i-note" viewBox="0 0 24 24">
        <path d="M14 3H6a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V9Z" />
        <path d="M14 3v6h6M8 13h8M8 17h5" />
      </symbol>
      <symbol id="i-book" viewBox="0 0 24 24">
        <path d="M4 5.5A2.5 2.5 0 0 1 6.5 3H20v18H6.5A2.5 2.5 0 0 1 4 18.5Z" />
        <path d="M4 18.5A2.5 2.5 0 0 1 6.5 16H20" />
      </symbol>
      <symbol id="i-bin" viewBox="0 0 24 24">
        <path d="M4 7h16M9 7V4h6v3M6 7l1 13a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1l1-13M10 11v6M14 11v6" />
      </symbol>
      <symbol id="i-gear" viewBox="0 0 24 24">
        <circle cx="12" cy="12" r="3" />
        <path d="M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1M5.6 18.4l2.1-2.1M16.3 7.7l2.1-2.1" />
      </symbol>
      <symbol id="i-right" viewBox="0 0 24 24">
        <path d="m9 6 6 6-6 6" />
      </symbol>
      <symbol id="i-search" viewBox="0 0 24 24">
        <circle cx="11" cy="11" r="7" />
        <path d="m20 20-4-4" />
      </symbol>
      <symbol id="i-refresh" viewBox="0 0 24 24">
        <path d="M20 11a8 8 0 0 0-14-4L3 10M3 4v6h6M4 13a8 8 0 0 0 14 4l3-3M21 20v-6h-6" />
      </symbol>
      <symbol id="i-phone" viewBox="0 0 24 24">
        <path d="M5 3h4l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2Z" />
      </symbol>
      <symbol id="i-dot" viewBox="0 0 24 24">
        <circle cx="12" cy="12" r="5.5" fill="currentColor" stroke="none" />
      </symbol>
      <symbol id="i-pro" viewBox="0 0 24 24">
        <circle cx="12" cy="12" r="9" />
        <path d="M12 8v8M8 12h8" />
      </symbol>
      <symbol id="i-con" viewBox="0 0 24 24">
        <circle cx="12" cy="12" r="9" />
        <path d="M8 12h8" />
      </symbol>
      <symbol id="i-clock" viewBox="0 0 24 24">
        <circle cx="12" cy="12" r="9" />
        <path d="M12 7v5l3 2" />
      </symbol>
      <symbol id="i-check" viewBox="0 0 24 24">
        <path d="m5 12.5 4.5 4.5L19 7.5" />
      </symbol>
      <symbol id="i-unk" viewBox="0 0 24 24">
        <circle cx="12" cy="12" r="9" strokeDasharray="3.5 3" />
        <path d="M9.8 9.5a2.3 2.3 0 1 1 3.3 2.1c-.8.4-1.1.8-1.1 1.6M12 16.2v.1" />
      </symbol>
      <symbol id="i-x" viewBox="0 0 24 24">
        <path d="M6 6l12 12M18 6 6 18" />
      </symbol>
      <symbol id="i-left" viewBox="0 0 24 24">
        <path d="m15 6-6 6 6 6" />
      </symbol>
      <symbol id="i-ext" viewBox="0 0 24 24">
        <path d="M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5" />
      </symbol>
      <symbol id="i-saved" viewBox="0 0 24 24">
        <path d="M5 3h11l4 4v13a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Z" />
        <path d="m8.5 13 2.5 2.5 4.5-5" />
      </symbol>
      <symbol id="i-ring" viewBox="0 0 24 24">
        <circle cx="12" cy="12" r="8" />
      </symbol>
      <symbol id="i-back" viewBox="0 0 24 24">
        <path d="M9 14 4 9l5-5" />
        <path d="M4 9h10a6 6 0 0 1 0 12h-3" />
      </symbol>
      <symbol id="i-pause" viewBox="0 0 24 24">
        <path d="M9 5v14M15 5v14" />
      </symbol>
      <symbol id="i-fetch" viewBox="0 0 24 24">
        <path d="M12 4v11M7 11l5 5 5-5M5 20h14" />
      </symbol>
      <symbol id="i-compare" viewBox="0 0 24 24">
        <path d="M4 5h7v14H4ZM13 5h7v14h-7Z" />
      </symbol>
      <symbol id="i-skip" viewBox="0 0 24 24">
        <path d="M5 6l7 6-7 6ZM13 6l7 6-7 6Z" />
      </symbol>
      <symbol id="i-warn" viewBox="0 0 24 24">
        <path d="M12 4 2.5 20h19ZM12 10v4.5M12 17.3v.1" />
      </symbol>
      <symbol id="i-factory" viewBox="0 0 24 24">
        <path d="M3 21V9l6 4V9l6 4V4h6v17ZM8 17h1M12 17h1M16 17h1" />
      </symbol>
      <symbol id="i-users" viewBox="0 0 24 24">
        <circle cx="9" cy="8" r="3.5" />
        <path d="M2.5 20a6.5 6.5 0 0 1 13 0M16 4.8a3.5 3.5 0 0 1 0 6.4M18 14.5a6.5 6.5 0 0 1 3.5 5.5" />
      </symbol>
      <symbol id="i-plus" viewBox="0 0 24 24">
        <path d="M12 5v14M5 12h14" />
      </symbol>
      <symbol id="i-scale" viewBox="0 0 24 24">
        <path d="M12 4v17M7 21h10M5 7h14M5 7l-3 6h6ZM19 7l-3 6h6Z" />
      </symbol>
      <symbol id="i-minus" viewBox="0 0 24 24">
        <path d="M5 12h14" />
      </symbol>
      <symbol id="i-user" viewBox="0 0 24 24">
        <circle cx="12" cy="8" r="4" />
        <path d="M4 21a8 8 0 0 1 16 0" />
      </symbol>
      <symbol id="i-filter" viewBox="0 0 24 24">
        <path d="M3 5h18l-7 8.5V20l-4-2v-4.5Z" />
      </symbol>
      <symbol id="i-box" viewBox="0 0 24 24">
        <path d="m12 3 8 4.5v9L12 21l-8-4.5v-9ZM4 7.5l8 4.5 8-4.5M12 12v9" />
      </symbol>
      <symbol id="i-truck" viewBox="0 0 24 24">
        <path d="M2 6h12v11H2ZM14 10h4l4 4v3h-8Z" />
        <circle cx="7" cy="18" r="2" />
        <circle cx="18" cy="18" r="2" />
      </symbol>
      <symbol id="i-coin" viewBox="0 0 24 24">
        <rect x="3" y="6" width="18" height="12" rx="2" />
        <circle cx="12" cy="12" r="2.5" />
        <path d="M6.5 12h.1M17.5 12h.1" />
      </symbol>
      <symbol id="i-door" viewBox="0 0 24 24">
        <path d="M5 21V4a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v17M3 21h18M12.5 12v.1" />
      </symbol>
      <symbol id="i-award" viewBox="0 0 24 24">
        <circle cx="12" cy="9" r="6" />
        <path d="m8.5 14-1.5 7 5-3 5 3-1.5-7" />
      </symbol>
      <symbol id="i-tag" viewBox="0 0 24 24">
        <path d="M3 12V4a1 1 0 0 1 1-1h8l9 9-9 9ZM7.5 7.5v.1" />
      </symbol>
      <symbol id="i-ban" viewBox="0 0 24 24">
        <circle cx="12" cy="12" r="9" />
        <path d="m5.7 5.7 12.6 12.6" />
      </symbol>
      <symbol id="i-menu" viewBox="0 0 24 24">
        <path d="M4 7h16M4 12h16M4 17h16" />
      </symbol>
      <symbol id="i-up" viewBox="0 0 24 24">
        <path d="m6 15 6-6 6 6" />
      </symbol>
      <symbol id="i-print" viewBox="0 0 24 24">
        <path d="M7 9V3h10v6M7 17H4v-6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v6h-3M7 14h10v7H7Z" />
      </symbol>
      <symbol id="i-copy" viewBox="0 0 24 24">
        <rect x="8" y="8" width="12" height="12" rx="2" />
        <path d="M16 8V5a1 1 0 0 0-1-1H5a1 1 0 0 0-1 1v10a1 1 0 0 0 1 1h3" />
      </symbol>
      <symbol id="i-shield" viewBox="0 0 24 24">
        <path d="M12 3 5 6v5c0 4.5 3 8 7 10 4-2 7-5.5 7-10V6Z" />
      </symbol>
      <symbol id="i-edit" viewBox="0 0 24 24">
        <path d="M4 20h4L19 9l-4-4L4 16ZM13 7l4 4" />
      </symbol>
      <symbol id="i-flag" viewBox="0 0 24 24">
        <path d="M5 21V4h13l-3 4 3 4H5" />
      </symbol>
      <symbol id="i-leaf" viewBox="0 0 24 24">
        <path d="M5 19C4 10 10 4 20 4c0 10-6 16-15 15ZM5 19c3-5 6-7 10-9" />
      </symbol>
    </svg>
  )
}
