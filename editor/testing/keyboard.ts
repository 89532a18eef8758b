import type { Page } from 'playwright-core';

/** What the keyboard is at: the name that a screen reader says, and what kind of field it is. */
export interface Focused {
  readonly name: string;
  readonly kind: string;
  readonly value: string;
}

/** The field that has the keyboard, through all shadow roots; its name is made of the elements that label it. */
export function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const root = element?.getRootNode() as ShadowRoot | Document;
    const group = element?.closest('[role=radiogroup]') ?? element;
    const ids = (group?.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
    const name = ids.map((id) => root.querySelector(`[id="${id}"]`)?.textContent?.trim() ?? '').join(' ');
    const field = element as HTMLInputElement | null;
    return {
      name: name || (element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''),
      kind: field?.type ?? '',
      value: field?.value ?? '',
    };
  });
}

/**
 * Goes through a form by Tab alone and does with each field what its name asks for: keys are pressed (`ArrowRight`), other
 * texts typed. Ends at the field after the last one; throws where one of the names never came.
 */
export async function fillByKeyboard(page: Page, answers: Readonly<Record<string, readonly string[]>>): Promise<void> {
  const open = new Set(Object.keys(answers));
  for (let step = 0; step < 100 && open.size > 0; step += 1) {
    await page.keyboard.press('Tab');
    const { name } = await focused(page);
    if (!open.delete(name)) continue;
    for (const key of answers[name] ?? []) {
      if (/^(Arrow\w+|Space|Enter)$/.test(key)) await page.keyboard.press(key);
      else await page.keyboard.type(key);
    }
    await page.evaluate(() =>
      Promise.all([...document.querySelectorAll('adisteme-sheet')].map((one) => one.updateComplete)),
    );
  }
  if (open.size > 0) throw new Error(`no field is called ${[...open].join('; ')}`);
}
