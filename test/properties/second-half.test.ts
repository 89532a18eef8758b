import { describeSheets } from './describe.ts';
import { FORMS } from './packs.ts';

// The other half of the forms.
for (const form of FORMS.filter((_, index) => index % 2 === 1)) describeSheets(form);
