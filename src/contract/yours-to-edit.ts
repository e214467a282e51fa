// what the window shows and edits without our mark
export { withoutMark } from '../core/model/yours-to-edit.ts'
