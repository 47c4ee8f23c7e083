import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Artifact, ArtifactLocation, Fix, Log, Region, Result } from 'sarif'
import type { Edit } from '../rule/message'
import type { Point, Range } from '../text/point'
import { homepage, version } from '../version'
import type { ReportContext } from './context'
import { fromRoot } from './from-root'
import type { FileResult } from './run-result'
import { fingerprints } from './sarif-fingerprint'
import { ownDescriptors, sarifLevels, sarifRule } from './sarif-rule'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
/** The root, by the name that GitHub and most viewers know it by. */
const rootId = '%SRCROOT%'

/** Relative to the root, or a whole URI where the file does not lie below it. */
function artifactLocation(path: string, index: number, paths: Pick<ReportContext, 'cwd' | 'root'>): ArtifactLocation {
  const shown = fromRoot(path, paths)
  if (isAbsolute(shown)) return { uri: pathToFileURL(shown).href, index }
  return { uri: shown.split('/').map(encodeURIComponent).join('/'), uriBaseId: rootId, index }
}

/** Lines and columns from 1, offset from 0, the end exclusive, in UTF-16 units: as ours, but that a BOM does not count. */
function region({ start, end }: Range, text: string): Region {
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  const column = (point: Point) => (point.line === 1 ? Math.max(1, point.column - bom) : point.column)
  const offset = (point: Point) => Math.max(0, point.offset - bom)
  return {
    startLine: start.line,
    startColumn: column(start),
    endLine: end.line,
    endColumn: column(end),
    charOffset: offset(start),
    charLength: offset(end) - offset(start),
  }
}

function fix(edit: Edit, safe: boolean, text: string, location: ArtifactLocation): Fix {
  const insertedContent = edit.text === '' ? {} : { insertedContent: { text: edit.text } }
  return {
    description: { text: edit.title },
    artifactChanges: [
      {
        artifactLocation: location,
        replacements: [{ deletedRegion: region(edit.range, text), ...insertedContent }],
      },
    ],
    // SARIF has no word for it, and a tool that applies fixes unseen should ask.
    properties: { safe },
  }
}

function resultsOf(file: FileResult, location: ArtifactLocation, ruleIndex: ReadonlyMap<string, number>): Result[] {
  const identities = fingerprints(file)
  return file.messages.map((message, at) => {
    const fixes = [
      ...(message.fix ? [fix(message.fix, true, file.text, location)] : []),
      ...(message.suggestions ?? []).map((edit) => fix(edit, false, file.text, location)),
    ]
    return {
      ruleId: message.ruleId,
      ruleIndex: ruleIndex.get(message.ruleId) ?? -1,
      level: sarifLevels[message.level],
      message: { text: message.message },
      locations: [{ physicalLocation: { artifactLocation: location, region: region(message.range, file.text) } }],
      partialFingerprints: { 'findingGist/v1': identities[at]! },
      ...(fixes.length > 0 && { fixes }),
    }
  })
}

/** SARIF 2.1.0, one run, with a line end. */
export function reportSarif(files: readonly FileResult[], context: Omit<ReportContext, 'useColor'>): string {
  const { rules, root } = context
  const described = [...rules.map(sarifRule), ...ownDescriptors]
  const ruleIndex = new Map(described.map(({ id }, index) => [id, index]))
  const locations = files.map(({ path }, index) => artifactLocation(path, index, context))
  const artifacts = locations.map((location): Artifact => ({ location, roles: ['analysisTarget'], encoding: 'UTF-8' }))
  const log: Log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'letterlint',
            version,
            semanticVersion: version,
            informationUri: homepage,
            rules: described,
          },
        },
        originalUriBaseIds: { [rootId]: { uri: pathToFileURL(`${root}/`).href } },
        columnKind: 'utf16CodeUnits',
        // As the text was split into lines; SARIF's own default knows no lone CR.
        newlineSequences: ['\r\n', '\n', '\r'],
        artifacts,
        results: files.flatMap((file, at) => resultsOf(file, locations[at]!, ruleIndex)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}
