/** Pictures of a note are not fetched from anywhere; links open outside, and only those that lead there. */
export const plainMarkdown = {
  img: ({ alt }: { alt?: string | undefined }) => <span className="t3">[picture: {alt ?? ''}]</span>,
  a: ({ href, children }: { href?: string | undefined; children?: React.ReactNode }) =>
    href !== undefined && /^(?:https?:\/\/|mailto:)/i.test(href) ? (
      <a href={href} target="_blank" rel="noreferrer noopener">
        {children}
      </a>
    ) : (
      <span>{children}</span>
    ),
}
