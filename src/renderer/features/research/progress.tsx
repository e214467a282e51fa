/** How far a run is: pages saved of its budget. The number stands beside it in words. */
export function Progress({ done, of }: { readonly done: number; readonly of: number }) {
  return (
    <svg className="prog" aria-hidden="true">
      <rect className="a" width="100%" height="4" rx="2" />
      <rect className="b" width={`${Math.min(100, (done / Math.max(1, of)) * 100)}%`} height="4" rx="2" />
    </svg>
  )
}
