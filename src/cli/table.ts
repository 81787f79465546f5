/** A table for people: columns padded, values of others made harmless for the terminal. */

/** Characters of one cell. */
const WIDEST = 80

/** @example renderTable({ columns: ['a'], rows: [[1]], more: false }) // 'a\n-\n1\n' */
export function renderTable(table: {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
  readonly more: boolean
}): string {
  const rows = [table.columns, ...table.rows].map((row) => row.map(cell))
  const widths = table.columns.map((_, c) => Math.max(...rows.map((row) => row[c]!.length)))
  const lines = rows.map((row) =>
    row
      .map((value, c) => value.padEnd(widths[c]!))
      .join('  ')
      .trimEnd(),
  )
  const [head, ...rest] = lines
  const rule = widths.map((width) => '-'.repeat(width)).join('  ')
  const end = table.more ? ['… and more; --limit N shows more'] : []
  return `${[head, rule, ...rest, ...end].join('\n')}\n`
}

function cell(value: unknown): string {
  const text = typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value)
  const plain = text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g, '·')
  return plain.length > WIDEST ? `${plain.slice(0, WIDEST - 1)}…` : plain
}
