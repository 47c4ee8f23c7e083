/** The catalogue, a rule an export: `import { noBegging } from 'letterlint/rules'`. */
export * from '../rules/registry.generated'
