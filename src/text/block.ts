import type { MappedText } from './mapped-text'

/**
 * What a block is, whatever the format it was written in:
 * a paragraph of prose; a heading; an item of a list (each paragraph of an item is a block of its own);
 * a paragraph quoted from elsewhere (`> …`); a break (`---`); code that is no prose.
 */
export type BlockType = 'paragraph' | 'heading' | 'item' | 'quote' | 'break' | 'code'

/** A block of a letter. Soft and hard line breaks inside it stand as `\n` in `text.value`, whatever the source's line endings. */
export interface Block {
  type: BlockType
  text: MappedText
  /** For items: 1 for a list at the top, 2 for one nested in it. */
  depth?: number
}

/** A text read into blocks. */
export interface BlockDocument {
  blocks: Block[]
  /** The YAML between `---` lines at the very top, without them, if there is any. */
  frontMatter?: MappedText
}
