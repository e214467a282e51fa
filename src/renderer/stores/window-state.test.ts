import { describe, expect, it } from 'vitest'
import type { AccountId } from '../../contract/contract.ts'
import { type OpenDossier, useWindow, withDossier } from './window-state.ts'

// ids are branded strings
const dossier = (name: string) => ({ id: name as AccountId, name, tab: '' })
const open = (names: readonly string[]): readonly OpenDossier[] =>
  names.reduce<readonly OpenDossier[]>((list, name, at) => withDossier(list, dossier(name), at), [])
const names = (list: readonly OpenDossier[]) => list.map(({ name }) => name)

describe('open dossiers', () => {
  it('puts a newly opened one first', () => {
    expect(names(open(['a', 'b', 'c']))).toEqual(['c', 'b', 'a'])
  })

  it('leaves one that is open already where it stands', () => {
    expect(names(withDossier(open(['a', 'b', 'c']), dossier('a'), 9))).toEqual(['c', 'b', 'a'])
  })

  it('keeps eight, and the one not seen longest leaves', () => {
    const eight = open(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
    const seenAgain = withDossier(eight, dossier('a'), 8)
    expect(names(withDossier(seenAgain, dossier('i'), 9))).toEqual(['i', 'h', 'g', 'f', 'e', 'd', 'c', 'a'])
  })
})

describe('taking back', () => {
  const takeBack = (undo: () => void | Promise<boolean>): void => {
    useWindow.getState().speak('')
    useWindow.getState().say('Moved.', undo)
    expect(useWindow.getState().undoLast()).toBe(true)
  }
  const spoken = () => useWindow.getState().spoken

  it('says that it is done once it is, and not before', async () => {
    const answer = Promise.withResolvers<boolean>()
    takeBack(() => answer.promise)
    expect(spoken()).toBe('')
    answer.resolve(true)
    await answer.promise
    await Promise.resolve()
    expect(spoken()).toBe('Taken back: Moved.')
  })

  it('does not say it of what could not be taken back', async () => {
    const answer = Promise.resolve(false)
    takeBack(() => answer)
    await answer
    await Promise.resolve()
    expect(spoken()).toBe('')
  })

  it('waits for what was done last, and takes nothing back when that failed', async () => {
    const back: string[] = []
    const { say, withUndo, undoLast } = useWindow.getState()
    const settled = async () => void (await useWindow.getState().doing)
    say('First.', () => void back.push('first'))
    const second = Promise.withResolvers<void>()
    void withUndo(second.promise).then(() => say('Second.', () => void back.push('second')))
    undoLast()
    expect(back).toEqual([])
    second.resolve()
    await settled()
    expect(back).toEqual(['second'])
    const third = Promise.withResolvers<void>()
    withUndo(third.promise).catch(() => undefined)
    undoLast()
    third.reject(new Error('The disk is full.'))
    await settled()
    expect(back).toEqual(['second'])
    undoLast()
    expect(back).toEqual(['second', 'first'])
  })
})
