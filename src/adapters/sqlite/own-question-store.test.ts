import { expect, it } from 'vitest'
import type { OwnQuestionId } from '../../core/model/ids.ts'
import type { OwnQuestion } from '../../core/model/own-question.ts'
import { anAccount, at, memoryStores } from './testing/builders.ts'

const account = anAccount()

const aQuestion = (key: string, time: string): OwnQuestion => ({
  id: `oqu_${key}` as OwnQuestionId,
  accountId: account.id,
  ask: `Who sets the press in Łódź, ${key}?`,
  endsIf: '',
  tie: 'unknown',
  problemId: null,
  addedAt: at(time),
})

it('keeps questions in the order they were written, until they or their account go', () => {
  const { db, stores } = memoryStores()
  stores.accounts.save(account)
  const [first, second] = [aQuestion('1', '09:00:00'), aQuestion('2', '10:00:00')]
  stores.ownQuestions.save(second)
  stores.ownQuestions.save(first)
  expect(stores.ownQuestions.list(account.id)).toEqual([first, second])
  stores.ownQuestions.remove(first.id, at('11:00:00'))
  expect(stores.ownQuestions.get(first.id)).toBeUndefined()
  expect(stores.ownQuestions.restore(first.id)).toEqual(first)
  db.prepare('DELETE FROM account').run()
  expect(stores.ownQuestions.list(account.id)).toEqual([])
})

it('names a question that can’t be read', () => {
  const { db, stores } = memoryStores()
  stores.accounts.save(account)
  stores.ownQuestions.save(aQuestion('1', '09:00:00'))
  db.prepare("UPDATE own_question SET told = '{}'").run()
  expect(() => stores.ownQuestions.list(account.id)).toThrow(/own question oqu_1/)
})
