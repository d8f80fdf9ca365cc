/** No workbook file is larger, in bytes: it is held in memory while it is read. */
export const largestWorkbook = 134_217_728

/** No sheet is larger unpacked, in bytes of XML. It is read in pieces, so that this bounds time rather than memory. */
export const largestSheet = 536_870_912

/** No other part of a workbook is larger unpacked; the table of texts is held in memory. */
export const largestPart = 67_108_864

/** What stands in columns behind this one is read past. */
export const mostColumns = 256

/** No piece of XML between two tags is longer, in UTF-16 units; a cell of Excel holds 32,767 characters. */
export const longestText = 1_048_576
