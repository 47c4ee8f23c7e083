/** The months, in order, small. */
export const months = 'january february march april may june july august september october november december'.split(' ')

/** Any day of the week in full, small, for a pattern. */
export const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
