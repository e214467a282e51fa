/** How a form shows what a playbook can test. A file of its own, so that the window gets the words without the schemas. */
export {
  changeNames,
  factTestKeys,
  ownershipNames,
  type TestForm,
  testForms,
  type TestKey,
} from '../core/model/test-forms.ts'
