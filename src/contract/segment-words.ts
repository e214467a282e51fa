/** How every host compares segments. */
export { foldSegment } from '../core/model/fold-segment.ts'
