/**
 * Chinese characters that sound the same but for their tone (同音字), one group a syllable, with a blank between groups: the
 * 6,763 characters of GB 2312, each by its most usual reading.
 */

/** Pass it to the functions of `kehu/duplicates`, which then know 云帆 from 芸凡 for what it may be: a slip of the input method. */
export { homophones } from './table.ts'
