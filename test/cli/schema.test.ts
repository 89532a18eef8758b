import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { sheet, withPacks } from './adisteme.ts';

describe('schema', () => {
  it('prints a JSON Schema that a sheet fits', () => {
    const { code, stdout } = withPacks(['schema', 'news2', '--form', 'observation-chart']);
    expect(code).toBe(0);
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(stdout));
    expect(validate(JSON.parse(sheet())), JSON.stringify(validate.errors)).toBe(true);
  });

  it('needs no form where there is only one', () => {
    expect(withPacks(['schema', 'news2']).code).toBe(0);
  });

  it('asks which form was meant', () => {
    const { code, stderr } = withPacks(['schema', 'news2', '--form', 'observation-char']);
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean “observation-chart”?');
  });
});
