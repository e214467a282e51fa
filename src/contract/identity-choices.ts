/** The answers to a question of identity; by itself, so that the window takes no schemas with it. */
export { identityChoices } from '../core/model/identity-choices.ts'
