/** The configuration that `letterlint init` writes. With its marks taken off, each setting in it can be used. */
export const starter = (schema: string) => `# yaml-language-server: $schema=${schema}
#
# What letterlint asks of the letters in this folder and below. All of it is optional.
# “letterlint config FILE” prints what applies to a file, and from where; “letterlint rules” lists the rules.
# https://github.com/letterlint/letterlint/blob/main/docs/configuration.md

# recommended; or strict: every rule on wherever it makes sense, one level higher.
preset: recommended

# What is built upon: presets (letterlint:strict), packages and files. What stands in this file wins over them.
# extends: [letterlint:recommended]

# The kind of letters that do not say themselves; inferred from each letter where nobody does.
# thank-you, recovery, second-interview, feedback-request or stay-in-touch.
# kind: thank-you

# error, warning, suggestion or off; with a rule's options: [LEVEL, { OPTION: VALUE }].
# rules:
#   no-hedging: suggestion
#   concise-close: [warning, { words: 60 }]
#   spelling: [warning, { words: [chairside, cobot] }]

# Packages and files that export rules, and files of phrase rules: rules that are data.
# plugins: []
# phraseRules: []

# Other settings for some letters, by glob; of several that match, the last wins.
# overrides:
#   - files: recovery/**
#     kind: recovery

# Letters to pass over, by glob. What git ignores is passed over anyway.
# ignores: [archive/**]
`
