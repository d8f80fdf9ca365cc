import { spawnSync } from 'node:child_process'

/** The Python that has openpyxl: Debian's packages are for that of the system. */
export const python = ['/usr/bin/python3', 'python3'].find(
  (program) => spawnSync(program, ['-c', 'import openpyxl']).status === 0,
)

/** The programs that are not on this computer, and how to get them; empty where all are. */
export function lackingPrograms(): string {
  const absent = [
    ...(spawnSync('soffice', ['--version']).status === 0 ? [] : ['LibreOffice']),
    ...(python === undefined ? ['openpyxl'] : []),
  ]
  if (absent.length === 0) return ''
  return `${absent.join(' and ')} not found: apt-get install libreoffice-calc-nogui python3-openpyxl. No workbook is opened now.`
}
