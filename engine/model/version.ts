/** Version of the engine, as receipts state it; held equal to package.json by a test. */
export const VERSION = '0.1.0';
