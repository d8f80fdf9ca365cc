/** No workbook file is larger, in bytes: it is held in memory while it is read. */
export const largestWorkbook = 134_217_728

/** No sheet is larger unpacked, in bytes of XML. It is read in pieces, so that this bounds time rather than memory. */
export const largestSheet = 536_870_912

/** No other part of a workbook is larger unpacked; the table of texts is held in memory. */
export const largestPart = 67_108_864

/** A workbook has some twenty parts; one for each cell would be no table of customers. */
export const mostParts = 10_000

/** Different texts that are held in memory. */
export const mostTexts = 2_000_000

/** Formats of cells: Excel itself has 65,490 at most. */
export const mostFormats = 65_536

/** Merged ranges that are held in memory. */
export const mostMerges = 500_000

/** What stands in columns behind this one is read past. */
export const mostColumns = 1024

/** Characters of a cell that are kept: one more than a spreadsheet allows, so that a check still sees that it is too long. */
export const longestCell = 32_768

/** Elements within elements. */
export const deepestXml = 64

/** Attributes of an element. */
export const mostAttributes = 256
