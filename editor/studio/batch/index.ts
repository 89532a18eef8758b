import { define } from '../../element/index.ts';
import { StudioBatch } from './batch.ts';
import { BatchColumns } from './columns.ts';
import { BatchDistribution } from './distribution.ts';
import { BatchResults } from './results.ts';

define('adisteme-batch-columns', BatchColumns);
define('adisteme-batch-distribution', BatchDistribution);
define('adisteme-batch-results', BatchResults);
define('adisteme-studio-batch', StudioBatch);

declare global {
  interface HTMLElementTagNameMap {
    'adisteme-batch-columns': BatchColumns;
  }
}
