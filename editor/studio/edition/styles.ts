import { css } from 'lit';

export const styles = css`
  :host { display: grid; grid-template: minmax(0, 1fr) / minmax(0, 1fr); container-type: inline-size; block-size: 100%; min-block-size: 32rem; max-block-size: 100dvh; background: var(--adisteme-paper); }
  .screen { position: relative; overflow: clip; display: grid; grid-template: auto auto minmax(0, 1fr) auto / minmax(0, 1fr); min-block-size: 0; }
  header { display: flex; flex-wrap: wrap; align-items: center; gap: var(--adisteme-space-half) var(--adisteme-space-1); padding: var(--adisteme-space-1) var(--adisteme-space-2); border-block-end: 1px solid var(--adisteme-rule); }
  h1 { flex: 1 1 12rem; min-inline-size: 8rem; margin: 0; font-size: var(--adisteme-text-large); line-height: var(--adisteme-leading-tight); display: -webkit-box; -webkit-line-clamp: 1; -webkit-box-orient: vertical; overflow: hidden; }
  .id { font-family: var(--adisteme-font-code); font-size: var(--adisteme-text-small); color: var(--adisteme-ink-soft); }
  header .quiet { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  header > * { flex-shrink: 0; }
  header > :is(h1, .quiet) { flex-shrink: 1; }
  .standing { display: inline-flex; align-items: center; gap: var(--adisteme-space-half); font-size: var(--adisteme-text-small); white-space: nowrap; min-inline-size: 7.5rem; }
  .recording { order: 1; flex: 1 0 100%; display: flex; flex-wrap: wrap; align-items: center; gap: var(--adisteme-space-half) var(--adisteme-space-2); }
  .citing { display: inline-flex; align-items: center; gap: var(--adisteme-space-half); font-size: var(--adisteme-text-small); }
  .citing input { inline-size: 15rem; min-block-size: var(--adisteme-control-small); font-family: var(--adisteme-font-code); }
  .panes { display: grid; grid-template-columns: minmax(13rem, 15.5rem) minmax(24rem, 1fr) minmax(16rem, 23rem); min-block-size: 0; }
  .panes > * { min-block-size: 0; min-inline-size: 0; overflow: hidden; }
  .panes > * + * { border-inline-start: 1px solid var(--adisteme-rule); }
  .tabs { display: flex; gap: var(--adisteme-space-half); align-items: center; padding: 0 var(--adisteme-space-1); background: var(--adisteme-paper-sunken); }
  .tabs button { min-block-size: var(--adisteme-control-small); padding-inline: var(--adisteme-space-2); border: 0; border-radius: 0; background: none; font-size: var(--adisteme-text-small); box-shadow: inset 0 -2px 0 transparent; }
  .tabs button[aria-selected='true'] { font-weight: var(--adisteme-weight-strong); color: var(--adisteme-accent-strong); box-shadow: inset 0 -2px 0 var(--adisteme-accent); }
  .tabs .end { margin-inline-start: auto; }
  .which { display: none; border-block-end: 1px solid var(--adisteme-rule); }
  .dock { display: grid; grid-template-rows: auto minmax(0, 1fr); border-block-start: 1px solid var(--adisteme-rule-strong); min-block-size: 0; block-size: min(11rem, 28dvh); background: var(--adisteme-paper); }
  .dock.tall { block-size: min(26rem, 50vh); }
  .dock.folded { block-size: auto; }
  .dock > [role='tabpanel'] { min-block-size: 0; overflow: hidden; display: grid; }
  .dock .count { display: inline-block; min-inline-size: 1.25rem; padding-inline: 5px; border-radius: 999px; background: var(--adisteme-draft-soft); color: var(--adisteme-ink); font-variant-numeric: tabular-nums; text-align: center; }
  .dock .count.bad { background: var(--adisteme-refuted-soft); color: var(--adisteme-refuted); font-weight: var(--adisteme-weight-strong); }
  .notice { display: flex; flex-wrap: wrap; align-items: center; gap: var(--adisteme-space-1); margin: 0; padding: var(--adisteme-space-half) var(--adisteme-space-2); background: var(--adisteme-warning-soft); color: var(--adisteme-warning); }
  .empty { padding: var(--adisteme-space-4); color: var(--adisteme-ink-soft); }
  [hidden] { display: none !important; }

  @container (max-width: 1000px) {
    .which { display: flex; }
    header > :is(.id, .quiet) { display: none; }
    header:has(.recording) h1 { flex-basis: 100%; }
    header:has(.recording) .standing { margin-inline-end: auto; }
    .panes { grid-template-columns: minmax(0, 1fr); }
    .panes > * + * { border-inline-start: 0; }
    .panes > :not(.shown) { display: none; }
  }
`;
