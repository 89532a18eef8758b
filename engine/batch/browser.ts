/** What of the batch needs no Node: rows of texts and tables, their columns, and what becomes of them. */

export { textOf as sayings } from '../store/finding.ts';
export { Problem as BatchProblem } from '../store/problem.ts';
export { type Choice as BatchChoice, choiceAmong } from './choice.ts';
export { type DateSystem, dateOfSerial } from './columns/cell.ts';
export { type Candidate, type Columns, HEADER_WITHIN, MAX_COLUMNS } from './columns/header.ts';
export {
  type ColumnChoice,
  columnChoices,
  type Proposal,
  type ProposedColumn,
  proposalOf,
} from './columns/proposal.ts';
export { Table, type TableOptions, type TableRecord } from './columns/table.ts';
export { gradedForms } from './form.ts';
export { EVALUATE } from './grade/evaluate.ts';
export type { Grader } from './grade/grader.ts';
export { type GradeOptions, type Outcome as BatchOutcome, outcomesOf } from './grade/outcome.ts';
export { cellsOf, type Separator, separatorOf } from './read/cells.ts';
export { csvRows } from './read/csv.ts';
export { linesOf } from './read/line.ts';
export { ndjsonRows } from './read/ndjson.ts';
export type { Reject } from './reject.ts';
export { outcomeName as batchOutcomeName, outcomesOf as outcomeKeys } from './report/names.ts';
export { rolesOf } from './report/roles.ts';
export { numberRule, ReportTally } from './report/tally.ts';
export type { Fault, Row as BatchRow } from './row.ts';
export { type Summary, Tally } from './summary.ts';
export { openWorkbook, WorkbookError } from './workbook/index.ts';
export { rejectWriter, resultWriter } from './write/writer.ts';
