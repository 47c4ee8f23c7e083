// Made by "npm run generate" from the files of this folder.
import type { AnyRule } from '../src/rule/rule'
import noBegging from './tone/no-begging'
import noHounding from './tone/no-hounding'
import noSelfDeprecation from './tone/no-self-deprecation'
import noWhining from './tone/no-whining'
import employerFocus from './focus/employer-focus'
import referencesNeeds from './focus/references-needs'
import quantifiedAchievements from './evidence/quantified-achievements'
import asksForNextStep from './repair/asks-for-next-step'
import addressesInterviewers from './structure/addresses-interviewers'
import conciseClose from './structure/concise-close'
import contactInfo from './structure/contact-info'
import opensWithThanks from './structure/opens-with-thanks'
import signsOff from './structure/signs-off'
import noPlaceholders from './proof/no-placeholders'

export { noBegging, noHounding, noSelfDeprecation, noWhining, employerFocus, referencesNeeds, quantifiedAchievements, asksForNextStep, addressesInterviewers, conciseClose, contactInfo, opensWithThanks, signsOff, noPlaceholders }

/** Every rule of the catalogue, group by group. */
export const rules: readonly AnyRule[] = [noBegging, noHounding, noSelfDeprecation, noWhining, employerFocus, referencesNeeds, quantifiedAchievements, asksForNextStep, addressesInterviewers, conciseClose, contactInfo, opensWithThanks, signsOff, noPlaceholders]

/** The group that each rule stands in. */
export const groups: Record<string, string> = {"no-begging":"tone","no-hounding":"tone","no-self-deprecation":"tone","no-whining":"tone","employer-focus":"focus","references-needs":"focus","quantified-achievements":"evidence","asks-for-next-step":"repair","addresses-interviewers":"structure","concise-close":"structure","contact-info":"structure","opens-with-thanks":"structure","signs-off":"structure","no-placeholders":"proof"}
