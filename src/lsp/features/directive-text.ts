/** What stands for the reason until the writer gives one. */
const reason = 'say why'

export const nextLine = (rule: string) => `<!-- letterlint-disable-next-line ${rule} -- ${reason} -->`
export const stretchStart = (rule: string) => `<!-- letterlint-disable ${rule} -- ${reason} -->`
export const stretchEnd = (rule: string) => `<!-- letterlint-enable ${rule} -->`
export const frontMatterEntry = (rule: string) => `${rule} -- ${reason}`
export const frontMatterField = 'letterlint-disable'
